/** Small helpers that make patterns of the words in `tables/`. */

/** One alternative a word, the longest first, so that 提高到 is read before 提高. */
export function alternatives(words: string): string {
  return [...new Set(words.split(" "))]
    .filter(word => word !== "")
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}

/** Matches one of the words at the end of a text. */
export function endingIn(words: string): RegExp {
  return new RegExp(`(?:${alternatives(words)})$`);
}

/** Matches one of the words at the start of a text. */
export function startingWith(words: string): RegExp {
  return new RegExp(`^(?:${alternatives(words)})`);
}
