import { readNumeral } from "../numerals/index.ts";
import { lexicon } from "./lexicon.ts";
import { quartersAt } from "./read-quarters.ts";
import { CLOSING, OPENING, readPlan } from "./read-words.ts";
import { CURRENCY_WORDS } from "./tables/currencies.ts";
import { NAMING_NOUNS } from "./tables/idioms.ts";
import { COUNTING, COUNTING_ANYTHING, WITH_DIGITS } from "./tables/letter-words.ts";
import { UNITS } from "./tables/units.ts";
import { afterGap, isDigit, isHan, isLatin } from "./text.ts";

/** A stretch that holds numerals and no amount. */
export interface Name {
  end: number;
  /** Worth giving as a label: 5G, 12345热线, 国发〔2024〕12号's number. */
  isName: boolean;
}

/** Reads a name that begins at `at`: F2, H7N9, PM2.5, 5G, 4A级, 12345热线, 〔2021〕4号, “2+26”, “一件事”; or nothing. */
export function readName(text: string, at: number): Name | undefined {
  const code = text.charCodeAt(at);
  if (isLatin(code)) return readLatin(text, at);
  if (isDigit(code)) return readDigitName(text, at);
  if (BRACKETS.has(text[at]!)) return readDocumentNumber(text, at) ?? readMarker(text, at);
  if (OPENING.has(text[at]!)) return readQuoted(text, at);
  if (HANZI_DIGITS.includes(text[at]!)) return readChineseMarker(text, at) ?? readClasses(text, at) ?? readIdiomPattern(text, at);
  return undefined;
}

/** PM2.5, H7N9, F2, CO2, GB 18030-2022: a word in letters with what digits belong to it. */
function readLatin(text: string, at: number): Name | undefined {
  const currency = CODES.longest(text, at);
  if (currency !== undefined && (isDigit(text.charCodeAt(afterGap(text, currency.end))) || !isLatin(text.charCodeAt(currency.end - 1))))
    return undefined;
  let end = at;
  let hasDigits = false;
  while (isWord(text, end)) {
    hasDigits ||= isDigit(text.charCodeAt(end));
    end++;
  }
  STANDARD.lastIndex = at;
  const standard = STANDARD.exec(text);
  if (standard !== null) return { end: Math.max(end, at + standard[0].length), isName: true };
  const count = countBegins(text, at, end);
  if (count !== undefined) return { end: count, isName: false };
  const share = shareBegins(text, at, end);
  return share === undefined ? { end, isName: hasDigits } : { end: share, isName: HAS_DIGIT.test(text.slice(at, share)) };
}

const HAS_DIGIT = /\d/;

/** GDP5.5%, VOCs10%: what stands before a percent sign is a share, not part of the word. */
function shareBegins(text: string, from: number, end: number): number | undefined {
  if (text[end] !== "%" && text[end] !== "‰") return undefined;
  let at = end;
  while (at > from && (isDigit(text.charCodeAt(at - 1)) || text[at - 1] === ".")) at--;
  return at > from && at < end && isLatin(text.charCodeAt(at - 1)) ? at : undefined;
}

/** 工业APP|300个, LNG|300万吨: what counts the thing that a word of letters alone names is an amount, and not part of the word. */
function countBegins(text: string, from: number, end: number): number | undefined {
  let at = from;
  while (at < end && !isDigit(text.charCodeAt(at))) at++;
  const letters = text.slice(from, at);
  if (at === end || letters.length < 2 || !isLatin(text.charCodeAt(at - 1)) || WITH_DIGITS.has(letters.toUpperCase())) return undefined;
  const counted = letters.length > 2 ? COUNTED : COUNTED_BY_ANYTHING;
  counted.lastIndex = at;
  return counted.test(text) ? at : undefined;
}

/** Two digits or more, or a larger number: APP8个 may be the eighth version. */
const countedBy = (units: readonly string[]): RegExp =>
  new RegExp(`(?:\\d{2,9}|\\d{1,9}(?:\\.\\d{1,3})?[百千万亿]{1,2})[余多]?(?:${units.join("|")})`, "y");
const COUNTED = countedBy(COUNTING);
const COUNTED_BY_ANYTHING = countedBy(COUNTING_ANYTHING);

