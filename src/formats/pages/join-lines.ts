/** Lines of a paragraph as one. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line, i) => (i === 0 ? line : spaceBetween(lines[i - 1]!, line) + line)).join("");
}

/** Between two lines of a paragraph: Chinese goes on at once, words and numbers of their own have a space between them. */
export function spaceBetween(above: string, below: string): "" | " " {
  const [end, start] = [above.at(-1) ?? "", below[0] ?? ""];
  return LATIN.test(end) && LATIN.test(start) && !(DIGIT.test(end) && DIGIT.test(start)) ? " " : "";
}

const LATIN = /[A-Za-z0-9]/;
const DIGIT = /[0-9]/;
