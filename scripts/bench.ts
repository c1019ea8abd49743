/**
 * One question each, as ratios against a named peer on the same input in the same run; the median of several rounds.
 * `--markdown` prints the table alone. Real documents from ../shared are used where they are there, else corpus/.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readRows } from "./bench/read.ts";

const root = resolve(import.meta.dirname, "..");
const main = join(root, "dist/cli/main.js");
const { parse, recognize, targets } = (await import(join(root, "dist/index.js"))) as typeof import("../src/index.ts");
const real = join(root, "../shared/data/policies");
const sources = existsSync(real) ? real : join(root, "corpus");
const textsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(file => /\.(?:txt|md)$/.test(file) && !file.endsWith("README.md") && statSync(join(folder, file)).isFile())
    .map(file => readFileSync(join(folder, file), "utf8"));
const sizeOf = (sample: readonly string[]): number => sample.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const texts = textsIn(sources);
const megabytes = sizeOf(texts);
const rows: [string, string, string][] = [];

const seconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};
const each = <Item>(items: readonly Item[], work: (item: Item) => unknown): void => {
  for (const item of items) work(item);
};
const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
const rounds = <Times extends number[]>(count: number, work: () => Times): number[] => {
  work();
  const all = Array.from({ length: count }, work);
  return all[0]!.map((_, index) => median(all.map(times => times[index]!)));
};

type Recognizer = (text: string, culture: string) => unknown;

/** A package that is measured against where somebody has installed it; it is no dependency. */
function optional<Package>(name: string): Package | undefined {
  try {
    return createRequire(import.meta.url)(name) as Package;
  } catch {
    return undefined;
  }
}

/** Rounds that only make an engine compile what it will run often, and rounds that count. */
const WARM_UP = 20;
const COUNTED = 15;

/** All rounds of one side and then all of the other: taken in turns, each would clear away the garbage of both. The median of the rounds. */
function apart(...works: (() => unknown)[]): number[] {
  return works.map(work => {
    for (let i = 0; i < WARM_UP; i++) work();
    return median(Array.from({ length: COUNTED }, () => seconds(work)));
  });
}

{
  const markdown = unified().use(remarkParse);
  const laws = join(root, "../shared/data/laws");
  for (const [what, sample] of [
    ["parse: text → tree", texts],
    ["parse: laws → tree", existsSync(laws) ? textsIn(laws) : []],
  ] as const) {
    if (sample.length === 0) continue;
    const [own, peer] = apart(
      () => each(sample, text => parse(text)),
      () => each(sample, text => markdown.parse(text)),
    );
    rows.push([what, `${(sizeOf(sample) / own!).toFixed(1)} MB/s`, `${(peer! / own!).toFixed(1)} × remark-parse`]);
  }
}
{
  const pattern = /[0-9０-９〇一二三四五六七八九十百千万亿]+(?:\.[0-9]+)?/g;
  const [own, peer] = rounds(5, () => [
    seconds(() => each(texts, text => recognize(text))),
    seconds(() => each(texts, text => [...text.matchAll(pattern)])),
  ]);
  rows.push([
    "recognize: numbers, quantities, dates",
    `${(megabytes / own!).toFixed(1)} MB/s`,
    `${(own! / peer!).toFixed(1)} × the time of one plain RegExp for digits`,
  ]);
}
{
  // It takes seconds for a page, so it gets a short text once; here the same text is timed many times over.
  const microsoft = optional<{ recognizeNumber: Recognizer } & Record<string, Recognizer>>("@microsoft/recognizers-text-suite");
  if (microsoft === undefined) {
    console.error("SKIPPED: recognize beside Microsoft's. It needs: npm install --no-save @microsoft/recognizers-text-suite");
  } else {
    const text = texts.join("\n").slice(0, 2000);
    const models = ["Number", "Ordinal", "Percentage", "Currency", "Dimension", "Temperature", "Age", "DateTime"];
    each(models, model => microsoft[`recognize${model}`]!("到2030年增长5%", "zh-cn"));
    const peer = seconds(() => each(models, model => microsoft[`recognize${model}`]!(text, "zh-cn")));
    const copies = Array.from({ length: 200 }, () => text);
    const [own] = rounds(5, () => [seconds(() => each(copies, copy => recognize(copy)))]);
    rows.push([
      "recognize: 2,000 characters of policy",
      `${((own! / copies.length) * 1000).toFixed(2)} ms`,
      `${Math.round((peer * copies.length) / own!)} × @microsoft/recognizers-text-suite`,
    ]);
  }
}
{
  const trees = texts.map(text => parse(text));
  const [own] = rounds(3, () => [seconds(() => each(trees, tree => targets(tree)))]);
  rows.push(["targets: tree → table", `${(megabytes / own!).toFixed(1)} MB/s`, ""]);
}
rows.push(...(await readRows()));
{
  const library = mkdtempSync(join(tmpdir(), "zhengce-bench-"));
  const node = (args: string[]): number =>
    seconds(() => spawnSync(process.execPath, args, { stdio: "ignore", env: { ...process.env, ZHENGCE_LIBRARY: library } }));
  node([main, "add", join(root, "corpus")]);
  const [bare, search, help] = rounds(9, () => [node(["-e", "0"]), node([main, "search", "常住人口城镇化率"]), node([main, "--help"])]);
  rows.push(["zhengce search, from cold", `${Math.round(search! * 1000)} ms`, `${(search! / bare!).toFixed(1)} × node -e 0`]);
  rows.push(["zhengce --help, from cold", `${Math.round(help! * 1000)} ms`, `${(help! / bare!).toFixed(1)} × node -e 0`]);
  rmSync(library, { recursive: true, force: true });
}

console.log(`| what | speed | beside |\n|---|---|---|\n${rows.map(row => `| ${row.join(" | ")} |`).join("\n")}`);
if (!process.argv.includes("--markdown"))
  console.log(
    `\n${texts.length} documents of ${sources === real ? "real policy" : "corpus/"}, ${megabytes.toFixed(1)} MB; Node ${process.version}`,
  );
