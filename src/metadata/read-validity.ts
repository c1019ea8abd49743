import { type Container, isLeaf, type Leaf, type Metadata } from "../tree/index.ts";
import { chinese, readDate } from "./read-date.ts";
import { SELF, STRETCH, TERM_FORMS, TERMS_BEHIND, type TermForm } from "./tables/validity.ts";

type Validity = Pick<Metadata, "effective" | "expiry">;

/** 本办法自2024年1月1日起施行; 自印发之日起30日后实施 */
const EFFECTIVE =
  /[自从]([^，。；自]{2,40}?起)(满?\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:日|天|个月)(?:以?后)?起?)?(?:正式)?(?:施行|实施|执行|生效|试行)/u;
/** 自　年　月　日起: a draft leaves it open */
const BLANKS = /^[\s\u3000×xX_＿]*年?[\s\u3000×xX_＿]*月?[\s\u3000×xX_＿]*日?起$/u;
const SUBJECT = new RegExp(`^${SELF}(?:的)?`, "u");
/** 本通知由市财政局解释，有效期五年; 现予公布，自公布之日起施行: clauses after which the document itself is still spoken of */
const OF_ITSELF: RegExp = new RegExp(
  `^(?:(?:(?:${SELF}|具体|并)?[^，]{0,10}由|现)[^，]{0,40}(?:解释|公布|发布|印发[^，]{0,6})|(?:以上|上述)(?:各项)?(?:政策|规定|措施)[^，]{0,20})$`,
  "u",
);
/** 本办法经批准|自…起施行; not 本办法施行后取得的证书|自…起生效 */
const AT_ONCE = /^[^后前证照]{0,12}$/u;
const TAIL = 8;

/** From when a document holds, and how long: read at its end, from what it says of itself and not of a licence or of another document. */
export function readValidity(document: Container): Validity {
  const found: Validity = {};
  for (const leaf of lastTexts(document, TAIL)) {
    const { effective, expiry } = inLeaf(leaf);
    if (effective !== undefined) found.effective ??= effective;
    if (expiry !== undefined) found.expiry ??= expiry;
  }
  return found;
}

function inLeaf(leaf: Leaf): Validity {
  const found: Validity = {};
  const put = (key: "effective" | "expiry", value: string | undefined, at: number, length: number): void => {
    if (value === undefined) return;
    const start = leaf.position.start.offset + at;
    found[key] ??= { value, start, end: start + length };
  };
  const text = leaf.value.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  // Whether what stands before the clause says from when, or how long, the document itself holds.
  let continues = false;
  let before = ""; // the clause before
  for (const { at, clause, opens } of clausesOf(text)) {
    const subject = SUBJECT.exec(clause)?.[0] ?? "";
    const rest = clause.slice(subject.length);
    const own: boolean = subject !== "" || continues || (opens ? clause.startsWith("自") : OF_ITSELF.test(before));
    const match = EFFECTIVE.exec(clause);
    const term: TermFound | undefined = own ? termIn(rest) : undefined;
    let behind: TermFound | undefined;
    if (match !== null && term === undefined && !BLANKS.test(match[1]!) && isAboutItself(text, at + match.index)) {
      put("effective", startOf(match), at + match.index, match[0].length);
      if (own) behind = firstOf(TERMS_BEHIND, clause.slice(match.index + match[0].length));
    }
    const said: TermFound | undefined = term ?? behind;
    const begins = found.effective?.value ?? "";
    const isBefore = said?.isBare === true && /^\d/.test(begins) && said.value < begins;
    if (said !== undefined && !isBefore) {
      const place = clause.indexOf(said.text);
      put("expiry", said.value, at + place, said.text.length);
      put("effective", said.from, at + place, said.text.length);
    }
    continues = own && (said !== undefined || (match !== null && AT_ONCE.test(clause.slice(subject.length, match.index))));
    before = clause;
  }
  return found;
}

interface TermFound {
  /** As Metadata.expiry has it. */
  value: string;
  from?: string;
  isBare?: true;
  text: string;
}

