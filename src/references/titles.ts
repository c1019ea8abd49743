import { CERTIFICATE_HEADS, NORM_HEADS, OTHER_HEADS, POLICY_HEADS, WORK_WORDS } from "./tables/head-words.ts";
import { CITING_WORDS } from "./tables/joints.ts";

/**
 * The end of the title that opens at `at`, the brackets nested in it counted; undefined where none closes within the
 * length of a title. Where a nested 《 is not closed, the first 》 ends the title. A title can run over two printed lines,
 * but not over the end of a sentence or the beginning of another title.
 */
export function titleEnd(text: string, at: number): number | undefined {
  const limit = Math.min(text.length, at + LONGEST_TITLE);
  let depth = 0;
  let first: number | undefined;
  let lines = 0;
  for (let i = at; i < limit; i++) {
    const sign = text[i]!;
    if (sign === "《") {
      if (lines > 0) break;
      depth++;
    } else if (sign === "》") {
      first ??= i + 1;
      if (--depth === 0) return i + 1;
    } else if (sign === "\n" && (++lines > 1 || first !== undefined)) break;
    else if (sign === "。" && lines > 0) break;
  }
  return first;
}

/** What the name in 《》 is the name of, by the word it ends with; a film or a book is a work, and no reference. */
export function titleKind(text: string, start: number, end: number): "document" | "certificate" | "work" {
  const name = text.slice(start + 1, end - 1).replace(TAIL, "");
  if (WORK_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || WORK_BEHIND.test(text.slice(end, end + 60))) return "work";
  const head = longestEnding(name);
  if (head !== undefined) return head.certificate ? "certificate" : "document";
  if (/^关于.+的/u.test(name) || /[〈《]/u.test(name)) return "document";
  const before = text.slice(Math.max(0, start - 6), start);
  const cited = CITING_STRONGLY.some(word => before.endsWith(word)) || AFTER_DOCUMENT.test(text.slice(end, end + 12));
  return cited ? "document" : "work";
}

/** 《道路运输条例》实施细则第三条: what follows a title and is part of the name. */
const HEADS: ReadonlyMap<string, boolean> = new Map([
  ...[...NORM_HEADS, ...POLICY_HEADS, ...OTHER_HEADS].map(word => [word, false] as const),
  ...CERTIFICATE_HEADS.map(word => [word, true] as const),
]);
const LONGEST_HEAD = Math.max(...[...HEADS.keys()].map(word => word.length));

/** 协议书 is a form although 协议 is a document: the longest word that the name ends with decides. */
function longestEnding(name: string): { certificate: boolean } | undefined {
  for (let length = Math.min(LONGEST_HEAD, name.length); length > 0; length--) {
    const certificate = HEADS.get(name.slice(-length));
    if (certificate !== undefined) return { certificate };
  }
  return undefined;
}

const WORKS = WORK_WORDS.join("|");
/** 电影《…》 */
const WORK_BEFORE = new RegExp(`(?:${WORKS})$`, "u");
/** 《…》《…》等优秀影片 */
const WORK_BEHIND = new RegExp(`^(?:《[^《》]{1,20}》|[、和]){0,6}等[^，。；、《]{0,6}?(?:${WORKS})(?!馆)`, "u");
const LONGEST_TITLE = 300;
/** …条例（试行）, …规划（2021—2025年）, …办法（草案） */
const TAIL = /(?:\([^()]*\)|[\d年.—~-]版?)+$/u;
const CITING_STRONGLY: readonly string[] = CITING_WORDS.filter(
  word => word.length > 1 && word !== "认定为" && word !== "属于" && word !== "涉及",
);
/** 《…》（国发〔2024〕1号）, 《…》规定, 《…》第五条 */
const AFTER_DOCUMENT = /^(?:\(?[^()\n]{0,8}〔\d|\(以下|的?(?:规定|要求|精神|有关)|第[一二三四五六七八九十百\d]+[章节条])/u;
