/** Two lines of a paragraph as one: Chinese goes on at once, words and numbers of their own have a space between them. */
export function joinLines(above: string, below: string): string {
  const [end, start] = [above.at(-1) ?? "", below[0] ?? ""];
  const apart = LATIN.test(end) && LATIN.test(start) && !(DIGIT.test(end) && DIGIT.test(start));
  return apart ? `${above} ${below}` : above + below;
}

const LATIN = /[A-Za-z0-9]/;
const DIGIT = /[0-9]/;
