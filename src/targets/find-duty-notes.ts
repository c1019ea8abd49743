import { expectArguments, type Span, TEXT } from "../text/index.ts";
import { isDutyNote, isUnits, notesIn } from "./read-duty-notes.ts";

/** 牵头单位：省教育厅；责任单位：… at the head of a line or behind a sentence */
export const LABELLED_DUTIES: RegExp =
  /(?:^|[。；])\s*(?:牵头|责任|配合|参与|主办|协办|承办|指导|实施|落实)(?:单位|部门|主体)(?:\s*[：:]|[为是])/g;
/** A list of units is shorter than this, so that a text without any full stop stays linear. */
export const LONGEST_LABELLED = 800;

const PART = "牵头|主办|负责|会同|配合|参与|协助|协办|指导|督导|落实|组织实施";
/** （省教育厅牵头，省财政厅配合）: it ends with the part of its last unit. */
const PART_AT_END = new RegExp(`(?:${PART})$`);
/** （省教育厅牵头；以下均由省教育厅牵头，不再列出）: its first words give a part. */
const PART_AT_START = new RegExp(`^[^，；。]{2,60}?(?:${PART})[，；]`);
/** （责任单位：…） */
const LABEL_AT_START = /^[^：:，。；（）()]{0,6}(?:单位|部门|主体|分工)\s*[：:]/;
/** （市教育局、市财政局）: it closes a sentence and has no clauses. */
const CLOSING = /^[。；\s]*$|^[。；]?\s*\n/;
const CLAUSES = /[，。；]./;

/** The stretches of a text that only say who does it: （责任单位：…）, （工业和信息化部指导）, 牵头单位：…。 */
export function dutyNotes(words: string): Span[] {
  expectArguments({ words }, TEXT);
  const found: Span[] = [];
  for (const note of notesIn(words)) {
    if (!isDutyNote(words, note)) continue;
    const inside = words.slice(note.start, note.end).trim();
    const closes = CLOSING.test(words.slice(note.end + 1, note.end + 8));
    const saysPart = PART_AT_END.test(inside) || LABEL_AT_START.test(inside) || (closes && PART_AT_START.test(inside));
    if (saysPart || (closes && (!CLAUSES.test(inside) || isUnits(inside)))) found.push({ start: note.start - 1, end: note.end + 1 });
  }
  for (const match of words.matchAll(LABELLED_DUTIES)) {
    const start = match.index + (/^[。；]/.test(match[0]) ? 1 : 0);
    const stop = words.indexOf("。", start);
    const end = Math.min(stop < 0 ? words.length : stop, start + LONGEST_LABELLED);
    if (!found.some(one => one.start < end && one.end > start)) found.push({ start, end });
    if (stop < 0) break;
  }
  return found.sort((a, b) => a.start - b.start);
}
