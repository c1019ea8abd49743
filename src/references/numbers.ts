import { nameStart } from "./name-start.ts";
import { readOrdinal } from "./numeral.ts";
import { CITING_WORDS, JOINING_WORDS } from "./tables/joints.ts";

/** 发文字号: a document number found in folded text. */
export interface NumberFound {
  start: number;
  end: number;
  key: string;
}

/** 国发〔2024〕12号, at its bracket: the agency's code stands before it, not before `from`. More of the same year follow: 、14号. */
export function readBracketNumber(text: string, bracket: number, from: number): NumberFound[] {
  YEAR_AND_NUMBER.lastIndex = bracket;
  const [written, year, number] = YEAR_AND_NUMBER.exec(text) ?? [];
  if (written === undefined) return [];
  const start = codeStart(text, bracket, from);
  if (start === bracket) return [];
  const code = text.slice(start, bracket).replace(REPUBLIC, "").replace(/[〔(]/gu, "（").replace(/[〕)]/gu, "）");
  const found: NumberFound[] = [];
  // 〔2024〕12、14号: the first begins with the code, the others are their digits, the last has the 号.
  let at = bracket + written.length - 1 - number!.length;
  for (const one of number!.split(/[、和]/u)) {
    const last = at + one.length === bracket + written.length - 1;
    found.push({
      start: found.length === 0 ? start : at,
      end: at + one.length + (last ? 1 : 0),
      key: `${code}〔${year}〕${Number(one)}号`,
    });
    at += one.length + 1;
  }
  for (;;) {
    const { end } = found.at(-1)!;
    MORE.lastIndex = end;
    const [joint, sign, other] = MORE.exec(text) ?? [];
    if (joint === undefined) return found;
    found.push({ start: end + sign!.length, end: end + joint.length, key: `${code}〔${year}〕${Number(other)}号` });
  }
}

/** Where an agency's code begins that ends at `end`; the office inside it can stand in brackets: 法(研)发, 高检会(研)字. */
function codeStart(text: string, end: number, from: number): number {
  const [office] = OFFICE.exec(text.slice(Math.max(from, end - LONGEST_OFFICE), end)) ?? [];
  if (office !== undefined) {
    const before = nameStart(text, end - office.length, from, LONGEST_CODE, CODE_CUTS);
    if (before < end - office.length) return before;
  }
  return nameStart(text, end, from, LONGEST_CODE, CODE_CUTS);
}

/** 国务院令第748号, 公告2019年第39号, at the 令 or 公告; the issuer stands before it. */
export function readOrder(text: string, at: number, from: number): NumberFound | undefined {
  ORDER.lastIndex = at;
  const [written, kind, year, number] = ORDER.exec(text) ?? [];
  if (written === undefined) return undefined;
  const start = nameStart(text, at, from, LONGEST_ISSUER, ISSUER_CUTS);
  if (start === at && kind !== "令") return undefined;
  return {
    start,
    end: at + written.length,
    key: `${issuer(text, start, at)}${kind}${year === undefined ? "" : `${year}年`}第${readOrdinal(number!)}号`,
  };
}

/** 第748号令, 2019年第39号公告, at the 第. */
export function readNumberedOrder(text: string, at: number, from: number): NumberFound | undefined {
  NUMBERED_ORDER.lastIndex = at;
  const [written, number, agency = "", kind] = NUMBERED_ORDER.exec(text) ?? [];
  if (written === undefined) return undefined;
  const [year] = at - from >= 5 ? (/\d{4}年$/u.exec(text.slice(at - 5, at)) ?? []) : [];
  const before = at - (year?.length ?? 0);
  const start = agency === "" ? nameStart(text, before, from, LONGEST_ISSUER, ISSUER_CUTS) : before;
  return { start, end: at + written.length, key: `${issuer(text, start, before)}${agency}${kind}${year ?? ""}第${readOrdinal(number!)}号` };
}

const issuer = (text: string, start: number, end: number): string => text.slice(start, end).replace(REPUBLIC, "");

/** (研)发, 〔办〕字, (行)函; not (修订)滨政发, where a title ends and a code begins */
const OFFICE = /[(〔](?!试行|暂行|草案)\p{Script=Han}{1,4}[)〕](?:[发字函复文办通]|明[传电]|[他函请]字)?$/u;
const LONGEST_OFFICE = 10;
const LONGEST_CODE = 14;
const LONGEST_ISSUER = 40;
/** Prepositions that stand in no agency's code, so that they end what is before one anywhere: 上述事项按国发〔2024〕12号. */
const CODE_CUTS: readonly string[] = [...words(CITING_WORDS), ...words(JOINING_WORDS), ..."按依照见的对将由在为是以和与及或"];
/** 和, 对 and 为 are parts of issuers' names: 工业和信息化部, 对外贸易部. */
const ISSUER_CUTS: readonly string[] = [...words(CITING_WORDS), ...words(JOINING_WORDS), ..."按依照见的将由是"];
const REPUBLIC = /^中华人民共和国/u;
/** 〔2024〕12号, (2024)第12号, 〔86〕7号, 〔2024〕12、14号 */
const YEAR_AND_NUMBER = /[〔(]((?:19|20)?\d\d)年?[〕)]第?(\d{1,5}(?:[、和]\d{1,5}){0,9})号/uy;
/** 、14号 */
const MORE = /([、和及])(\d{1,5})号/uy;
/** 令第748号, 令2021年第44号, 公告〔2019〕第3号 is a bracket number */
const ORDER = /(令|公告|通告)(?:((?:19|20)\d\d)年)?第?([一二三四五六七八九十百千零〇\d]{1,6})号/uy;
/** 第748号令, 第39号公告, 第12号国务院令 */
const NUMBERED_ORDER = /第([一二三四五六七八九十百千零〇\d]{1,6})号(\p{Script=Han}{0,6}?)(令|公告|通告)/uy;

function words(table: readonly string[]): string[] {
  return table.filter(word => word.length > 1);
}