function termIn(clause: string): TermFound | undefined {
  return firstOf([STRETCH, ...TERM_FORMS], clause);
}

function firstOf(forms: readonly TermForm[], clause: string): TermFound | undefined {
  for (const { form, isBare } of forms) {
    const match = form.exec(clause);
    if (match === null) continue;
    const { from, until, before, span } = match.groups ?? {};
    const value = until !== undefined ? dayOf(until) : before !== undefined ? eveOf(dayOf(before)) : durationOf(span!);
    const begins = from === undefined ? undefined : dayOf(from);
    if (value === undefined) return undefined;
    return { value, text: match[0], ...(isBare && { isBare }), ...(begins !== undefined && { from: begins }) };
  }
  return undefined;
}

/** An ISO date, or the words: 自公布之日起, 自公布之日起30日后. */
function startOf([, from, later = ""]: RegExpExecArray): string {
  const date = later === "" ? readDate(from!) : undefined;
  return date === undefined ? `自${from!}${later}` : date.iso;
}

/** 本办法自…, 自…; not 原《…办法》自…, nor 本办法第三条自… and 本通知规定的标准自… */
function isAboutItself(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_LEAD), at);
  const sentence = before.slice(before.lastIndexOf("。") + 1);
  if (A_PART.test(sentence)) return false;
  return sentence === "" || /(?:本|该)[\u4e00-\u9fff]{1,6}$|本.{1,40}(?<!》)$|[，,]$/.test(sentence);
}

const LONGEST_LEAD = 120;

/** 本办法第三条|自…, 本通知规定的标准均|自… */
const A_PART = /本[\u4e00-\u9fff]{1,8}(?:(?:规定|确定|明确)的|所列|所称|第[\u4e00-\u9fff\d]{1,6}[条款项章])[^，,。]{0,60}$/u;

/** The clauses of a text; `opens`: at the beginning of a sentence. */
function* clausesOf(text: string): Generator<{ at: number; clause: string; opens: boolean }> {
  let opens = true;
  for (const match of text.matchAll(CLAUSE)) {
    const clause = match[1]!;
    const lead = clause.length - clause.trimStart().length;
    if (clause.trim() !== "") yield { at: match.index + lead, clause: clause.trim(), opens };
    opens = match[2] === "。";
  }
}

const CLAUSE = /([^，,；;。（）()\n]+)([，,；;。（）()\n]?)/gu;

/** The day as an ISO date; 2027年底 is its last, 2027年12月 a month. */
function dayOf(words: string): string | undefined {
  const found = readDate(words)?.iso;
  if (found !== undefined) return found;
  const year = /^[12]\d{3}/.exec(words)?.[0];
  return year === undefined ? undefined : `${year}-12-31`;
}

function eveOf(iso: string | undefined): string | undefined {
  if (iso === undefined) return undefined;
  const day = new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? undefined : new Date(day.getTime() - 86_400_000).toISOString().slice(0, 10);
}

function durationOf(words: string): string | undefined {
  const count = words.replace(/[周个年月日天\s]/gu, "");
  const number = /^\d/.test(count) ? Number(count) : count === "两" ? 2 : chinese(count);
  if (number === 0) return undefined;
  return `P${number}${words.includes("年") ? "Y" : words.includes("月") ? "M" : "D"}`;
}

/** The last texts of a document's own body, the last one first. */
function lastTexts(document: Container, most: number): Leaf[] {
  const found: Leaf[] = [];
  const stack: Container[] = [document];
  for (let node = stack.pop(); node !== undefined && found.length < most; node = stack.pop()) {
    const inner: Container[] = [];
    for (let i = node.children.length - 1; i >= 0 && found.length + inner.length < most * 4; i--) {
      const child = node.children[i]!;
      if (isLeaf(child)) {
        if (child.type === "text") found.push(child);
      } else if (child.type !== "document" && child.type !== "contents") inner.push(child);
    }
    for (let i = inner.length - 1; i >= 0; i--) stack.push(inner[i]!);
  }
  return found;
}
