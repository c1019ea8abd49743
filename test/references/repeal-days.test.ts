import { expect, it } from "vitest";
import { parse, references } from "zhengce";

const said = (text: string) =>
  references(parse(text))
    .filter(({ kind }) => kind === "title")
    .map(({ text: title, relation, until }) => [title, relation, until]);

it("a list of repealed documents has the day of the sentence that opens it, whoever issued them", () => {
  const decision =
    "松岭市人民政府关于废止部分文件的决定\n\n市政府决定自2027年1月1日起废止下列文件：\n\n一、《松岭市卯办法》（松政规〔2015〕4号）；\n\n二、《松岭市辰办法》（2012年5月1日市政府令第3号发布）；\n\n三、《松岭市巳细则》。\n";
  expect(said(decision)).toEqual([
    ["《松岭市卯办法》", "repeals", "2026-12-31"],
    ["《松岭市辰办法》", "repeals", "2026-12-31"],
    ["《松岭市巳细则》", "repeals", "2026-12-31"],
  ]);
});

it("the day of a repeal may be written in Chinese numerals", () => {
  expect(said("关于清理文件的决定\n\n《松岭市未办法》自二〇二七年一月一日起停止执行。\n")).toEqual([
    ["《松岭市未办法》", "repeals", "2026-12-31"],
  ]);
});