/** HKD13.5, A$13.5 */
const CODES = lexicon<true>(CURRENCY_WORDS.filter(([word]) => isLatin(word.charCodeAt(0))).map(([word]): [string, true] => [word, true]));

/** GB/T 1234-2020, ISO 9001, DB35/T 100; bounded. */
const STANDARD =
  /(?:GB|ISO|IEC|DB|HJ|JGJ|CJJ|JT|NY|YY|SL|DL|AQ|QC|SB|TD|MH|IPv|CJ|JB|LY|TB|WS|YD|JTG|CECS|ASTM|EN|Wi-Fi|HDMI|USB|PCIe)(?:\d{2})?(?:\/T|\/Z)? {0,2}\d{1,6}(?:\.\d{1,3})?(?:[-—]\d{2,4})?/y;

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLatin(code) || isDigit(code)) return true;
  const joins = code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2f || code === 0x2b;
  return joins && isWordEdge(text.charCodeAt(at - 1)) && isWordEdge(text.charCodeAt(at + 1));
}

function isWordEdge(code: number): boolean {
  return isLatin(code) || isDigit(code);
}

/** 5G, 4A级, 12345热线, 192.168.0.1, 888-000-9999, 1. and 1、 at the beginning of a line. */
function readDigitName(text: string, at: number): Name | undefined {
  if (isDigit(text.charCodeAt(at - 1))) return undefined;
  MARKER.lastIndex = at;
  if (startsLine(text, at) || BEFORE_MARKER.has(text[at - 1] ?? "")) {
    const marker = MARKER.exec(text);
    if (marker !== null) return { end: at + marker[0].length, isName: false };
  }
  MARKER_BEFORE_YEAR.lastIndex = at;
  const marker = text[at - 1] === "." ? null : MARKER_BEFORE_YEAR.exec(text);
  if (marker !== null) return { end: at + marker[0].length, isName: false };
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)![0];
  let end = at + digits.length;
  if (isDigit(text.charCodeAt(end))) return undefined;
  for (const pattern of AFTER_DIGITS.get(text[end] ?? "") ?? NONE) {
    pattern.lastIndex = at;
    const chain = pattern.exec(text);
    if (chain !== null && !(pattern === VERSION && isUnit(text, at + chain[0].length - 1)))
      return { end: at + chain[0].length, isName: true };
  }
  if (isLatin(text.charCodeAt(end))) {
    if (isUnit(text, end)) return undefined;
    while (isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
    return { end, isName: true };
  }
  if (text[end] === "号" && Number(digits) > 31) return { end: end + 1, isName: true };
  const noun = NOUNS.longest(text, end);
  if (noun !== undefined && !(digits.length === 4 && YEARS.test(digits) && !text.startsWith("热线", end)))
    return { end: noun.end, isName: true };
  return undefined;
}

const DIGITS = /\d{1,16}/y;
/** 192.168.255.255, 888-000-9999, 010-62345678: dotted or dashed digits that are no date or range. */
const CHAIN = /\d{1,3}(?:\.\d{1,3}){2,6}(?![\d.])|\d{3,4}-\d{3,4}-\d{3,8}(?!\d)|0\d{2,3}-\d{7,8}(?!\d)|7[×xX*]24(?:小时)?/y;
/** 1+X, 3+1+2, 2+26: names of schemes. */
const SUM = /\d{1,2}(?:\+(?:\d{1,2}|[A-Z])(?![\d.%A-Za-z]))+/y;
/** 110、119、120; one by itself is a name only with a noun behind it. */
const HOTLINES = /(?:110|119|12[02]|12[13]\d\d)(?:[、和](?:110|119|12[02]|12[13]\d\d)(?!\d))+/y;
/** 3.0T, 2.0版 */
const VERSION = /\d{1,2}\.\d{1,3}(?:[A-FH-JLN-Z](?![A-Za-z])|版|协议|时代)/y;
/** Which of these may go on, by the character behind the first digits. */
const AFTER_DIGITS: ReadonlyMap<string, readonly RegExp[]> = new Map([
  [".", [CHAIN, VERSION]],
  ["-", [CHAIN]],
  ["×", [CHAIN]],
  ["x", [CHAIN]],
  ["X", [CHAIN]],
  ["*", [CHAIN]],
  ["+", [SUM]],
  ["、", [HOTLINES]],
  ["和", [HOTLINES]],
]);
const NONE: readonly RegExp[] = [];
const MARKER = /\d{1,3}(?:[.．](?!\d)|、|[)）])/y;
/** 附件：1.2026年任务表: nothing lasts 1.2026年; the number of an entry stands before its year, wherever that is. */
const MARKER_BEFORE_YEAR = /\d{1,2}[.．](?=(?:19|20)\d\d ?年)/y;
const YEARS = /^(?:19|20|21)\d\d$/;
const NOUNS = lexicon<true>(
  NAMING_NOUNS.map(row => {
    const [word = "", unless] = row.split("|");
    return [word, true, unless];
  }),
);

