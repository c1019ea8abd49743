import type { Target } from "../targets/index.ts";
import type { Origin } from "../text/index.ts";

/** One passage that answers a query. Offsets in `highlights` count in `text`. */
export interface Hit {
  document: string;
  node: string;
  citation: string;
  title: string;
  score: number;
  text: string;
  highlights: [number, number][];
  /** The place in the original of the first highlight, or of the passage where there is none; absent where the text that was read is the original. */
  origin?: Origin;
  /** The targets that the passage states; their offsets count in the text of the document. */
  targets?: Target[];
  /** The headings above it, outermost first. */
  heading?: string;
  /** The part of `text` to show where there is no room for all: offsets; it begins at a clause. */
  snippet?: [number, number];
  /** When hits are grouped: how many more passages of the document match. */
  others?: number;
  /** When asked for: what each word was worth. */
  explanation?: HitExplanation[];
}

/** What a word or a pair of characters was worth in a hit. */
export interface HitExplanation {
  term: string;
  field: "word" | "bigram";
  /** How often it stands in the passage, and in how many passages it stands at all. */
  times: number;
  passages: number;
  score: number;
}
