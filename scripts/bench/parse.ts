/** How fast is a text read as a policy document, beside remark-parse on the same text in the same run, and what memory does it take? */

import remarkParse from "remark-parse";
import { unified } from "unified";
import { parse } from "zhengce";
import { policyText } from "./policy-text.ts";

const RUNS = 5;
const LARGE = 10_000_000;

export async function bench(): Promise<void> {
  const text = policyText(1_000_000);
  const bytes = Buffer.byteLength(text);
  const markdown = unified().use(remarkParse);
  const own = best(() => parse(text), RUNS * 3);
  const theirs = best(() => markdown.parse(text), RUNS);
  console.log(`parse         ${rate(bytes, own)}`);
  console.log(`remark-parse  ${rate(bytes, theirs)}`);
  console.log(`ratio         ${(theirs / own).toFixed(1)} times as fast`);

  const small = best(() => parse(policyText(10_000)), 50);
  const grown = best(() => parse(policyText(100_000)), 50);
  console.log(`growth        ten times the text takes ${(grown / small).toFixed(1)} times as long`);

  const large = policyText(LARGE);
  globalThis.gc?.();
  const before = process.memoryUsage();
  const tree = parse(large);
  globalThis.gc?.();
  const after = process.memoryUsage();
  const size = Buffer.byteLength(large);
  console.log(
    `memory        ${((after.heapUsed + after.external - before.heapUsed - before.external) / size).toFixed(1)} times the text is kept, ${((after.rss - before.rss) / size).toFixed(1)} times in all (${(size / 1e6).toFixed(0)} MB, ${tree.children.length} document)`,
  );
}

/** The shortest of several runs, in milliseconds: what else runs on the machine only adds. */
function best(run: () => unknown, times: number): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

function rate(bytes: number, milliseconds: number): string {
  return `${(bytes / 1000 / milliseconds).toFixed(1).padStart(6)} MB/s`;
}

if (process.argv[1] === import.meta.filename) await bench();