/** Letters after digits that are a unit: 5km, 110kV, 2e5, 20k. */
const LATIN_UNITS = lexicon<true>([
  ...UNITS.flatMap(unit => [unit.name, ...(unit.aliases ?? [])])
    .filter(word => isLatin(word.charCodeAt(0)) || word.startsWith("μ"))
    .map((word): [string, true] => [word, true]),
  ["ms", true],
  ["h", true],
  ["min", true],
  ["k", true],
  ["K个", true],
  ["TEU", true],
  ["BP", true],
  ["bp", true],
]);
const ONLY_COMPUTING: ReadonlySet<string> = new Set(["P", "E", "A"]);

function isUnit(text: string, at: number): boolean {
  EXPONENT.lastIndex = at;
  if (EXPONENT.test(text)) return true;
  const unit = LATIN_UNITS.longest(text, at);
  if (unit === undefined || isWordEdge(text.charCodeAt(unit.end))) return false;
  const word = text.slice(at, unit.end);
  return (
    !ONLY_COMPUTING.has(word) ||
    text.startsWith("算力", unit.end) ||
    text.startsWith("智算", unit.end) ||
    text.startsWith("的算力", unit.end)
  );
}

const EXPONENT = /[eE][+-]?\d{1,3}(?![\dA-Za-z])/y;

/** 〔2021〕4号, [2021]第4号 */
function readDocumentNumber(text: string, at: number): Name | undefined {
  DOCUMENT_NUMBER.lastIndex = at;
  const found = DOCUMENT_NUMBER.exec(text);
  return found === null ? undefined : { end: at + found[0].length, isName: true };
}

const DOCUMENT_NUMBER = /[〔[【（(﹝][12]\d{3}[〕\]】）)﹞](?:第 ?)?\d{1,6}(?:[-—]\d{1,4})? ?号/y;

/** （一） anywhere, （12） where a line or clause begins or 第 stands before it */
function readMarker(text: string, at: number): Name | undefined {
  if (!"（(".includes(text[at]!)) return undefined;
  BRACKETED.lastIndex = at;
  const found = BRACKETED.exec(text);
  if (found === null) return undefined;
  if (isDigit(text.charCodeAt(at + 1)) && !startsLine(text, at) && !BEFORE_MARKER.has(text[at - 1] ?? "")) return undefined;
  return { end: at + found[0].length, isName: false };
}

const BRACKETED = /[（(](?:[一二三四五六七八九十百]{1,4}|\d{1,3})[)）]/y;
const BEFORE_MARKER: ReadonlySet<string> = new Set("。；：;:第");

/** 一、 at the beginning of a line or sentence */
function readChineseMarker(text: string, at: number): Name | undefined {
  const begins = startsLine(text, at);
  if ((!begins && !"。；".includes(text[at - 1] ?? "\n")) || quartersAt(text, at) !== undefined) return undefined;
  CHINESE_MARKER.lastIndex = at;
  const found = CHINESE_MARKER.exec(text);
  if (found === null || (!begins && HANZI_DIGITS.includes(text[at + found[0].length] ?? "\n"))) return undefined;
  return { end: at + found[0].length, isName: false };
}

const CHINESE_MARKER = /[一二三四五六七八九十百]{1,4}、/y;

/** 二、三级医院, 一、三产业, 三、四线城市: characters joined by 、 say which classes, and count nothing. */
function readClasses(text: string, at: number): Name | undefined {
  if (text[at + 1] !== "、") return undefined;
  CLASSES.lastIndex = at;
  const found = CLASSES.exec(text);
  return found === null ? undefined : { end: at + found[0].length, isName: false };
}

