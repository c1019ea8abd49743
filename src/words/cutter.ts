/** 分词器: cuts a run of Han characters into words, in the manner of jieba's search mode and without its hidden Markov model. */
export interface Cutter {
  readonly name: CutterName;
  /** Version of the package that cuts. */
  readonly version: string;
  /** Name of the dictionary: two cutters with the same one give the same words in the same order. */
  readonly dictionary: string;
  /**
   * The words of a run, which must hold Han characters only. A word longer than two characters follows the shorter
   * words inside it: 共和国 gives 共和, 共和国.
   */
  cut(han: string): string[];
}

/** nodejieba is the reference; the others, of which `trie` is our own, are held to its words by a test. */
export type CutterName = "nodejieba" | "@node-rs/jieba" | "jieba-wasm" | "trie";

/** jieba's dictionary, what its two editions lack of one another, and nodejieba's four user words. A change of any is a new name. */
export const DICTIONARY = "jieba+7";
