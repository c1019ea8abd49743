import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { type Container, select, textOf } from "zhengce/tree";
import { read } from "../../src/formats/index.ts";

const CORPUS = resolve(import.meta.dirname, "../../corpus");
const tree = async (file: string) => parse(await read(join(CORPUS, file)));

/** What each document is made of, counted by hand. */
const MADE_OF: Record<string, Partial<Record<Container["type"], number>>> = {
  "beijing-food-waste.md": { document: 1, adoption: 1, article: 30, item: 10 },
  "building-energy-regulation.md": { document: 1, adoption: 1, chapter: 6, article: 45, item: 13 },
  "criminal-law-safety.md": { document: 1, adoption: 1, part: 1, chapter: 1, article: 7, item: 7 },
  "disaster-relief-plan.txt": { document: 1, documentNumber: 1, contents: 1 },
  "equipment-renewal.txt": { document: 2, documentNumber: 1, addressee: 1, signature: 1, date: 1, note: 1, chapter: 7, measure: 20 },
  "five-year-plan-14.md": { document: 1, adoption: 1, part: 5, chapter: 16, section: 13, table: 1 },
  "food-waste-law.md": { document: 1, adoption: 1, article: 32, item: 5 },
  "fujian-urban-quality.txt": { document: 1, annexMark: 1, status: 1, preamble: 1, chapter: 8, measure: 25 },
  "fujian-work-report-2026.txt": { document: 1, addressee: 1, chapter: 3, measure: 9 },
  "government-work-report-2025.txt": { document: 1, addressee: 1, chapter: 3, measure: 10 },
  "guangzhou-family-doctor.txt": { document: 2, addressee: 1, chapter: 3, measure: 7, item: 21, subitem: 8, attachments: 1 },
  "guangzhou-subsistence.md": { document: 1, documentNumber: 1, addressee: 1, chapter: 2, measure: 4, table: 1, signature: 1, date: 1 },
  "national-urban-quality.md": { document: 1, preamble: 1, chapter: 9, measure: 23 },
  "retirement-age-decision.txt": { document: 2, adoption: 1, preamble: 1, chapter: 5, article: 9 },
  "service-trade-reply.txt": { document: 1, documentNumber: 1, addressee: 1, chapter: 7, signature: 1, date: 1, note: 1 },
  "tax-deduction.txt": { document: 2, documentNumber: 1, addressee: 1, chapter: 9, article: 32, item: 14 },
  "urbanization-action-plan.md": { document: 1, documentNumber: 1, chapter: 6, measure: 4, item: 20 },
};

it.each(Object.entries(MADE_OF))("%s has the parts and levels that it is made of", async (file, expected) => {
  const root = await tree(file);
  const types = Object.keys(expected) as Container["type"][];
  expect(Object.fromEntries(types.map(type => [type, [...select(root, type)].length]))).toEqual(expected);
});

describe("numbers that run on through a whole document", () => {
  it.each([
    ["fujian-urban-quality.txt", "measure", 25],
    ["national-urban-quality.md", "measure", 23],
    ["equipment-renewal.txt", "measure", 20],
    ["tax-deduction.txt", "article", 32],
    ["building-energy-regulation.md", "article", 45],
    ["food-waste-law.md", "article", 32],
    ["beijing-food-waste.md", "article", 30],
    ["five-year-plan-14.md", "chapter", 16],
  ] as const)("%s: each %s from 1 to %i is there once", async (file, type, last) => {
    const ordinals = [...select(await tree(file), type)].map(node => node.ordinal);
    expect(ordinals).toEqual(Array.from({ length: last }, (_, index) => index + 1));
  });
});

it("the provincial opinion holds its measures in chapters one to seven and closes with its validity", async () => {
  const chapters = [...select(await tree("fujian-urban-quality.txt"), "chapter")];
  expect(chapters.map(chapter => [...select(chapter, "measure")].length)).toEqual([4, 4, 4, 3, 4, 3, 3, 0]);
  expect(textOf(chapters.at(-1)!)).toContain("有效期10年");
});

it("the national opinion holds its measures in chapters two to eight", async () => {
  const chapters = [...select(await tree("national-urban-quality.md"), "chapter")];
  expect(chapters.map(chapter => [...select(chapter, "measure")].length)).toEqual([0, 3, 4, 3, 3, 4, 3, 3, 0]);
});

it("inserted articles keep the number of the article they follow", async () => {
  const articles = [...select(await tree("criminal-law-safety.md"), "article")];
  expect(articles.map(article => [article.ordinal, article.suffix])).toEqual([
    [133, undefined],
    [133, 1],
    [133, 2],
    [134, undefined],
    [134, 1],
    [135, undefined],
    [135, 1],
  ]);
});

it("the table of the plan has its twenty indicators, eight of them binding", async () => {
  const [table] = [...select(await tree("five-year-plan-14.md"), "table")];
  const rows = [...select(table!, "row")].map(row => [...select(row, "cell")].map(textOf));
  const indicators = rows.filter(cells => cells.length === 6 && /^(?:预期性|约束性)$/.test(cells[5]!));
  expect(indicators.length).toBe(20);
  expect(indicators.filter(cells => cells[5] === "约束性").length).toBe(8);
});
