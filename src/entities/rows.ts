/** Rows of "word word word" and a meaning → one entry a word, for `lexicon`. */
export function rowsOf<T>(rows: readonly (readonly [words: string, row: T, unless?: string])[]): [string, T, string | undefined][] {
  return rows.flatMap(([words, row, unless]) => words.split(" ").map((word): [string, T, string | undefined] => [word, row, unless]));
}
