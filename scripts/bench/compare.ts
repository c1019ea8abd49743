/** How long does a matrix of N local documents of 25 measures beside one national document take? tsx scripts/bench/compare.ts [N] */
import { resolve } from "node:path";
import { compare, matrix, parse, read } from "zhengce";

const corpus = resolve(import.meta.dirname, "../../corpus");
const count = Number(process.argv[2] ?? 100);
const national = parse(await read(resolve(corpus, "national-urban-quality.md")));
const source = (await read(resolve(corpus, "fujian-urban-quality.txt"))).text;

/** The provincial opinion with its sentences in another order each time, and another province's name. */
function variant(seed: number): string {
  return source
    .replaceAll("福建", `第${seed}省`)
    .split("\n")
    .map(line => {
      const sentences = line.split(/(?<=。)/);
      const turn = sentences.length > 2 ? 1 + (seed % (sentences.length - 1)) : 0;
      return turn === 0 ? line : [sentences[0], ...sentences.slice(1 + turn), ...sentences.slice(1, 1 + turn)].join("");
    })
    .join("\n");
}

const texts = Array.from({ length: count }, (_, seed) => variant(seed));
let from = performance.now();
const trees = texts.map(text => parse(text));
const parsed = performance.now() - from;
from = performance.now();
const { measures, rows } = matrix(
  trees.map((tree, i) => ({ document: String(i), tree })),
  national,
);
const took = performance.now() - from;
from = performance.now();
compare(trees[0]!, national);
const one = performance.now() - from;
console.log(
  `${rows.length} documents × ${measures.length} measures: ${(took / 1000).toFixed(1)} s (parsing ${(parsed / 1000).toFixed(1)} s); one comparison with targets ${one.toFixed(0)} ms`,
);
