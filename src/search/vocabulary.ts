import { keywordValues } from "./masks.ts";
import { listSize } from "./postings.ts";
import type { Segment } from "./segment.ts";
import type { VocabularyEntry } from "./suggest.ts";

/** The kinds of keywords that are worth suggesting. */
const KINDS = ["title", "heading", "number", "indicator", "region", "issuer", "genre"] as const satisfies VocabularyEntry["kind"][];

/** What the segments' titles, headings and fields hold, each once, with the number of passages. */
export function vocabularyOf(segments: readonly Segment[]): VocabularyEntry[] {
  const entries: VocabularyEntry[] = [];
  for (const kind of KINDS) {
    const counts = new Map<string, number>();
    for (const segment of segments) {
      for (const { value, index } of keywordValues(segment, kind))
        counts.set(value, (counts.get(value) ?? 0) + listSize(segment.keywords.list(index)));
    }
    for (const [text, passages] of counts) entries.push({ text, kind, passages });
  }
  return [...entries, ...glossed(segments)];
}

/** Names that documents explain: of the two sides of a gloss, each once. */
function glossed(segments: readonly Segment[]): VocabularyEntry[] {
  const counts = new Map<string, number>();
  for (const segment of segments) {
    for (const { value, index } of keywordValues(segment, "gloss")) {
      const term = value.slice(0, value.indexOf("="));
      counts.set(term, (counts.get(term) ?? 0) + listSize(segment.keywords.list(index)));
    }
  }
  return [...counts].map(([text, passages]) => ({ text, kind: "term", passages }));
}
