import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse, read, type Source, targets, terms } from "zhengce";
import { createIndex, openIndex, type Passage, passagesOf, type SegmentIndex, searchPassages } from "zhengce/search";
import { enlargement } from "../support/enlargement.ts";

interface Question {
  kind: "known item" | "question" | "number or year" | "short name" | "synonym";
  query: string;
  /** `document#node`; any of them is right. */
  relevant: string[];
}

const CORPUS = resolve(import.meta.dirname, "../../corpus");
const questions = (file: string): Question[] => JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8"));
const ABOUT_CORPUS = questions("questions.json");
const ABOUT_ENLARGEMENT = questions("enlarged-questions.json");
const KINDS = ["known item", "question", "number or year", "short name", "synonym"] as const;
type Floors = Record<Question["kind"], number>;

function passagesFrom(source: Source | string, document: string): Passage[] {
  const tree = parse(source);
  return passagesOf(tree, { document, targets: targets(tree), terms: terms(tree) });
}

async function corpusPassages(): Promise<Passage[]> {
  const passages: Passage[] = [];
  for (const file of readdirSync(CORPUS).sort()) {
    if (file === "README.md") continue;
    const source = await read(join(CORPUS, file));
    passages.push(...passagesFrom(source, String(source.meta.id ?? file.replace(/\.\w+$/, ""))));
  }
  return passages;
}

function indexOf(passages: readonly Passage[]): SegmentIndex {
  const growing = createIndex({ store: true });
  for (const passage of passages) growing.add(passage);
  return openIndex(growing.save());
}

/** Mean reciprocal rank of the first right passage by kind; the table is printed, with what was not first. */
async function measured(index: SegmentIndex, asked: readonly Question[], name: string): Promise<Floors> {
  const rows: string[] = [];
  const reached: Partial<Floors> = {};
  for (const kind of KINDS) {
    const ofKind = asked.filter(question => question.kind === kind);
    let sum = 0;
    let first = 0;
    for (const { query, relevant } of ofKind) {
      const { hits } = await searchPassages(index, query, { limit: 20 });
      const place = hits.findIndex(hit => relevant.includes(`${hit.document}#${hit.node}`));
      if (place >= 0) sum += 1 / (place + 1);
      if (place === 0) first++;
      else rows.push(`    ${query}: ${place < 0 ? "not among 20" : `place ${place + 1}`}`);
    }
    reached[kind] = Number((sum / ofKind.length).toFixed(3));
    rows.push(`${kind.padEnd(16)} MRR ${reached[kind].toFixed(3)}  first ${first}/${ofKind.length}`);
  }
  console.log(`${name}, ${index.size} passages\n${rows.join("\n")}`);
  return reached as Floors;
}

/** The kinds that fall below what was reached when the floors were set, less a little. */
const below = (reached: Floors, floors: Floors): string[] =>
  KINDS.filter(kind => reached[kind] < floors[kind]).map(kind => `${kind}: ${reached[kind]} < ${floors[kind]}`);

describe("questions over the corpus and its enlargement", () => {
  let corpus: Passage[];
  let enlarged: Passage[];

  beforeAll(async () => {
    corpus = await corpusPassages();
    enlarged = [...corpus, ...[...enlargement()].flatMap(({ id, text }) => passagesFrom(text, id))];
  });

  it("are of five kinds, twelve each over the corpus, four each over the enlargement, and their passages exist", () => {
    const counts = (asked: Question[]): number[] => KINDS.map(kind => asked.filter(question => question.kind === kind).length);
    expect(counts(ABOUT_CORPUS)).toEqual([12, 12, 12, 12, 12]);
    expect(counts(ABOUT_ENLARGEMENT)).toEqual([4, 4, 4, 4, 4]);
    const known = new Set(enlarged.map(({ id }) => id));
    expect([...ABOUT_CORPUS, ...ABOUT_ENLARGEMENT].flatMap(({ relevant }) => relevant).filter(id => !known.has(id))).toEqual([]);
  });

  it("find a right passage early in the corpus", async () => {
    const reached = await measured(indexOf(corpus), ABOUT_CORPUS, "the corpus");
    expect(below(reached, { "known item": 0.86, question: 0.65, "number or year": 0.97, "short name": 0.97, synonym: 0.79 })).toEqual([]);
  });

  it("find it as well among some thousand passages that speak of the same in other places and years", async () => {
    const index = indexOf(enlarged);
    const reached = await measured(index, ABOUT_CORPUS, "the corpus among its enlargement");
    expect(below(reached, { "known item": 0.86, question: 0.64, "number or year": 0.97, "short name": 0.97, synonym: 0.79 })).toEqual([]);
    const right = await measured(index, ABOUT_ENLARGEMENT, "the enlargement");
    expect(below(right, { "known item": 0.95, question: 0.95, "number or year": 0.95, "short name": 0.95, synonym: 0.95 })).toEqual([]);
  });
});
