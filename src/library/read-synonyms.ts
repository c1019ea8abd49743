import { readFileSync } from "node:fs";
import { join } from "node:path";

/** 同义词: a file that people may put into a library, one row of words that mean the same a line; # begins a remark. */
export const SYNONYMS_FILE = "synonyms.txt";

/** The rows of a library's own synonyms; none where it has no such file. */
export function readSynonyms(folder: string): string[][] {
  let text: string;
  try {
    text = readFileSync(join(folder, SYNONYMS_FILE), "utf8");
  } catch {
    return [];
  }
  return text
    .split(/\r\n?|\n/)
    .map(line =>
      line
        .replace(/#.*/, "")
        .split(/[\s,，、;；=＝]+/)
        .filter(Boolean),
    )
    .filter(row => row.length > 1);
}
