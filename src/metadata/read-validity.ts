import { type Container, isLeaf, type Leaf, type Metadata, type ParseMessage } from "../tree/index.ts";
import { namesNoDay, readDate } from "./read-date.ts";
import { clausesOf, firstTerm, type TermFound } from "./read-term.ts";
import { NAMED_TERM, NO_TERM, SELF, STRETCH, TERM_FORMS, TERMS_BEHIND } from "./tables/validity.ts";
import { uncountable } from "./unreadable.ts";

type Validity = Pick<Metadata, "effective" | "expiry">;

/** 本办法自2024年1月1日起施行; 自印发之日起30日后实施 */
const EFFECTIVE =
  /[自从]([^，。；自]{2,40}?起)(满?\s?(?:\d{1,5}|[一二三四五六七八九十]{1,3})\s?(?:日|天|个月)(?:以?后)?起?)?(?:正式)?(?:施行|实施|执行|生效|试行)/u;
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
/** 本办法自…起施行, 本办法由市交通局解释 */
const CLOSING = new RegExp(`^(?:${SELF}(?:的)?[^，。；]{0,10})?(?:自[^，。；]{2,40}起|由[^，。；]{2,40}解释)`, "u");
const TAIL = 8;

/**
 * From when a document holds, and how long: read at its end, from what it says of itself and not of a licence or of another document. What names no
 * length of time that there is goes to `messages`.
 */
export function readValidity(document: Container, messages: ParseMessage[]): Validity {
  const found: Validity = {};
  const texts = lastTexts(document, TAIL);
  for (const [i, { leaf, isAlone }] of texts.entries()) {
    const isClosing = closes(texts[i + 1]) || (isAlone && closes(texts[i - 1]));
    const { effective, expiry } = inLeaf(leaf, isClosing, messages);
    if (effective !== undefined) found.effective ??= effective;
    if (expiry !== undefined) found.expiry ??= expiry;
  }
  return found;
}

/** Whether a text is one of those that end a document: 本办法自…起施行, 本办法由…解释. */
function closes(text: LastText | undefined): boolean {
  return text !== undefined && CLOSING.test(text.leaf.value);
}

/** `isClosing`: it stands among the last rules of the document, so that 有效期五年 by itself is the document's. */
function inLeaf(leaf: Leaf, isClosing: boolean, messages: ParseMessage[]): Validity {
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
    const isNamed = isClosing && at === 0 && NAMED_TERM.test(clause);
    const own: boolean = subject !== "" || continues || isNamed || (opens ? clause.startsWith("自") : OF_ITSELF.test(before));
    const match = EFFECTIVE.exec(clause);
    const term: TermFound | undefined = own ? firstTerm([STRETCH, ...TERM_FORMS], rest) : undefined;
    let behind: TermFound | undefined;
    if (match !== null && term === undefined && !BLANKS.test(match[1]!) && isAboutItself(text, at + match.index)) {
      put("effective", startOf(match), at + match.index, match[0].length);
      if (own) behind = firstTerm(TERMS_BEHIND, clause.slice(match.index + match[0].length));
    }
    const said: TermFound | undefined = term ?? behind;
    const begins = found.effective?.value ?? "";
    const isBefore = said?.isBare === true && said.value !== undefined && /^\d/.test(begins) && said.value < begins;
    if (said !== undefined && !isBefore) {
      const place = clause.indexOf(said.text);
      put("expiry", said.value, at + place, said.text.length);
      put("effective", said.from, at + place, said.text.length);
      const start = leaf.position.start.offset + at + place;
      if (said.value === undefined && !namesNoDay(said.text)) messages.push(uncountable(said.text, start, start + said.text.length));
    }
    const none = own && said === undefined ? NO_TERM.exec(rest)?.[0] : undefined;
    if (none !== undefined) {
      const start = leaf.position.start.offset + at + clause.indexOf(none);
      messages.push(uncountable(none, start, start + none.length));
    }
    continues = own && (said !== undefined || (match !== null && AT_ONCE.test(clause.slice(subject.length, match.index))));
    before = clause;
  }
  return found;
}

/** An ISO date, or the words: 自公布之日起, 自公布之日起30日后, and 自2031年2月30日起, which is a day that there is not. */
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

interface LastText {
  leaf: Leaf;
  /** All of an article, with nothing else in it. */
  isAlone: boolean;
}

/** The last texts of a document's own body, the last one first. */
function lastTexts(document: Container, most: number): LastText[] {
  const found: LastText[] = [];
  const stack: (Container | Leaf)[] = [...document.children];
  let behind: Leaf | undefined;
  for (let node = stack.pop(); node !== undefined && found.length < most; node = stack.pop()) {
    if (isLeaf(node)) {
      const last = found.at(-1);
      if (last?.leaf === behind && last !== undefined) last.isAlone &&= node.type === "marker";
      if (node.type === "text") found.push({ leaf: node, isAlone: behind === undefined || behind.type === "marker" });
      behind = node;
    } else if (node.type !== "document" && node.type !== "contents") stack.push(...node.children);
  }
  return found;
}
