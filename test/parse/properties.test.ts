import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLeaf, parse, type Root, walk } from "zhengce";
import { hasShared, shared } from "../support/shared.ts";

const WHITE = /\s/;

/** The first thing that is wrong with a tree, or undefined. */
function flaw(text: string, tree: Root): string | undefined {
  const cover = new Uint8Array(text.length);
  const ids = new Set<string>();
  for (const node of walk(tree)) {
    const { start, end } = node.position;
    if (start.offset > end.offset || start.line > end.line)
      return `${node.type} ends at ${end.offset}, before it begins at ${start.offset}`;
    if (isLeaf(node)) {
      if (text.slice(start.offset, end.offset) !== node.value) return `a ${node.type} at ${start.offset} is not the text there`;
      for (let i = start.offset; i < end.offset; i++) if (cover[i]!++ > 0) return `offset ${i} stands in two leaves`;
    } else if (node.type !== "root") {
      if (node.id === "" || ids.has(node.id)) return `the id ${node.id} is given twice`;
      ids.add(node.id);
      let at = start.offset;
      for (const child of node.children) {
        if (child.position.start.offset < at || child.position.end.offset > end.offset)
          return `${child.type} at ${child.position.start.offset} leaves its parent ${node.id}`;
        at = child.position.end.offset;
      }
    }
  }
  for (const { start, end } of tree.data.skipped) {
    for (let i = start; i < end; i++) if (cover[i]!++ > 0) return `offset ${i} is skipped and stands in a leaf`;
  }
  for (let i = 0; i < text.length; i++)
    if (cover[i] === 0 && !WHITE.test(text[i]!)) return `offset ${i} (${JSON.stringify(text[i])}) is lost`;
  return undefined;
}

const MARKERS = [
  "一、",
  "二、",
  "三、",
  "（一）",
  "（二）",
  "(三)",
  "㈣",
  "1.",
  "2．",
  "3、",
  "（1）",
  "2)",
  "⑶",
  "①",
  "第一章　",
  "第 二 节　",
  "第三篇 ",
  "第一条 ",
  "第十二条之一　",
  "1.1 ",
  "1.2.3 ",
  "一、\n",
  "3.1\n",
  "任务\n责任单位\n1.",
  "一是",
  "第一，",
  "——",
  "附件",
  "附件1：",
  "目录",
  "专栏1 ",
  "表2　",
  "| ",
  "# ",
  "**",
  "a) ",
  "-",
];
const WORDS = [
  "总则",
  "关于加强渔港管理的通知",
  "（试行）",
  "2026年5月1日",
  "二〇二六年五月一日",
  "某市人民政府",
  "各区人民政府：",
  "某政发〔2026〕3号",
  "做好工作。",
  "明确责任，落实到人。",
  "到2030年达75%",
  "1.5万吨",
  "80周岁",
  "（此件公开发布）",
  "抄送：某局",
  "……3",
  "\t",
  "    ",
  "|",
  "|---|---|",
  "**",
  "<!-- x -->",
  "《某办法》",
  "第二条第一款",
  "：",
  "；",
  "\u200b",
  "\u200e",
  "\u00ad",
  "\u2060",
  "\u3000\u3000",
  "\0",
  "\ud800",
  "\u202e",
  "🏙",
];
const line = fc
  .tuple(fc.constantFrom("", "", "　　", ...MARKERS), fc.array(fc.constantFrom(...MARKERS, ...WORDS), { maxLength: 6 }))
  .map(([marker, words]) => marker + words.join(""));
const documents = fc.array(line, { maxLength: 30 }).chain(lines => fc.constantFrom("\n", "\r\n", "\r", "\n\n").map(end => lines.join(end)));

describe("whatever the text", () => {
  it("made-up documents keep every character in one leaf, and every id is unique", () => {
    fc.assert(
      fc.property(documents, text => void expect(flaw(text, parse(text))).toBeUndefined()),
      { numRuns: 600 },
    );
  });

  it("any string gives a tree", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), text => void expect(flaw(text, parse(text))).toBeUndefined()),
      { numRuns: 400 },
    );
  });

  it("the same text gives the same tree", () => {
    fc.assert(
      fc.property(documents, text => void expect(parse(text)).toEqual(parse(text))),
      { numRuns: 100 },
    );
  });
});

describe.runIf(hasShared)("real documents", () => {
  const files = hasShared
    ? (readdirSync(shared(), { recursive: true, encoding: "utf8" }) as string[]).filter(file =>
        /^(?:seed|policies|laws).*\.(?:txt|md)$/.test(file),
      )
    : [];

  it("lose nothing", () => {
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const text = readFileSync(shared(file), "utf8");
      expect([file, flaw(text, parse(text))]).toEqual([file, undefined]);
    }
  });
});

describe("hostile texts", () => {
  it.each<[string, string]>([
    ["a hundred thousand markers in one line", "（一）".repeat(100_000)],
    ["a hundred thousand markers with text in one line", Array.from({ length: 100_000 }, (_, i) => `${(i % 90) + 1}.甲。`).join("")],
    ["a megabyte without a line break", "甲乙丙丁，戊己庚辛。".repeat(100_000)],
    ["a megabyte of one character", "甲".repeat(1_000_000)],
    ["decimals as deep as one can write", Array.from({ length: 3000 }, (_, i) => `${"1.".repeat((i % 40) + 1)}1 甲`).join("\n")],
    [
      "every level inside the other, again and again",
      Array.from(
        { length: 5000 },
        (_, i) => ["第一编 甲", "第一章 甲", "第一节 甲", "第一条 甲", "一、甲", "（一）甲", "1.甲", "（1）甲", "①甲"][i % 9],
      ).join("\n"),
    ],
    ["NULs", "\0".repeat(100_000)],
    ["lone surrogates", "\udc00\ud800".repeat(50_000)],
    ["bidi controls before markers", "\u202e一、甲\u202c\n".repeat(10_000)],
    ["open brackets", "（《“【".repeat(50_000)],
    ["open comments", "<!--".repeat(50_000)],
    ["bars", `|a|b|\n|-|-|\n${"|".repeat(100_000)}`],
    ["a bar alone above the rule of a table", "|\n|---|---|\n甲。"],
    ["annexes", "附件\n".repeat(20_000)],
    ["dates", "甲。\n2026年1月1日\n".repeat(10_000)],
  ])("%s", (_, text) => {
    expect(flaw(text, parse(text))).toBeUndefined();
  });
});
