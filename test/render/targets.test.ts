import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { renderTargets, renderTargetsCsv, renderTargetsXlsx, type TargetRow } from "zhengce/render";

const rows: TargetRow[] = [
  {
    document: "甲州市绿道建设方案",
    citation: "第二章（五）",
    file: "甲州.md",
    target: {
      kind: "quantitative",
      start: 0,
      end: 20,
      text: "到2030年，新建绿道约1200公里",
      node: "mea_5",
      indicator: { start: 8, end: 10, text: "绿道" },
      value: { start: 11, end: 17, value: 1200 },
      unit: "公里",
      comparator: "approx",
      change: "increase",
      force: "strive",
      time: { relation: "by", end: "2030", text: "到2030年", at: [0, 6], carried: true },
    },
  },
  {
    document: "甲州市绿道建设方案",
    citation: "第二章（六）",
    target: {
      kind: "quantitative",
      start: 30,
      end: 40,
      text: "=管网全覆盖",
      node: "mea_6",
      indicator: { start: 30, end: 33, text: "=管网" },
      subject: { start: 0, end: 2, text: "全市", carried: true },
      value: { start: 33, end: 36, value: 100 },
      unit: "%",
      force: "plain",
      inferred: true,
    },
  },
];

it("the table tells what is stated from what is carried and what is inferred", () => {
  const lines = renderTargets(rows).split("\n");
  expect(lines[0]).toBe("甲州市绿道建设方案");
  expect(lines[2]).toMatch(/^指标 +数值 +期限 +力度 +出处$/);
  expect(lines[4]).toMatch(/^绿道 +约1200公里 +↑到2030年 +力争 +第二章（五）$/);
  expect(lines[5]).toMatch(/^↑全市 · =管网 +100%（推断） +第二章（六）$/);
  expect(lines.at(-2)).toBe("共2项目标，其中定量2项；↑承前文，本句未写");
});

it("no targets are said to be none", () => {
  expect(renderTargets([])).toBe("没有找到目标。\n");
});

it("CSV begins with a byte order mark, keeps numbers bare and lets no text become a formula", async () => {
  const csv = await renderTargetsCsv(rows);
  const [head, first, second] = csv.split("\r\n");
  expect(head!.startsWith("\ufeff文件,出处,主体,指标,")).toBe(true);
  expect(first).toContain(",1200,");
  expect(first).toContain(",2030,");
  expect(second).toContain("'=管网");
});

it.each(["=HYPERLINK(1)", "+1", "-1+2", "@SUM(A1)", "＝1", "＋1", "－1", "＠甲", "\t=1", "\n=1", "\u0001=1", " =1"])(
  "CSV keeps the document %j from being a formula",
  async document => {
    const csv = await renderTargetsCsv([{ ...rows[0]!, document }]);
    expect(csv.split("\r\n")[1]!.replace(/^"/, "")).toMatch(/^'[=+\-@＝＋－＠]/);
  },
);

it("CSV leaves a negative number a number", async () => {
  const baseline = { value: -3, text: "零下3度", at: [0, 1] as [number, number] };
  expect(await renderTargetsCsv([{ ...rows[0]!, target: { ...rows[0]!.target, baseline } }])).toContain(",-3,");
});

it("a workbook holds no control character of a document, and no more text than a cell can", async () => {
  const hostile = `清\u001b[2J理\u0007\u009b码头\u007f\u202e岸_x0041_${"长".repeat(40_000)}`;
  const target = { ...rows[0]!.target, text: hostile };
  const files = unzipSync(
    await renderTargetsXlsx([{ ...rows[0]!, target, document: hostile, file: hostile, link: "file:///tmp/甲\u009b.txt" }]),
  );
  const all = Object.values(files)
    .map(bytes => strFromU8(bytes))
    .join("");
  expect(all).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]/);
  expect(all).toContain("清[2J理码头岸_x005F_x0041_长");
  expect(Math.max(...[...all.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text!.length))).toBeLessThan(32_767);
});

it("a workbook holds numbers as numbers, years as dates that sort, text as text, and a link to the source", async () => {
  const files = unzipSync(await renderTargetsXlsx([...rows, { ...rows[0]!, file: "甲.txt", link: "file:///tmp/甲.txt" }]));
  const sheet = strFromU8(files["xl/worksheets/sheet1.xml"]!);
  expect(sheet).toMatch(/<c r="F2"[^>]*><v>1200<\/v>/);
  expect(sheet).toMatch(/<c r="M2"[^>]*><v>47848<\/v>/); // 2030-12-31, counted in days from 1899-12-30
  expect(strFromU8(files["xl/styles.xml"]!)).toContain("yyyy");
  expect(strFromU8(files["xl/sharedStrings.xml"]!)).toContain("=管网");
  expect(sheet.match(/<f>[^<]*<\/f>/g)).toEqual(['<f>HYPERLINK("file:///tmp/甲.txt","甲.txt")</f>']);
});
