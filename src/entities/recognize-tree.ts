import { expectArguments, expectOptions, TREE, withOrigins } from "../text/index.ts";
import { leaves, nodeAt, pathAt, type Root } from "../tree/index.ts";
import { RECOGNIZE_OPTIONS } from "./arguments.ts";
import type { Entity } from "./entity.ts";
import { type RecognizeOptions, recognize } from "./recognize.ts";

/**
 * What `recognize` finds in headings and running text, with offsets into the parsed text and the id of the innermost node around each.
 * 今年 counts from `options.reference`, else from the date of the innermost document that states one.
 */
export function recognizeTree(tree: Root, options: RecognizeOptions = {}): Entity[] {
  expectArguments({ tree }, TREE);
  expectOptions(options, RECOGNIZE_OPTIONS);
  const found: Entity[] = [];
  for (const leaf of leaves(tree)) {
    if (leaf.type === "marker") continue;
    const { offset } = leaf.position.start;
    const reference = options.reference ?? dateAround(tree, offset);
    for (const entity of recognize(leaf.value, reference === undefined ? options : { ...options, reference })) {
      const placed = moved(entity, offset);
      const node = nodeAt(tree, placed.start);
      found.push(node.type === "root" ? placed : { ...placed, node: node.id });
    }
  }
  return withOrigins(tree.data, found);
}

function dateAround(tree: Root, offset: number): string | undefined {
  const document = pathAt(tree, offset).findLast(node => node.type === "document" && node.data?.meta?.date !== undefined);
  return document?.type === "document" ? document.data?.meta?.date?.value : undefined;
}

function moved(entity: Entity, by: number): Entity {
  const { core, parts } = entity;
  return {
    ...entity,
    start: entity.start + by,
    end: entity.end + by,
    ...(core === undefined ? {} : { core: [core[0] + by, core[1] + by] }),
    ...(parts === undefined ? {} : { parts: parts.map(part => moved(part, by)) }),
  };
}
