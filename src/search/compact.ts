import { fold, runsOf } from "../words/index.ts";

/**
 * A text as phrases are compared: folded, any gap between two runs of characters one space, and none where white space
 * parts Chinese from letters or digits, so that 到 2030 年 is 到2030年.
 */
export function compact(text: string): string {
  const folded = fold(text).text;
  let result = "";
  let previous: { kind: string; end: number } | undefined;
  for (const { kind, start, end } of runsOf(folded)) {
    if (previous !== undefined && start > previous.end) {
      const mixed = (kind === "han") !== (previous.kind === "han");
      if (!mixed || folded.slice(previous.end, start).trim() !== "") result += " ";
    }
    result += folded.slice(start, end);
    previous = { kind, end };
  }
  return result;
}

/** The sentences of a text, each compact. */
export function compactSentences(text: string): string[] {
  return text.split(SENTENCE_END).map(compact).filter(Boolean);
}

/** 。！？； and a blank line */
const SENTENCE_END = /[。！？!?；;]|\n\s*\n/;
