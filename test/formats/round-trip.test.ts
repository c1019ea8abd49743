import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { isLeaf, type Root, type TreeNode } from "zhengce/tree";
import { read } from "../../src/formats/index.ts";
import { encodeGb18030 } from "../support/encode-gb18030.ts";
import { makeDocx } from "../support/make-docx.ts";
import { makeOfd } from "../support/make-ofd.ts";
import { makePdf } from "../support/make-pdf.ts";
import { chromium, convert, print, soffice } from "../support/office.ts";
import { asHtml, asMarkdown, asText, type Part, partsOf } from "../support/parts.ts";
import { setPages } from "../support/set-pages.ts";

/** A law, an opinion, a plan with a table, a notice with the method that it forwards, a work report. */
const FILES = [
  "criminal-law-safety.md",
  "fujian-urban-quality.txt",
  "five-year-plan-14.md",
  "tax-deduction.txt",
  "government-work-report-2025.txt",
];
const DOCUMENTS: ReadonlyMap<string, readonly Part[]> = new Map(FILES.map(file => [file, partsOf(file)]));

const bare = (text: string): string => text.replace(/\s+/g, "");

/** A tree without its positions: types, numbers, markers, headings and characters in order, and what the documents say of themselves. */
function shape(root: Root): string[] {
  const found: string[] = [];
  const stack: TreeNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isLeaf(node)) {
      if (node.type === "text") found.push(bare(node.value));
      continue;
    }
    if (node.type !== "root") {
      const { ordinal = "", suffix = "", marker = "", heading = "" } = node;
      found.push(`<${[node.type, ordinal, suffix, bare(marker), bare(heading)].join(" ").trimEnd()}>`);
      for (const [field, stated] of Object.entries(node.data?.meta ?? {})) found.push(`<${field} ${bare(JSON.stringify(stated.value))}>`);
    }
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return joined(found);
}

/** Characters of one node in one piece, however many leaves they came in. */
function joined(found: readonly string[]): string[] {
  const whole: string[] = [];
  for (const piece of found) {
    if (piece.startsWith("<") || whole.at(-1)?.startsWith("<") !== false) whole.push(piece);
    else whole[whole.length - 1] += piece;
  }
  return whole;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));

/** Formats that are written here, in no time. */
const OWN: Readonly<Record<string, (parts: readonly Part[]) => Uint8Array | Promise<Uint8Array>>> = {
  "text in GB 18030": parts => encodeGb18030(asText(parts)),
  "text in UTF-16": parts => utf16(asText(parts)),
  Markdown: parts => bytes(asMarkdown(parts)),
  HTML: parts => bytes(asHtml(parts)),
  "DOCX by the docx package": parts => makeDocx(parts),
  "DOCX with automatic numbers": parts => makeDocx(parts, { automatic: true }),
  "PDF with a font that is not embedded": parts => makePdf(setPages(parts), { encoding: "UniGB-UCS2-H" }),
  OFD: parts => makeOfd(setPages(parts)),
};

const expected = new Map<string, string[]>();
beforeAll(async () => {
  for (const [file, parts] of DOCUMENTS) expected.set(file, shape(parse(await read(bytes(asText(parts))))));
});
const expectSame = async (file: string, content: Uint8Array): Promise<void> => {
  expect(shape(parse(await read(content)))).toEqual(expected.get(file));
};

describe.each(FILES)("%s has the tree of its plain text", file => {
  it.each(Object.keys(OWN))("as %s", async format => {
    await expectSame(file, await OWN[format]!(DOCUMENTS.get(file)!));
  });
});

describe.runIf(soffice !== undefined).each(["docx", "doc", "pdf"])("the %s that LibreOffice writes", format => {
  // LibreOffice itself counts a list of such a .doc anew at its second paragraph, so its numbers are typed.
  let written: Uint8Array[];
  beforeAll(async () => {
    const files = await Promise.all(
      [...DOCUMENTS.values()].map(async (parts, i) => ({
        name: `${i}.docx`,
        bytes: await makeDocx(parts, { automatic: format !== "doc" }),
      })),
    );
    written = await convert(files, format);
  });
  it.each(FILES.map((file, i) => [file, i] as const))("of %s has the tree of its plain text", async (file, i) => {
    await expectSame(file, written[i]!);
  });
});

describe.runIf(chromium !== undefined)("the PDF that Chromium prints", () => {
  let written: Uint8Array[];
  beforeAll(async () => {
    written = await print([...DOCUMENTS.values()].map(asHtml));
  });
  it.each(FILES.map((file, i) => [file, i] as const))("of %s has the tree of its plain text", async (file, i) => {
    await expectSame(file, written[i]!);
  });
});
