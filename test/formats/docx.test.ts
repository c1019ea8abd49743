import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { select } from "zhengce/tree";
import { read } from "../../src/formats/index.ts";
import { originOf } from "../../src/text/index.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** The smallest Word document around a body and its lists. */
const word = (body: string, numbering = ""): Uint8Array =>
  zipSync({
    "word/document.xml": strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
    "word/numbering.xml": strToU8(`<w:numbering ${W}>${numbering}</w:numbering>`),
  });
const p = (text: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const listed = (list: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, abstract: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const lines = async (bytes: Uint8Array, options = {}): Promise<string[]> => (await read(bytes, options)).text.trimEnd().split("\n");

describe("numbers that Word generates", () => {
  const abstract = `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%1.%3", "<w:isLgl/>")}</w:abstractNum>`;

  it("count on, restart inside and show the levels around them", async () => {
    const body = [
      p("目标", listed(1, 0)),
      p("清淤", listed(1, 1)),
      p("补桩", listed(1, 1)),
      p("保障", listed(1, 0)),
      p("经费", listed(1, 1)),
      p("来源", listed(1, 2)),
    ];
    expect(await lines(word(body.join(""), abstract + list(1, 7)))).toEqual([
      "一、目标",
      "（一）清淤",
      "（二）补桩",
      "二、保障",
      "（一）经费",
      "2.1 来源",
    ]);
  });

  it("go on through lists of one kind, unless a list says where it starts", async () => {
    const body = [p("甲", listed(1, 0)), p("乙", listed(2, 0)), p("丙", listed(3, 0)), p("丁", listed(3, 0))];
    const lists = list(1, 7) + list(2, 7) + list(3, 7, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride>');
    expect(await lines(word(body.join(""), abstract + lists))).toEqual(["一、甲", "二、乙", "九、丙", "十、丁"]);
  });

  it("do not restart where a level is told not to", async () => {
    const through = `<w:abstractNum w:abstractNumId="8">${level(0, "chineseCountingThousand", "第%1章")}${level(1, "chineseCountingThousand", "第%2条", '<w:lvlRestart w:val="0"/>')}</w:abstractNum>`;
    const body = [p("总则", listed(1, 0)), p("为了清淤。", listed(1, 1)), p("职责", listed(1, 0)), p("由镇负责。", listed(1, 1))];
    expect(await lines(word(body.join(""), through + list(1, 8)))).toEqual([
      "第一章　总则",
      "第一条　为了清淤。",
      "第二章　职责",
      "第二条　由镇负责。",
    ]);
  });

  it.each([
    ["chineseCounting", ["一", "十", "二十一"]],
    ["chineseCountingThousand", ["一", "十", "二十一"]],
    ["chineseLegalSimplified", ["壹", "壹拾", "贰拾壹"]],
    ["ideographTraditional", ["甲", "癸", "21"]],
    ["ideographDigital", ["一", "一〇", "二一"]],
    ["decimalEnclosedCircleChinese", ["①", "⑩", "㉑"]],
    ["decimalEnclosedParen", ["⑴", "⑽", "(21)"]],
    ["decimalFullWidth", ["１", "１０", "２１"]],
    ["decimalZero", ["01", "10", "21"]],
    ["upperRoman", ["I", "X", "XXI"]],
    ["lowerLetter", ["a", "j", "u"]],
  ])("are written as %s", async (format, expected) => {
    const kind = `<w:abstractNum w:abstractNumId="1">${level(0, format, "%1", '<w:suff w:val="nothing"/>')}</w:abstractNum>`;
    const start = (value: number): string => `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
    const body = [1, 2, 3].map(id => p("：", listed(id, 0))).join("");
    expect(await lines(word(body, kind + list(1, 1, start(1)) + list(2, 1, start(10)) + list(3, 1, start(21))))).toEqual(
      expected.map(label => `${label}：`),
    );
  });
});

it("an empty paragraph of a list is counted and not shown, and a level inside that comes first counts for the one around", async () => {
  const kind = `<w:abstractNum w:abstractNumId="1">${level(0, "chineseCounting", "%1、")}${level(1, "decimal", "%2.")}</w:abstractNum>`;
  const body = [p("甲", listed(1, 1)), p("乙", listed(1, 0)), p("", listed(1, 0)), p("丙", listed(1, 0))];
  expect(await lines(word(body.join(""), kind + list(1, 1)))).toEqual(["1. 甲", "二、乙", "四、丙"]);
});

it("a list that a style is tied to numbers its paragraphs, at the level of the style, unless the paragraph leaves it", async () => {
  const kind = `<w:abstractNum w:abstractNumId="1">${level(0, "chineseCountingThousand", "第%1条", '<w:pStyle w:val="Tiao"/>')}${level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="Xiang"/>')}</w:abstractNum>`;
  const style = (id: string, properties: string, more = ""): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:pPr>${properties}</w:pPr></w:style>`;
  const styles = `<w:styles ${W}>${style("Tiao", '<w:numPr><w:numId w:val="1"/></w:numPr>')}${style("Xiang", '<w:numPr><w:numId w:val="1"/></w:numPr>')}${style("a", '<w:jc w:val="center"/>', ' w:default="1"')}</w:styles>`;
  const body = [
    ["渔船", "Tiao"],
    ["登记", "Xiang"],
    ["检验", "Xiang"],
    ["说明", "Xiang", '<w:numPr><w:numId w:val="0"/></w:numPr>'],
    ["渔民", "Tiao"],
  ];
  const paragraphs = body.map(([text, id, more = ""]) => p(text!, `<w:pStyle w:val="${id}"/>${more}`)).join("") + p("中");
  const source = await read(zipSync({ ...unzipSync(word(paragraphs, kind + list(1, 1))), "word/styles.xml": strToU8(styles) }));
  expect(source.text.trimEnd().split("\n")).toEqual(["第一条　渔船", "（一）登记", "（二）检验", "说明", "第二条　渔民", "中"]);
  expect(source.blocks.at(-1)?.align).toBe("center");
});

it("text boxes stand where they are anchored, once, and a table inside a cell is part of the cell", async () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p("印章处")}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p("印章处")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const inner = `<w:tbl><w:tr><w:tc>${p("东")}</w:tc><w:tc>${p("西")}</w:tc></w:tr></w:tbl>`;
  const table = `<w:tbl><w:tr><w:tc>${p("港")}</w:tc><w:tc>${inner}${p("岸线")}</w:tc></w:tr></w:tbl>`;
  const source = await read(word(`<w:p>${box}<w:r><w:t>正文</w:t></w:r></w:p>${table}`));
  expect(source.text).toBe("印章处\n正文\n港\t东\n西\n岸线\n");
  expect(source.blocks.filter(({ kind }) => kind === "cell")).toHaveLength(2);
});

describe("tracked changes", () => {
  const body =
    "<w:p><w:r><w:t>泊位</w:t></w:r><w:del><w:r><w:delText>三</w:delText></w:r></w:del><w:ins><w:r><w:t>五</w:t></w:r></w:ins><w:r><w:t>个</w:t></w:r></w:p>" +
    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>护岸</w:t></w:r></w:p><w:p><w:r><w:t>修缮</w:t></w:r></w:p>";
  it("are read as accepted", async () => expect(await lines(word(body))).toEqual(["泊位五个", "护岸修缮"]));
  it("are read as rejected where the caller asks for that", async () =>
    expect(await lines(word(body), { changes: "rejected" })).toEqual(["泊位三个", "护岸", "修缮"]));
});

it("text is read once, with breaks, and without what is hidden or stands for something else", async () => {
  const body =
    `<w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>` +
    `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>域</w:t></w:r></w:p>`;
  expect(await lines(word(body))).toEqual(["上", "下", "域"]);
});

it("cells that are merged downwards are one cell, and paragraphs say where they stood", async () => {
  const cell = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const table =
    `<w:tbl><w:tr>${cell("港", '<w:vMerge w:val="restart"/>')}${cell("岸线", '<w:gridSpan w:val="2"/>')}</w:tr>` +
    `<w:tr>${cell("", "<w:vMerge/>")}${cell("东")}${cell("西")}</w:tr></w:tbl>`;
  const source = await read(word(p("前") + table + p("后")));
  const cells = source.blocks
    .filter(({ kind }) => kind === "cell")
    .map(({ start, end, rows, columns }) => [source.text.slice(start, end), rows, columns]);
  expect(cells).toEqual([
    ["港", 2, undefined],
    ["岸线", undefined, 2],
    ["东", undefined, undefined],
    ["西", undefined, undefined],
  ]);
  expect([..."前港西后"].map(one => originOf(source, source.text.indexOf(one)).paragraph)).toEqual([1, 2, 6, 7]);
});

it("a document made by another program has its structure, table and footnotes, and no page numbers", async () => {
  const numbered = (text: string, at: number): Paragraph => new Paragraph({ text, numbering: { reference: "own", level: at } });
  const document = new Document({
    numbering: {
      config: [
        {
          reference: "own",
          levels: [
            { level: 0, format: LevelFormat.CHINESE_COUNTING, text: "%1、", alignment: AlignmentType.START },
            { level: 1, format: LevelFormat.CHINESE_COUNTING, text: "（%2）", alignment: AlignmentType.START },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph("岸线以测绘为准。")] } },
    sections: [
      {
        footers: {
          default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })] })] }),
        },
        children: [
          new Paragraph({ text: "关于修缮渔港的通知", alignment: AlignmentType.CENTER }),
          new Paragraph("各镇人民政府："),
          new Paragraph("现将有关事项通知如下。"),
          numbered("修缮范围", 0),
          numbered("护岸。裂缝应当修补。", 1),
          numbered("保障措施", 0),
          new Table({
            rows: [
              ["港", "岸线"],
              ["东港", "90米"],
            ].map(row => new TableRow({ children: row.map(text => new TableCell({ children: [new Paragraph(text)] })) })),
          }),
        ],
      },
    ],
  });
  const source = await read(await Packer.toBuffer(document));
  const root = parse(source);
  expect([...select(root, "chapter")].map(({ marker, heading }) => `${marker}${heading}`)).toEqual(["一、修缮范围", "二、保障措施"]);
  expect([...select(root, "measure")].map(({ marker, heading }) => `${marker}${heading}`)).toEqual(["（一）护岸"]);
  expect([...select(root, "table")]).toHaveLength(1);
  expect(source.text).not.toContain("—");
  expect(source.meta).toEqual({ footnotes: ["岸线以测绘为准。"] });
});

describe("hostile archives give one clear error", () => {
  it.each([
    ["cut off", word(p("渔港")).subarray(0, 300), "damaged"],
    ["with a password", Uint8Array.from(word(p("渔港")), (byte, i) => (i === 6 ? 1 : byte)), "encrypted"],
    ["no XML inside", zipSync({ "word/document.xml": strToU8("<w:document><w:p>") }), "damaged"],
    ["nested without end", zipSync({ "word/document.xml": strToU8("<a>".repeat(50_000)) }), "damaged"],
    ["an entity", zipSync({ "word/document.xml": strToU8('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>') }), "damaged"],
    [
      "a table of more cells than memory allows",
      zipSync({
        "word/document.xml": strToU8(
          `<w:document><w:body><w:tbl>${`<w:tr>${"<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>".repeat(20)}</w:tr>`.repeat(10_000)}</w:tbl></w:body></w:document>`,
        ),
      }),
      "too-large",
    ],
    ["unpacking to hundreds of megabytes", zipSync({ "word/document.xml": new Uint8Array(300 * 1024 * 1024) }, { level: 1 }), "too-large"],
  ])("%s", async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: "ZhengceError", code });
  });
});
