/**
 * How fast are files read, beside what no reader of theirs can do without: for HTML parse5 alone, for DOCX unzipping and
 * walking through the XML alone, for PDF pdf.js's text alone? CPU time, as other processes and threads add to a clock's. HTML also in a process that has just begun.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { parse } from "parse5";
import { SaxesParser } from "saxes";
import { extractText, getDocumentProxy } from "unpdf";
import { characterMaps } from "../../src/formats/pdf/character-maps.ts";
import { makeDocx } from "../../test/support/make-docx.ts";
import { makePdf } from "../../test/support/make-pdf.ts";
import { asHtml, type Part } from "../../test/support/parts.ts";
import { setPages } from "../../test/support/set-pages.ts";
import { policyText } from "./policy-text.ts";

const root = resolve(import.meta.dirname, "../..");
const { read } = (await import(join(root, "dist/index.js"))) as typeof import("../../src/index.ts");
const real = join(root, "../shared/data/policies");
const ROUNDS = 5;

/** Rows of what, speed and ratio. */
export async function readRows(): Promise<[string, string, string][]> {
  const parts = policyText(20_000)
    .split("\n")
    .filter(line => line.trim() !== "")
    .map((text): Part => ({ text }));
  return [...(await htmlRows(parts)), await docxRow(parts), await pdfRow(parts), memoryRow()];
}

async function htmlRows(parts: readonly Part[]): Promise<[string, string, string][]> {
  const files = existsSync(real)
    ? readdirSync(real)
        .map(name => join(real, name, "source.html"))
        .filter(existsSync)
    : [];
  const pages = files.length > 0 ? files.map(file => readFileSync(file)) : Array.from({ length: 12 }, () => Buffer.from(asHtml(parts)));
  const megabytes = pages.reduce((sum, page) => sum + page.length, 0) / 1e6;
  const cold = (each: string): number =>
    Math.min(
      ...Array.from({ length: ROUNDS }, () =>
        Number(execFileSync(process.execPath, ["--input-type=module", "-e", each], { encoding: "utf8" })),
      ),
    );
  const program = (load: string, work: string): string =>
    `${load}; const pages = ${files.length > 0 ? `${JSON.stringify(files)}.map(file => fs.readFileSync(file))` : `Array(12).fill(Buffer.from(${JSON.stringify(asHtml(parts))}))`};
     const start = process.cpuUsage(); for (const page of pages) ${work}; const { user, system } = process.cpuUsage(start); console.log((user + system) / 1e6);`;
  const own = cold(
    program(`import fs from "node:fs"; import { read } from ${JSON.stringify(join(root, "dist/index.js"))}`, "await read(page)"),
  );
  const peer = cold(program('import fs from "node:fs"', '(await import("parse5")).parse(page.toString())'));
  const warm = await best(async () => {
    for (const page of pages) await read(page);
  });
  const warmPeer = await best(() => {
    for (const page of pages) parse(page.toString());
  });
  return [
    [
      "read: HTML, each page once in a new process",
      `${(megabytes / own).toFixed(1)} MB/s`,
      `${(own / peer).toFixed(1)} × the time of parse5 alone`,
    ],
    ["read: HTML, warm", `${(megabytes / warm).toFixed(1)} MB/s`, `${(warm / warmPeer).toFixed(1)} × the time of parse5 alone`],
  ];
}

async function docxRow(parts: readonly Part[]): Promise<[string, string, string]> {
  const file = await makeDocx(parts, { automatic: true });
  const own = await best(async () => {
    for (let i = 0; i < 20; i++) await read(file);
  });
  const floor = await best(() => {
    for (let i = 0; i < 20; i++) {
      for (const content of Object.values(
        unzipSync(file, { filter: ({ name }) => /^word\/(?:document|numbering|styles)\.xml$/.test(name) }),
      ))
        new SaxesParser().write(strFromU8(content)).close();
    }
  });
  return [
    "read: DOCX of 10 pages",
    `${Math.round(20 / own)} a second`,
    `${(own / floor).toFixed(1)} × the time of unzipping and walking through the XML`,
  ];
}

async function pdfRow(parts: readonly Part[]): Promise<[string, string, string]> {
  const pages = setPages(parts);
  const file = makePdf(pages, { encoding: "UniGB-UCS2-H" });
  const own = await best(async () => void (await read(file)));
  const maps = { cMapUrl: characterMaps()!, cMapPacked: true, verbosity: 0 };
  const peer = await best(async () => void (await extractText(await getDocumentProxy(new Uint8Array(file), maps))));
  return [
    `read: PDF of ${pages.length} pages`,
    `${Math.round(pages.length / own)} pages a second`,
    `${(own / peer).toFixed(1)} × the time of pdf.js's text alone`,
  ];
}

/** In a process that reads one of each and nothing else. */
function memoryRow(): [string, string, string] {
  const sample = join(real, "gz-family-doctor/source.html");
  if (!existsSync(sample)) return ["read: memory added", "–", "needs ../shared"];
  const program = `import fs from "node:fs"; import { read } from ${JSON.stringify(join(root, "dist/index.js"))};
    const before = process.memoryUsage().rss; await read(fs.readFileSync(${JSON.stringify(sample)}));
    console.log(process.resourceUsage().maxRSS / 1024 - before / 1024 / 1024);`;
  const added = Number(execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }));
  return ["read: memory added by a page of 0.5 MB", `${Math.round(added)} MB`, ""];
}

/** Seconds of CPU time, of all threads: the fewest of several rounds after one that counts for nothing. */
async function best(work: () => unknown): Promise<number> {
  await work();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

if (process.argv[1] === import.meta.filename) {
  for (const row of await readRows()) console.log(row.join("  "));
  process.exit(0); // the thread that reads PDFs would be kept
}
