import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { originOf } from "zhengce";
import { parse } from "zhengce/parse";
import { select } from "zhengce/tree";
import { read } from "../../src/formats/index.ts";
import { makeOfd } from "../support/make-ofd.ts";
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
const PAGES = [page(FIRST, 1), page(SECOND, 2)];

it("pages become the text that a PDF of the same pages has, with the same tree", async () => {
  const source = await read(makeOfd(PAGES));
  expect(source.format).toBe("ofd");
  expect(source.text).toBe((await read(makePdf(PAGES))).text);
  expect([...select(parse(source), "measure")].map(({ heading }) => heading)).toEqual(["护岸", "码头"]);
  expect(originOf(source, source.text.indexOf("（二）"))).toEqual({ page: 2 });
});

it("pages are found wherever the file says, and nowhere outside of it", async () => {
  const { text } = await read(makeOfd(PAGES));
  for (const place of ["/Doc_0/Pages/%.xml", "../Doc_0/Pages/%.xml"]) expect((await read(makeOfd(PAGES, { place }))).text).toBe(text);
  await expect(read(makeOfd(PAGES, { place: "../../../../etc/%.xml" }))).rejects.toMatchObject({ code: "damaged" });
});

it("a template that all pages share is left out; one that a single page has is part of it", async () => {
  const template = [{ text: "内部资料", x: 260, y: 300 }];
  expect((await read(makeOfd(PAGES, { template }))).text).not.toContain("内部资料");
  expect((await read(makeOfd(PAGES.slice(0, 1), { template }))).text).toContain("内部资料");
});

it("annotations and signatures are not read, and a text that is stretched or turned is", async () => {
  const files = unzipSync(makeOfd([[{ text: "渔港", x: 80, y: 100 }]]));
  const object = (attributes: string, code: string, text: string): string =>
    `<ofd:TextObject Size="5" ${attributes}><ofd:TextCode ${code}>${text}</ofd:TextCode></ofd:TextObject>`;
  const content =
    object('Boundary="30 40 60 10" CTM="2 0 0 2 0 0"', 'X="0" Y="4" DeltaX="g 1 5"', "护岸") +
    object('Boundary="30 60 60 60"', 'X="0" Y="5" DeltaY="g 1 8"', "上下") +
    object('Boundary="30 120 60 60" CTM="0.7 0.7 -0.7 0.7 0 0"', 'X="0" Y="5" DeltaX="g 1 5"', "样张");
  files["Doc_0/Pages/Page_0/Content.xml"] = strToU8(`<Page><Content><Layer>${content}</Layer></Content></Page>`);
  files["Doc_0/Annots/Page_0/Annotation.xml"] = strToU8(
    `<PageAnnot><TextObject Size="5"><TextCode>批注</TextCode></TextObject></PageAnnot>`,
  );
  expect((await read(zipSync(files))).text.trimEnd().split("\n")).toEqual(["护岸", "上下"]);
});

describe("what a page draws", () => {
  const CONTENT = "Doc_0/Pages/Page_0/Content.xml";
  const withContent = (inside: string): Uint8Array => {
    const files = unzipSync(makeOfd([[]]));
    files[CONTENT] = strToU8(`<Page><Content><Layer>${inside}</Layer></Content></Page>`);
    return zipSync(files);
  };
  const text = (words: string, x: number, y: number, steps = ""): string =>
    `<TextObject Boundary="${x} ${y} 100 5" Size="4"><TextCode X="0" Y="4"${steps}>${words}</TextCode></TextObject>`;
  const CELLS =
    text("码头", 12, 31) + text("修缮", 52, 31) + text("东湾", 12, 39) + text("更换缺损的系缆桩，", 52, 39) + text("补齐护舷。", 52, 44);

  it.each([
    [
      "lines",
      [30, 37, 49].map(y => `<PathObject Boundary="10 ${y} 90 0.2"><AbbreviatedData>M 0 0 L 90 0</AbbreviatedData></PathObject>`).join("") +
        [10, 50, 100]
          .map(x => `<PathObject Boundary="${x} 30 0.2 19"><AbbreviatedData>M 0 0 L 0 19</AbbreviatedData></PathObject>`)
          .join(""),
    ],
    [
      "rectangles that are scaled",
      [10, 50]
        .flatMap(x =>
          [30, 37].map(
            y =>
              `<PathObject Boundary="${x} ${y} 50 12" CTM="2 0 0 2 0 0"><AbbreviatedData>S 0 0 M 0 0 L ${x === 10 ? 20 : 25} 0 L ${x === 10 ? 20 : 25} ${y === 30 ? 3.5 : 6} L 0 ${y === 30 ? 3.5 : 6} C</AbbreviatedData></PathObject>`,
          ),
        )
        .join(""),
    ],
  ])("as a table, in %s, has its cells, with what stands in each", async (_, drawn) => {
    const source = await read(withContent(CELLS + drawn));
    expect(source.text).toBe("码头\t修缮\n东湾\t更换缺损的系缆桩，补齐护舷。\n");
    expect(source.blocks[0]).toMatchObject({ kind: "table" });
  });

  it.each([
    ["side by side", ' DeltaX="g 199999 4"'],
    ["far apart", ' DeltaX="g 199999 50"'],
    ["below one another", ' DeltaY="g 199999 5"'],
  ])("as one text of 200,000 characters, %s, is read whole", async (_, steps) => {
    expect((await read(withContent(text("渔".repeat(200_000), 10, 10, steps)))).text.trim()).toHaveLength(200_000);
  });
});

describe("a file that cannot be read gives one clear error", () => {
  const files = unzipSync(makeOfd(PAGES));
  const changed = (name: string, content: string | undefined): Uint8Array => {
    const copy = { ...files };
    if (content === undefined) delete copy[name];
    else copy[name] = strToU8(content);
    return zipSync(copy);
  };
  const CONTENT = "Doc_0/Pages/Page_0/Content.xml";
  it.each([
    ["no text, as of a scan", makeOfd([[]]), { code: "empty", remedy: expect.stringContaining("OCR") }],
    ["no root", changed("Doc_0/Document.xml", undefined), { code: "damaged" }],
    ["a missing page", changed(CONTENT, undefined), { code: "damaged" }],
    ["an entity", changed(CONTENT, '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'), { code: "damaged" }],
    ["nested without end", changed(CONTENT, "<a>".repeat(50_000)), { code: "damaged" }],
    [
      "more pages than anyone reads",
      changed("Doc_0/Document.xml", `<a>${'<Page BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(5001)}</a>`),
      { code: "too-large" },
    ],
    ["cut off", makeOfd(PAGES).subarray(0, 600), { code: "damaged" }],
  ])("%s", async (_, bytes, error) => {
    await expect(read(bytes, { file: "渔港.ofd" })).rejects.toMatchObject({ name: "ZhengceError", file: "渔港.ofd", ...error });
  });
});
