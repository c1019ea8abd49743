import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { parse as parseYaml } from "yaml";

const CORPUS = resolve(import.meta.dirname, "../../corpus");
const LEVELS = ["national", "provincial", "municipal", "county"];
/** A draft for public comment states neither who issues it nor when: absent, not guessed. */
const UNSIGNED = new Set(["fujian-urban-quality"]);

const files = readdirSync(CORPUS).filter(file => file !== "README.md");
const documents = files.map(file => ({ file, ...readFrontMatter(readFileSync(join(CORPUS, file), "utf8")) }));

it.each(documents)("$file says what it restates and where the real document was published", ({ file, meta }) => {
  expect(meta.id).toBe(file.replace(/\.(?:txt|md)$/, ""));
  expect(meta.title).toMatch(/\p{Script=Han}{4}/u);
  expect(meta.region).toMatch(/^\p{Script=Han}{2,}$/u);
  expect(LEVELS).toContain(meta.level);
  expect(meta.source).toMatch(/\p{Script=Han}{10}|《/u);
  expect(meta.restated).toBe(true);
  if (UNSIGNED.has(String(meta.id))) return;
  expect(meta.issuer).toMatch(/\p{Script=Han}{3}/u);
  expect(meta.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  if (meta.documentNumber !== undefined) expect(meta.documentNumber).toMatch(/^\p{Script=Han}+(?:〔\d{4}〕|第)\d+号$/u);
});

it("no two documents share an id or a title", () => {
  for (const key of ["id", "title"]) {
    const values = documents.map(({ meta }) => meta[key]);
    expect(new Set(values).size).toBe(values.length);
  }
});

it.each(documents)("$file is tidy: no trailing spaces, no half-width brackets beside Han, one newline at the end", ({ body }) => {
  expect(body).not.toMatch(/[ \t]$/m);
  expect(body).not.toMatch(/\p{Script=Han}[(),;:?!]|[(),;:?!]\p{Script=Han}/u);
  expect(body).toMatch(/[^\n]\n$/);
});

it("the README names every document", () => {
  const readme = readFileSync(join(CORPUS, "README.md"), "utf8");
  expect(files.filter(file => !readme.includes(`\`${file}\``))).toEqual([]);
});

function readFrontMatter(text: string): { meta: Record<string, unknown>; body: string } {
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { meta: parseYaml(yaml ?? ""), body: body ?? "" };
}
