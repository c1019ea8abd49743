import type { Origin, Span } from "../text/index.ts";

/** Something found in a tree's text; `text` is the slice from `start` to `end`. */
export interface Found extends Span {
  text: string;
  /** Id of the innermost node around it. */
  node: string;
  /** Its place in the original; absent where the text that was parsed is the original. */
  origin?: Origin;
}

/** Words that state a field; `carried` where they stand in an earlier clause, at these offsets. */
export interface StatedText extends Span {
  text: string;
  carried?: true;
}