const CLASSES = /[一二三四五六七八九](?:、[一二三四五六七八九十]){1,9}(?:[级类线档层期批等]|号线|次产业|产业|年级)/y;

const DEEPEST_INDENT = 64;

function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  for (let i = 0; i < DEEPEST_INDENT && INDENT.test(text[before] ?? ""); i++) before--;
  return before >= 0 ? text[before] === "\n" || text[before] === "\r" : text.length > at + 2;
}

/** Spaces of any width, the em and no-break ones of web pages among them. */
const INDENT = /[^\S\r\n\u2028\u2029]|\u200b/;

/** 一心一意, 千城一面, 五花八门: a digit, a character, a digit, a character. 三年两次 counts. */
function readIdiomPattern(text: string, at: number): Name | undefined {
  if (HANZI_DIGITS.includes(text[at - 1] ?? "\n")) return undefined;
  const [, second = "", third = "", fourth = ""] = text.slice(at, at + 4);
  if (!HANZI_DIGITS.includes(third) || !isHan(second.charCodeAt(0)) || !isHan(fourth.charCodeAt(0))) return undefined;
  if (text[at] === "一" && third === "一" && PERIODS.includes(second) && !AFTER_EACH.includes(fourth)) return { end: at + 4, isName: true };
  if (text[at] === "一" && third === "一" && PAIRED.includes(second) && !NUMERALS.includes(fourth)) return { end: at + 4, isName: true };
  if (NUMERAL_OR_UNIT.includes(second) || NUMERAL_OR_UNIT.includes(fourth)) return undefined;
  const number = readNumeral(text, at);
  return number === undefined || number.end > at + 1 ? undefined : { end: at + 4, isName: true };
}

const HANZI_DIGITS = "一二三四五六七八九两十百千万";
/** 一户一表, 一人一档: units that are paired, not counted, in a phrase with 一 twice. */
const PAIRED = "户人家个件张项亩斤米";
/** 一月一调度, 一年一考核; 一年一次 and 一月一日 are a frequency and a date. */
const PERIODS = "年季月旬周日天";
const AFTER_EACH = "〇零一二三四五六七八九十百千万亿次个家项条名户件号日年月季周天";
const NUMERALS = "〇零一二三四五六七八九十百千万亿";
/** With these the pattern counts after all: 三个五年, 两天一夜, 五年一次. */
const NUMERAL_OR_UNIT = "〇零一二三四五六七八九两十百千万亿个年月日天周时分刻点元角块毛成折次倍至到比第多余半吨亩米斤户人家";

/** “一件事”, “2+26”, “百千万”: a short quoted name with a numeral in it. A number, date or plan in quotes is itself. */
function readQuoted(text: string, at: number): Name | undefined {
  let end = at + 1;
  let hanzi = false;
  let digits = false;
  let plus = false;
  for (; end - at <= LONGEST_QUOTED; end++) {
    const character = text[end];
    if (character === undefined || (OPENING.has(character) && !CLOSING.has(character))) return undefined;
    if (CLOSING.has(character)) break;
    hanzi ||= HANZI_DIGITS.includes(character);
    digits ||= isDigit(text.charCodeAt(end));
    plus ||= character === "+" || character === "＋" || character === "·";
    if (character === "，" || character === "。" || character === "；" || character === "\n") return undefined;
  }
  if (!CLOSING.has(text[end] ?? "") || !(hanzi || digits)) return undefined;
  if (readPlan(text, at) !== undefined) return undefined;
  if (text.startsWith("普法", end + 1)) return { end: end + 1, isName: true };
  const numeral = readNumeral(text, at + 1);
  if (hanzi && NOUNS.longest(text, end + 1) !== undefined) return { end: end + 1, isName: true };
  if (numeral?.end === end && !plus && (numeral.style !== "arabic" || (numeral.value >= 1900 && numeral.value <= 2100))) return undefined;
  if (digits && !plus && numeral?.end !== end && !/^[A-Za-z]/.test(text[at + 1] ?? "")) return undefined;
  return { end: end + 1, isName: true };
}

const LONGEST_QUOTED = 14;
const BRACKETS: ReadonlySet<string> = new Set("〔[【（(﹝");
