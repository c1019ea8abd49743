import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { parse } from "zhengce/parse";
import type { Root } from "zhengce/tree";
import { read } from "../../src/formats/index.ts";

const CORPUS = resolve(import.meta.dirname, "../../corpus");
const FILES = readdirSync(CORPUS).filter(name => name.endsWith(".txt"));

/** Types, markers and headings in order: a tree without its positions. */
const shape = (root: Root): string[] => {
  const found: string[] = [];
  const stack: { type: string; marker?: string; heading?: string; children?: unknown[] }[] = [root as never];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!["text", "marker", "heading"].includes(node.type)) found.push(`${node.type} ${node.marker ?? ""} ${node.heading ?? ""}`);
    for (let i = (node.children?.length ?? 0) - 1; i >= 0; i--) stack.push(node.children![i] as never);
  }
  return found;
};
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const html = (lines: readonly string[]): Uint8Array =>
  strToU8(
    `<!DOCTYPE html><html><head></head><body><div id="zoom">${lines.map(line => `<p>${escaped(line)}</p>`).join("\n")}</div></body></html>`,
  );
const docx = (lines: readonly string[]): Uint8Array =>
  zipSync({
    "word/document.xml": strToU8(
      `<w:document xmlns:w="w"><w:body>${lines.map(line => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`).join("")}</w:body></w:document>`,
    ),
  });

it.each(FILES)("%s has one tree as text, as HTML and as DOCX", async file => {
  const text = readFileSync(join(CORPUS, file), "utf8");
  const lines = text
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .split(/\r?\n/)
    .filter(line => line.trim() !== "");
  const expected = shape(parse(lines.join("\n")));
  expect(shape(parse(await read(html(lines))))).toEqual(expected);
  expect(shape(parse(await read(docx(lines))))).toEqual(expected);
});
