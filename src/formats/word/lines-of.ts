/** The lines of a paragraph, those without text left out. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map(line => line.trimEnd())
    .filter(line => line.trim() !== "");
}
