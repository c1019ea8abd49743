import { skipWhite } from "../text/index.ts";
import type { Marker } from "./line.ts";
import { readNumber } from "./read-number.ts";
import { MARKER_STYLES, type MarkerStyle } from "./tables/marker-styles.ts";

/** Which styles can begin with a character: an index into STYLES_OF, 0 for none. Most lines end here. */
const FIRST = new Uint8Array(65536);
const STYLES_OF: MarkerStyle[][] = [[]];
for (const style of MARKER_STYLES) {
  for (const character of style.first) {
    const code = character.charCodeAt(0);
    if (FIRST[code] === 0) FIRST[code] = STYLES_OF.push([]) - 1;
    STYLES_OF[FIRST[code]!]!.push(style);
  }
}

/** What stands behind a marker that is quoted in a sentence: 第三条规定的…, （一）至（三）项, 第二章、第三章 */
const CITED =
  /^(?:(?:[至、和与或]|以及|及其|及)(?=第)|第[一二三四五六七八九十百千零〇\d]{1,8}[编章节条款项目](?!目)|规定|所[称列述指]|[前之以]?[款项目](?!目)|中的|的|各[项款])/;
/** 第二章至第四章, 第二章第三节, 第二章规定的 */
const CITED_UNIT = /^(?:(?:[至、和与或]|以及|及其|及)(?=第)|第[一二三四五六七八九十\d]+[章节条款]|规定的|所[称列述指]|[中之]?的|各[条节])/;
/** （一）至（三）项, （二）项规定的 */
const CITED_POINT = /^(?:(?:[至、和与或]|以及|及)(?=[（(第])|[款项](?![目])|所[列述指])/;
/** （三） behind （二）、 */
const POINT = /^[（(][一二三四五六七八九十]{1,3}[）)]/;
/** 第五条第二款 is a citation even with a space before it. */
const CITED_PROVISION = /^第[一二三四五六七八九十百千零〇\d]{1,8}[款项]/;
/** 一、二、三产业; 二、三产业; 一、二类地区 */
const LISTED = /^[一二三四五六七八九十]{1,3}(?:、|[线级类等档批]|次?产业|季度)/;
/** 1.5万亿元, 2.3倍, 2.5个百分点; not 5.1分类施策, 3.2人才培养, 2.1公共服务 */
const AMOUNT =
  /^(?:[万亿倍元吨米亩%％‰℃—－~～至\-+]|[千百](?:[万亿余多元吨米克瓦公]|平方|立方)|个(?!人|体|性|案)|人(?![才口民员力文工类身机])|公(?:里|斤|顷|分|厘)|[平立]方|度(?!假|量)|分(?:之|钟)|小时|周?岁|左右|以上|以下)/;
/** What makes a line a sentence and no heading: 。！？；and the rest of a sentence behind a comma. */
const SENTENCE = /[。；！？]/;

/** Reads what a line begins with; `other` holds a second reading. */
export function readMarker(text: string, from: number, to: number): Marker | undefined {
  const kind = FIRST[text.charCodeAt(from)]!;
  if (kind === 0) return undefined;
  let first: Marker | undefined;
  for (const style of STYLES_OF[kind]!) {
    const marker = readAs(style, text, from, to);
    if (marker === undefined) continue;
    if (first === undefined) {
      first = marker;
      if (marker.sure) break;
    } else {
      first.other = marker;
      break;
    }
  }
  return first;
}

/** One style's reading at an offset, or undefined. */
export function readAs(style: MarkerStyle, text: string, from: number, to: number): Marker | undefined {
  const { pattern } = style;
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const end = from + match[0].length;
  if (end > to) return undefined;
  const path = style.family === "decimal" ? match[1]!.split(/[.．]/).map(readNumber) : NO_PATH;
  const ordinal = path.length > 0 ? path[path.length - 1]! : readNumber(match[1]!);
  if (Number.isNaN(ordinal) || ordinal > 9999) return undefined;
  const body = skipWhite(text, end, to);
  const marker: Marker = {
    style,
    ordinal,
    suffix: match[2] === undefined ? 0 : readNumber(match[2]),
    path: path.length > 1 ? path.slice(0, -1) : NO_PATH,
    end,
    body,
    sure: style.sure,
    other: undefined,
    next: undefined,
    runEnd: undefined,
    below: undefined,
  };
  return judged(marker, text, to) ? marker : undefined;
}

const NO_PATH: readonly number[] = [];

/** What CITED_POINT, LISTED and CITED_PROVISION begin with; where another character stands behind a marker, none of them needs to be tried. */
const CITES: ReadonlySet<number> = codes("至、和与或以及款项所第一二三四五六七八九十线级类等档批次产季（(");

function codes(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, character => character.charCodeAt(0)));
}

/** Styles whose number may stand alone on its line, where a page or a cell has parted it from its heading. */
const BARE: ReadonlySet<string> = new Set(["hanzi", "hanzi-brackets", "decimal"]);

/** Turns a reading down, or calls it unsure, by what stands behind it. */
function judged(marker: Marker, text: string, to: number): boolean {
  const { style, end, body } = marker;
  const spaced = body > end || body === to;
  if (body === to && BARE.has(style.name)) return true; // what it stands before is on the next line, see join-lines
  const cites = CITES.has(text.charCodeAt(body));
  const after = cites || !spaced ? text.slice(body, Math.min(body + 12, to)) : "";
  switch (style.family) {
    case "unit":
      if (style.name === "article") {
        if (cites && CITED_PROVISION.test(after)) {
          marker.sure = false;
          return spaced;
        }
        if (!spaced) {
          if (CITED.test(after)) return false;
          marker.sure = after.startsWith("【");
        }
        return true;
      }
      if (!spaced && CITED_UNIT.test(after)) return false;
      if (to - body > 80 || SENTENCE.test(text.slice(body, to))) return false;
      if (!spaced) marker.sure = to - body <= 40;
      return true;
    case "hanzi":
      if (cites && style.rank === 70 && (CITED_POINT.test(after) || (text[end - 1] === "、" && POINT.test(after)))) return false;
      if (cites && style.rank === 60 && LISTED.test(after)) marker.sure = false;
      return body < to;
    case "decimal":
      if (style.name === "digit-space") return body < to;
      return body < to && (spaced || !AMOUNT.test(after));
    case "digit": {
      const next = text.charCodeAt(end);
      if (style.name === "digit-point" && next >= 48 && next <= 57) marker.sure = false;
      if (cites && CITED_POINT.test(after)) return false;
      return body < to;
    }
    case "letter":
    case "words":
      return body < to;
  }
}
