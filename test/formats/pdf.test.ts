import { expect, it } from "vitest";
import { recognizeTree } from "zhengce/entities";
import { parse } from "zhengce/parse";
import { select } from "zhengce/tree";
import { read } from "../../src/formats/index.ts";
import { originOf } from "../../src/text/index.ts";
import { makePdf, type Placed } from "../support/make-pdf.ts";

/** Lines one below the other, of 26 characters at most: those that begin with two wide spaces are indented. */
const page = (lines: readonly string[], number: number): Placed[] => [
  ...lines.map((line, i) => ({ text: line.trim(), x: 80 + (line.length - line.trimStart().length) * 16, y: 100 + 28 * i })),
  { text: `— ${number} —`, x: 280, y: 810, size: 12 },
];

const FIRST = [
  "各镇人民政府：",
  "　　为使渔港安全度汛，现将有关事项通知如下，请各镇认真",
  "照办，于月底前报送。",
  "　　一、修缮范围",
  "　　（一）护岸。裂缝超过三厘米的，应当在二〇三一年六月",
];
const SECOND = ["底前修缮完毕，不少于1200米。", "　　（二）码头。缺损的系缆桩应当补齐。"];

it("lines are joined to paragraphs, over the end of a page as well, and page numbers are furniture", async () => {
  const source = await read(makePdf([page(FIRST, 1), page(SECOND, 2)]));
  const lines = source.text.trimEnd().split("\n");
  expect(source.format).toBe("pdf");
  expect(lines).toContain("为使渔港安全度汛，现将有关事项通知如下，请各镇认真照办，于月底前报送。");
  expect(lines).toContain("（一）护岸。裂缝超过三厘米的，应当在二〇三一年六月底前修缮完毕，不少于1200米。");
  expect(source.blocks.filter(({ kind }) => kind === "furniture").map(({ start, end }) => source.text.slice(start, end))).toEqual([
    "— 1 —",
    "— 2 —",
  ]);
  expect([...select(parse(source), "measure")].map(({ heading }) => heading)).toEqual(["护岸", "码头"]);
});

it("a font that is neither embedded nor mapped to Unicode is read by Adobe's maps", async () => {
  const named = await read(makePdf([page(FIRST, 1), page(SECOND, 2)], { encoding: "UniGB-UCS2-H" }));
  expect(named.text).toBe((await read(makePdf([page(FIRST, 1), page(SECOND, 2)]))).text);
});

it("each word says on which page it stands, in a paragraph over two pages as well", async () => {
  const source = await read(makePdf([page(FIRST, 1), page(SECOND, 2)]));
  const pageOf = (words: string): number | undefined => originOf(source, source.text.indexOf(words)).page;
  expect([pageOf("（一）"), pageOf("六月"), pageOf("底前修缮"), pageOf("（二）"), pageOf("— 1")]).toEqual([1, 1, 2, 2, 1]);
  expect(recognizeTree(parse(source), { kinds: ["quantity"] }).map(({ text, origin }) => [text, origin])).toEqual([
    ["超过三厘米", { page: 1 }],
    ["不少于1200米", { page: 2 }],
  ]);
});

it("a page that is turned is read upright", async () => {
  const upright = await read(makePdf([page(FIRST, 1)]));
  expect((await read(makePdf([page(FIRST, 1)], { rotate: 90 }))).text).toBe(upright.text);
});

it("cells side by side are a table", async () => {
  const rows = ["港口", "岸线"]
    .map((text, i) => ({ text, x: 80 + 200 * i, y: 400 }))
    .concat(["东港", "90米"].map((text, i) => ({ text, x: 80 + 200 * i, y: 428 })));
  const source = await read(makePdf([[...page(FIRST, 1), ...rows]]));
  expect(source.blocks.filter(({ kind }) => kind === "cell").map(({ start, end }) => source.text.slice(start, end))).toEqual([
    "港口",
    "岸线",
    "东港",
    "90米",
  ]);
});

it("radicals become the characters that they look like, and nothing else changes", async () => {
  const source = await read(makePdf([[{ text: "⼀、⻓江（⽔位）：１２米", x: 80, y: 100 }]]));
  expect(source.text).toBe("一、长江（水位）：１２米\n");
});

it.each([
  ["a PDF without text says so, and what to do", makePdf([[]]), { code: "empty", remedy: expect.stringContaining("OCR") }],
  ["a PDF that was cut off is damaged", makePdf([page(FIRST, 1)]).subarray(0, 60), { code: "damaged" }],
  ["what only begins like a PDF is damaged", new TextEncoder().encode("%PDF-1.7\n渔港"), { code: "damaged" }],
])("%s", async (_, bytes, error) => {
  await expect(read(bytes)).rejects.toMatchObject({ name: "ZhengceError", ...error });
});
