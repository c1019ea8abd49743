import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { cuttersHere, fold, loadCutter, runsOf } from "../../src/words/index.ts";

const CORPUS = resolve(import.meta.dirname, "../../corpus");
const runs = new Set<string>();
for (const file of readdirSync(CORPUS)) {
  const { text } = fold(readFileSync(join(CORPUS, file), "utf8"));
  for (const { kind, start, end } of runsOf(text)) if (kind === "han") runs.add(text.slice(start, end));
}
/** The words that nodejieba knows by itself, and a sentence where a model of unknown words would join what no dictionary holds. */
for (const run of [
  "云计算和区块链",
  "蓝翔与韩玉鉴赏",
  "吉林省和吉林市",
  "表面张力不足",
  "张华路口",
  "青川白水两地联办丰收节",
  "𠮷林",
  "二〇三〇年",
])
  runs.add(run);

describe("the cutters give the same words in the same order", () => {
  const here = cuttersHere();
  const present = here.flatMap(({ cutter }) => (cutter === undefined ? [] : [cutter]));

  it("jieba-wasm, which needs no compiler, is there", () => {
    expect(here.find(({ name }) => name === "jieba-wasm")?.failure).toBeUndefined();
  });

  it(`on ${runs.size} runs of the corpus (${present.map(({ name, version }) => `${name} ${version}`).join(", ")})`, () => {
    expect(runs.size).toBeGreaterThan(3000);
    const [first, ...others] = present;
    for (const run of runs) for (const other of others) expect(other.cut(run), `${other.name}: ${run}`).toEqual(first!.cut(run));
  });

  it("says why when the one asked for cannot be loaded", () => {
    expect(() => loadCutter({ prefer: "no-such-cutter" as "nodejieba" })).toThrow(/no-such-cutter/);
  });
});
