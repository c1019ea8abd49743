import { type Line, pageLines, type Run } from "../pages/page-lines.ts";
import { checkPages, noText } from "../pages/refusals.ts";
import { writeLines } from "../pages/write-lines.ts";
import type { Reading } from "../reader.ts";
import { createTextBuilder } from "../text-builder.ts";
import { damaged, unzip } from "../unzip.ts";
import { POINTS } from "./names.ts";
import { readDocumentFile, readPackage } from "./read-package.ts";
import { type OfdPage, readPageFile } from "./read-page.ts";

/**
 * An OFD file, the format of electronic official documents (GB/T 33190-2016): the texts of its pages, as they are seen,
 * joined to lines and paragraphs as those of a PDF. A template that several pages share is passed over, for it holds what
 * stands around the text; annotations, signatures and attachments are left out. Origins are pages.
 * Throws a `ZhengceError`: damaged, too-large, empty where pages hold no text.
 */
export function readOfd(bytes: Uint8Array): Reading {
  const files = new Map(Object.entries(unzip(bytes, XML)).map(([name, content]) => [keyOf(name), content]));
  const start = files.get(keyOf("OFD.xml"));
  if (start === undefined) throw damaged();
  const lines: Line[] = [];
  let number = 0;
  for (const path of readPackage(start)) {
    const content = files.get(keyOf(path));
    if (content === undefined) throw damaged();
    const document = readDocumentFile(content, path);
    checkPages(number + document.pages.length);
    const pages = document.pages.map(page => pageIn(files, page));
    const uses = countUses(pages);
    for (const { templates, runs, rules, box } of pages) {
      const own = templates.filter(id => uses.get(id) === 1).flatMap(id => templateRuns(files, document.templates.get(id)));
      const [, , width, height] = box ?? document.box;
      const page = { number: ++number, width: width * POINTS, height: height * POINTS, runs: [...own, ...runs], rules };
      for (const line of pageLines(page)) lines.push(line);
    }
  }
  if (lines.length === 0) throw noText("OFD");
  const builder = createTextBuilder();
  writeLines(lines, builder);
  return builder.reading("ofd");
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Some writers mix cases and slashes. */
function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function pageIn(files: Files, path: string): OfdPage {
  const content = files.get(keyOf(path));
  if (content === undefined) throw damaged();
  return readPageFile(content);
}

function templateRuns(files: Files, path: string | undefined): Run[] {
  const content = path === undefined ? undefined : files.get(keyOf(path));
  return content === undefined ? [] : readPageFile(content).runs;
}

function countUses(pages: readonly OfdPage[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { templates } of pages) for (const id of templates) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}

const XML = /\.xml$/i;
