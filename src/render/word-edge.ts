const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });
/** Characters on either side that tell which word stands at a place. */
const AROUND = 8;

/** The edge of the word that a place in a text stands inside of; the place itself where it stands between words. */
export function wordEdge(text: string, at: number, edge: "start" | "end"): number {
  if (at <= 0 || at >= text.length) return at;
  const from = Math.max(0, at - AROUND);
  for (const { segment, index, isWordLike } of SEGMENTER.segment(text.slice(from, at + AROUND))) {
    const [start, end] = [from + index, from + index + segment.length];
    if (end > at) return start < at && isWordLike ? (edge === "start" ? start : end) : at;
  }
  return at;
}
