import { type FrontMatter, fold } from "../../text/index.ts";
import { INFO_LABELS, TELLING } from "./tables/info-labels.ts";

/** What the table above a document says of it, by the names of front matter, from the pieces of text on a page; empty where there is no such table. */
export function readInfo(pieces: readonly string[]): FrontMatter {
  const info: Record<string, string> = {};
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.length > LONGEST) continue;
    const labels = labelsIn(piece);
    labels.forEach(({ name, end }, k) => {
      const inside = piece.slice(end, labels[k + 1]?.start ?? piece.length).trim();
      const behind = k === labels.length - 1 ? (pieces[i + 1] ?? "").trim() : "";
      const fits =
        behind.length <= (name === "标题" ? LONGEST : LONGEST_BEHIND) && labelsIn(behind).length === 0 && !OTHER_LABEL.test(behind);
      const value = inside !== "" ? inside : fits ? behind : "";
      if (value !== "" && !EMPTY.test(value)) info[name] ??= value;
    });
  }
  return isTelling(new Set(Object.keys(info))) ? info : {};
}

/** Are these the rows of such a table, rather than of a table in the document? In a list of documents 发文字号 and 发文日期 stand side by side above their columns. */
export function isInfo(rows: readonly (readonly string[])[]): boolean {
  const names = new Set<string>();
  for (const cells of rows) {
    for (const [i, cell] of cells.entries()) {
      for (const { name } of cell.length > LONGEST ? [] : labelsIn(cell)) names.add(name);
      if (isHeading(cell) && isHeading(cells[i + 1] ?? "")) return false;
    }
  }
  return isTelling(names);
}

function isHeading(cell: string): boolean {
  return Object.hasOwn(INFO_LABELS, fold(cell));
}

function isTelling(names: ReadonlySet<string>): boolean {
  return [...names].filter(name => TELLING.has(name)).length >= 2;
}

/** Of lines that stand below one another those that are such a table without being one: a list, or pairs in one line. */
export function infoRuns(lines: readonly string[]): number[] {
  const found: number[] = [];
  for (let from = 0; from < lines.length; from++) {
    const names = new Set<string>();
    let end = from;
    let awaited: "nothing" | "value" | "other" = "nothing";
    for (let i = from; i < lines.length; i++) {
      const line = lines[i]!;
      const labels = line.length > LONGEST ? [] : labelsIn(line);
      const other = labels.length === 0 && OTHER_LABEL.test(line); // 公文种类： as well as the addressee, so never the last
      if (labels.length === 0 && !other && (awaited === "nothing" || line.length > LONGEST_BEHIND)) break;
      if (labels.length > 0 || (awaited === "value" && !other)) end = i + 1;
      for (const { name } of labels) names.add(name);
      awaited = other ? "other" : labels.at(-1)?.end === line.length ? "value" : "nothing";
    }
    if (isTelling(names)) for (let i = from; i < end; i++) found.push(i);
    from = Math.max(from, end - 1);
  }
  return found;
}

/** Is a piece one of its labels, so that what comes next is a value? */
export function isLabel(piece: string): boolean {
  return piece.length <= LONGEST_LABEL && labelsIn(piece).some(({ end }) => end === piece.length);
}

function labelsIn(piece: string): { name: string; start: number; end: number }[] {
  if (COLON.test(piece)) {
    const found = [...piece.matchAll(LABEL)].map(match => ({
      name: INFO_LABELS[fold(match[1]!)]!,
      start: match.index,
      end: match.index + match[0].length,
    }));
    if (found.length > 0) return found;
  }
  if (piece.length > LONGEST_SPACED) return [];
  const whole = fold(piece);
  const name = Object.hasOwn(INFO_LABELS, whole) ? INFO_LABELS[whole]! : undefined;
  return name !== undefined && (whole.length >= 3 || TELLING.has(name)) ? [{ name, start: 0, end: piece.length }] : [];
}

const COLON = /[：:]/;
/** A label by itself, with white space in it to make it as wide as others. */
const LONGEST_SPACED = 60;
const LONGEST_LABEL = 20;
/** Longer pieces are text. */
const LONGEST = 300;
/** A value that stands behind its label, in a cell of its own, is short. */
const LONGEST_BEHIND = 40;
/** 索 引 号： */
const LABEL = new RegExp(
  `(?<![\\p{Script=Han}])(${Object.keys(INFO_LABELS)
    .sort((a, b) => b.length - a.length)
    .map(label => [...label].join("[\\s\\u3000]{0,8}"))
    .join("|")})[\\s\\u3000]{0,4}[：:]`,
  "gu",
);
/** 浏览次数： 【打印】 */
const OTHER_LABEL = /【|^[\p{Script=Han}\s]{2,12}[：:]\s*$/u;
/** 无 */
const EMPTY = /^(?:无|-+|—+|\/)$/;
