import { expect, it } from "vitest";
import { defined, method, notice } from "./support.ts";

const means = (text: string): string[] => defined(text).map(({ kind, name, means }) => `${kind} ${name} = ${means.text}`);

it("a short name means the title before it, or the phrase before its bracket", () => {
  expect(means(notice("贯彻《绿道导则》（滨政〔2024〕2号，以下简称《导则》）。成立滨河市绿道建设领导小组（以下简称领导小组）。"))).toEqual([
    "shortName 导则 = 《绿道导则》",
    "shortName 领导小组 = 滨河市绿道建设领导小组",
  ]);
});

it("a short name is defined by 以下称, 以下统称, 下称 and 简称, with any quotes or none", () => {
  const names = (words: string): string[] => defined(notice(`市绿道养护管理中心（${words}）负责。`)).map(({ name }) => name);
  for (const words of ["以下简称中心", "以下简称“中心”", "以下称中心", "以下统称为中心", "下称“中心”", "简称中心，下同"])
    expect(names(words)).toEqual(["中心"]);
  expect(defined(notice("简称和代码见附表，省、市简称按国家标准书写。"))).toEqual([]);
});

it("a gloss is what stands before Latin letters in brackets, from where its phrase begins", () => {
  expect(means(notice("加快建设城市信息模型（CIM），推进不动产投资信托基金(REITs)和第六代移动通信（6G）。"))).toEqual([
    "gloss CIM = 城市信息模型",
    "gloss REITs = 不动产投资信托基金",
    "gloss 6G = 第六代移动通信",
  ]);
  expect(defined(notice("甲方（A）、长度（km）、附件（1）。"))).toEqual([]);
});

it("a defined term is what 所称 names, and each of several names in quotes is one", () => {
  expect(means(method("本办法所称绿道，是指沿河的步道。本办法所称“以上”、“以内”，包括本数。"))).toEqual([
    "definition 绿道 = 沿河的步道",
    "definition 以上 = 本数",
    "definition 以内 = 本数",
  ]);
});

it("a list of definitions defines each of its terms", () => {
  expect(means(method("本办法下列用语的含义：\n\n（一）绿道，是指沿河的步道；\n\n（二）支道，是指接入绿道的小路。"))).toEqual([
    "definition 绿道 = 沿河的步道",
    "definition 支道 = 接入绿道的小路",
  ]);
});

it("names and meanings are where they say they are", () => {
  const text = method("本办法所称绿道，是指沿河的步道（以下统称步道）。");
  for (const { start, end, text: words, means, node } of defined(text)) {
    expect(text.slice(start, end)).toBe(words);
    expect(text.slice(means.start, means.end)).toBe(means.text);
    expect(node).toBe("art_2__para_1");
  }
  expect(defined(text)).toHaveLength(2);
});
