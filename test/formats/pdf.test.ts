import { describe, expect, it } from "vitest";
import { recognizeTree } from "zhengce/entities";
import { parse } from "zhengce/parse";
import { select } from "zhengce/tree";
import { read } from "../../src/formats/index.ts";
import { LIMITS } from "../../src/formats/pdf/limits.ts";
import { readPdf } from "../../src/formats/pdf/read-pdf.ts";
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

describe("a table that is drawn", () => {
  // Two columns and a column that is divided below its head; the text of one cell stands in two lines.
  const rules = [
    ...[400, 430, 460, 520].map(y => [80, y, 480, y] as const),
    ...[80, 180, 480].map(x => [x, 400, x, 520] as const),
    [330, 430, 330, 520] as const,
  ];
  const cells = [
    { text: "港口", x: 90, y: 420 },
    { text: "岸线", x: 190, y: 420 },
    { text: "东", x: 190, y: 450 },
    { text: "西", x: 340, y: 450 },
    { text: "永安", x: 90, y: 480 },
    { text: "渔港", x: 90, y: 505 },
    { text: "90", x: 190, y: 492 },
    { text: "80", x: 340, y: 492 },
  ];
  it("has the cells that its rules make, with what stands in each", async () => {
    const { text, blocks } = await read(makePdf([[...page(FIRST, 1), ...cells]], { rules }));
    const found = blocks.filter(({ kind }) => kind === "cell").map(({ start, end, columns }) => [text.slice(start, end), columns ?? 1]);
    expect(found).toEqual([
      ["港口", 1],
      ["岸线", 2],
      ["", 1],
      ["东", 1],
      ["西", 1],
      ["永安渔港", 1],
      ["90", 1],
      ["80", 1],
    ]);
  });
});

it("a title over several lines is one line, one in wide letters is a word, and a watermark is left out", async () => {
  const source = await read(
    makePdf([
      [
        { text: "江北省人民政府关于印发渔港修缮", x: 133, y: 100, size: 22 },
        { text: "养护办法的通知", x: 221, y: 132, size: 22 },
        { text: "通", x: 250, y: 180 },
        { text: "知", x: 320, y: 180 },
        { text: "各镇人民政府：", x: 80, y: 220 },
        { text: "为使渔港安全度汛，现将办法印发给你们，请遵照执行，", x: 80, y: 248 },
        { text: "于月底前报送。", x: 80, y: 276 },
        { text: "内部资料", x: 200, y: 500, size: 40, turn: 45 },
      ],
    ]),
  );
  expect(source.text.trimEnd().split("\n")).toEqual([
    "江北省人民政府关于印发渔港修缮养护办法的通知",
    "通知",
    "各镇人民政府：",
    "为使渔港安全度汛，现将办法印发给你们，请遵照执行，于月底前报送。",
  ]);
});

it("columns are read one after the other", async () => {
  const column = (words: string, x: number): Placed[] =>
    Array.from({ length: 12 }, (_, i) => ({ text: `${words}第${i + 1}行讲码头护岸与系缆桩的`, x, y: 150 + 24 * i, size: 14 }));
  const { text } = await read(makePdf([[{ text: "渔港修缮简报", x: 240, y: 100, size: 22 }, ...column("左", 60), ...column("右", 320)]]));
  expect(text.replace(/[^左右]/g, "")).toBe("左".repeat(12) + "右".repeat(12));
});

it("where every paragraph is one line, each is a paragraph", async () => {
  const lines = Array.from({ length: 12 }, (_, i) => ({
    text: `（${i + 1}）缺损的系缆桩应当在汛期之前全部补齐并且验收；`,
    x: 112,
    y: 150 + 28 * i,
  }));
  const first = { text: "各镇应当做到下列各项，逐条对照检查，发现问题立即整", x: 80, y: 100 };
  const { text } = await read(makePdf([[first, { text: "改：", x: 80, y: 122 }, ...lines]]));
  expect(text.match(/^（\d+）/gm)).toHaveLength(12);
});

it("radicals become the characters that they look like, and nothing else changes", async () => {
  const source = await read(makePdf([[{ text: "⼀、⻓江（⽔位）：１２〜１５米，⼾籍", x: 80, y: 100 }]]));
  expect(source.text).toBe("一、长江（水位）：１２～１５米，户籍\n");
});

it.each([
  ["a PDF without text says so, and what to do", makePdf([[]]), { code: "empty", remedy: expect.stringContaining("OCR") }],
  [
    "a PDF with a password says so",
    makePdf([page(FIRST, 1)], { encrypted: true }),
    { code: "encrypted", remedy: expect.stringContaining("密码") },
  ],
  ["a PDF that was cut off is damaged", makePdf([page(FIRST, 1)]).subarray(0, 60), { code: "damaged" }],
  ["what only begins like a PDF is damaged", new TextEncoder().encode("%PDF-1.7\n渔港"), { code: "damaged" }],
])("%s", async (_, bytes, error) => {
  await expect(read(bytes)).rejects.toMatchObject({ name: "ZhengceError", ...error });
});

describe("a PDF that keeps its reader for hours", () => {
  const endless = (end: string, times: number): Uint8Array =>
    new TextEncoder().encode(`%PDF-1.7\n${"1 0 obj << ".repeat(times)}${end.repeat(times)}`);

  it("is refused at once where its objects do not end", async () => {
    await expect(read(endless("", 1_000_000))).rejects.toMatchObject({ code: "damaged", remedy: expect.stringContaining("另存") });
  });

  it("is refused when its time is over, and those before and behind it are read", async () => {
    const good = makePdf([page(FIRST, 1)]);
    // Fewer objects than are refused at once, in a file that is gone through again for each.
    const hostile = new TextEncoder().encode(`%PDF-1.7\n${"1 0 obj\n<< ".repeat(400).padEnd(2_000_000, "<< /A ")}`);
    const [before, refused, behind] = await Promise.all([
      read(good),
      readPdf(hostile, { ...LIMITS, seconds: 0.05, secondsPerMegabyte: 0 }).catch(error => error),
      read(good),
    ]);
    expect(refused).toMatchObject({
      name: "ZhengceError",
      code: "too-large",
      message: "PDF 读取超时：上限 0.05 秒",
      remedy: expect.stringContaining("另存"),
    });
    expect(behind.text).toBe(before.text);
  });

  it("is refused when its memory is over", async () => {
    const [refused, behind] = await Promise.all([
      readPdf(makePdf(Array.from({ length: 200 }, () => page(FIRST, 1))), { ...LIMITS, memory: 10 }).catch(error => error),
      read(makePdf([page(FIRST, 1)])),
    ]);
    expect(refused).toMatchObject({ name: "ZhengceError", code: "too-large", message: "PDF 占用内存过多：上限 10 MB" });
    expect(behind.text).toContain("渔港");
  });
});
