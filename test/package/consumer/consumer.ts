// A program as a user writes it; it is only type-checked.

import type { Alignment, Entity, Hit, Reference, Root, Target, Term } from "zhengce";
import { compare, Library, parse, read, recognize, references, targets, terms, ZhengceError } from "zhengce";
import { compare as compareOnly } from "zhengce/compare";
import { recognize as recognizeOnly } from "zhengce/entities";
import { Library as LibraryOnly } from "zhengce/library";
import { parse as parseOnly } from "zhengce/parse";
import { references as referencesOnly } from "zhengce/references";
import { renderOutline, renderTargets, renderTargetsXlsx } from "zhengce/render";
import { createIndex } from "zhengce/search";
import { targets as targetsOnly } from "zhengce/targets";
import { citation, nodeAt, textOf, walk } from "zhengce/tree";
import "zhengce/lint";

const tree: Root = parse(await read("文件.md"));
const bare: Root = parseOnly("一、总体要求");
const found: Entity[] = recognize("到2030年，城镇化率达75%", { reference: "2026-01-01" });
const same: Entity[] = recognizeOnly("三年内");
const goals: Target[] = targets(tree);
const cited: Reference[] = references(tree);
const named: Term[] = terms(tree);
const report: Alignment = compare(tree, bare);
const library: Library = await Library.open("./library");
await library.add(["文件.md"]);
const { hits, total }: { hits: Hit[]; total: number } = await library.search("城镇化率 2030", { limit: 10, facets: true });

const node: string = textOf(nodeAt(tree, 0));
for (const part of walk(tree)) if (part.type === "measure") console.log(citation(tree, part), part.marker, part.heading?.length);
const first: number | undefined = goals[0]?.value?.value;
const kind: "quantity" | "percent" | undefined = found.map(entity => entity.kind).find(one => one === "quantity" || one === "percent");
const outline: string = renderOutline(tree, { depth: 2 });
const bytes: Uint8Array = await renderTargetsXlsx(goals.map(target => ({ target, document: "文件", citation: "" })));
try {
  await read("没有");
} catch (error) {
  if (error instanceof ZhengceError && error.code === "not-found") console.log(error.remedy);
}

// @ts-expect-error a tree is no string
const wrong: string = parse("");

console.log(
  same,
  cited,
  named,
  report.pairs.length,
  hits,
  total,
  node,
  first,
  kind,
  outline,
  bytes,
  wrong,
  referencesOnly,
  targetsOnly,
  createIndex,
  compareOnly,
  LibraryOnly,
  renderTargets([]),
);
