import { expectArguments, TREE, withOrigins } from "../text/index.ts";
import { nodeAt, type Root } from "../tree/index.ts";
import { type Compact, compactTree, sourceSpan } from "./compact.ts";
import type { Term } from "./reference.ts";
import { scan } from "./scan.ts";
import { readTerms, type TermFound } from "./terms.ts";

/**
 * The names that a text defines: short names （以下简称…）, glosses 第五代移动通信网络（5G）, and defined terms 本办法所称…，是指…,
 * each with what it means and where that stands, sorted by place. Search reads them as synonyms. Never throws; linear in the text.
 */
export function terms(tree: Root): Term[] {
  expectArguments({ tree }, TREE);
  const compact = compactTree(tree);
  const { definitions } = scan(compact.text);
  const found = readTerms(compact.text, definitions).map(term => toTerm(tree, compact, term));
  return withOrigins(
    tree.data,
    found.sort((a, b) => a.start - b.start),
  );
}

function toTerm(tree: Root, compact: Compact, { kind, start, end, name, means }: TermFound): Term {
  const { text } = tree.data;
  const span = sourceSpan(compact, start, end);
  const meaning = sourceSpan(compact, means.start, means.end);
  const node = nodeAt(tree, span.start);
  return {
    kind,
    ...span,
    text: text.slice(span.start, span.end),
    node: node.type === "root" ? "" : node.id,
    name: nameIn(text, compact, name),
    means: { ...meaning, text: text.slice(meaning.start, meaning.end) },
  };
}

/** The name as it is written, on one line. */
function nameIn(text: string, compact: Compact, { start, end }: { start: number; end: number }): string {
  const span = sourceSpan(compact, start, end);
  return text.slice(span.start, span.end).replace(/\s*\n\s*/gu, "");
}
