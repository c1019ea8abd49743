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

it.each([
  ["words that may come before an act", `${"决定".repeat(400)}甲废止《松岭市乙办法》。`],
  ["mixed ones", `${"决定现".repeat(400)}甲将修改《松岭市乙办法》。`],
  ["figures in a title", `根据《${"1".repeat(250)}甲》规定。`],
  ["years in a title", `根据《甲${"2024年".repeat(50)}乙》规定。`],
])("%s may stand a hundred times", (_, sentence) => {
  expect(references(parse(`关于绿道的意见\n\n${sentence}\n`)).filter(({ relation }) => relation === "repeals")).toEqual([]);
});

it("a list of ten thousand is read to its last entry", () => {
  const entries = Array.from({ length: 10_000 }, (_, i) => `${i + 1}.《松岭市甲${i}办法》（松发〔2010〕${i + 1}号）`);
  const found = references(parse(`关于清理文件的决定\n\n现决定废止下列文件：\n${entries.join("\n")}\n`));
  expect(found.filter(({ kind, relation }) => kind === "title" && relation === "repeals")).toHaveLength(10_000);
});
