import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse, read, targets, terms } from "zhengce";
import { createIndex, openIndex, type Passage, passagesOf, type SegmentIndex, searchPassages } from "zhengce/search";

interface Question {
  kind: "known item" | "question" | "number or year" | "short name" | "synonym";
  query: string;
  /** `document#node`; any of them is right. */
  relevant: string[];
}

const CORPUS = resolve(import.meta.dirname, "../../corpus");
const questions: Question[] = JSON.parse(readFileSync(join(import.meta.dirname, "questions.json"), "utf8"));
const KINDS = [...new Set(questions.map(question => question.kind))];
/** Mean reciprocal rank of the first right passage, by kind: a little below what was reached, so that a loss shows. */
const FLOOR: Record<Question["kind"], number> = {
  "known item": 0.85,
  question: 0.55,
  "number or year": 0.85,
  "short name": 0.9,
  synonym: 0.72,
};

async function corpusPassages(): Promise<Passage[]> {
  const passages: Passage[] = [];
  for (const file of readdirSync(CORPUS).sort()) {
    if (file === "README.md") continue;
    const source = await read(join(CORPUS, file));
    const tree = parse(source);
    const document = String(source.meta.id ?? file.replace(/\.\w+$/, ""));
    passages.push(...passagesOf(tree, { document, targets: targets(tree), terms: terms(tree) }));
  }
  return passages;
}

describe("sixty questions over the corpus", () => {
  let index: SegmentIndex;
  let known: Set<string>;

  beforeAll(async () => {
    const passages = await corpusPassages();
    known = new Set(passages.map(({ id }) => id));
    const growing = createIndex({ store: true });
    for (const passage of passages) growing.add(passage);
    index = openIndex(growing.save());
  });

  it("are of five kinds, twelve each, and their passages exist", () => {
    expect(KINDS.map(kind => questions.filter(question => question.kind === kind).length)).toEqual([12, 12, 12, 12, 12]);
    expect(questions.flatMap(({ relevant }) => relevant).filter(id => !known.has(id))).toEqual([]);
  });

  it("find a right passage early", async () => {
    const rows: string[] = [];
    const failures: string[] = [];
    for (const kind of KINDS) {
      let sum = 0;
      let first = 0;
      for (const { query, relevant } of questions.filter(question => question.kind === kind)) {
        const { hits } = await searchPassages(index, query, { limit: 20 });
        const place = hits.findIndex(hit => relevant.includes(`${hit.document}#${hit.node}`));
        if (place >= 0) sum += 1 / (place + 1);
        if (place === 0) first++;
        else rows.push(`    ${query}: ${place < 0 ? "not among 20" : `place ${place + 1}`}`);
      }
      const mrr = sum / 12;
      rows.push(`${kind.padEnd(16)} MRR ${mrr.toFixed(3)}  first ${first}/12`);
      if (mrr < FLOOR[kind]) failures.push(`${kind}: ${mrr.toFixed(3)} < ${FLOOR[kind]}`);
    }
    console.log(rows.join("\n"));
    expect(failures).toEqual([]);
  });
});
