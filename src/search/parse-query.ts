import { expectArguments, expectOptions, TEXT } from "../text/index.ts";
import { fold } from "../words/index.ts";
import { QUERY_OPTIONS } from "./arguments.ts";
import type { Condition, Query, QueryMessage } from "./query.ts";
import { readFilter } from "./read-filter.ts";
import { NEAR, QUERY_FIELDS } from "./tables/query-fields.ts";
import { QUERY_WORDING as SAY } from "./tables/query-wording.ts";

export interface QueryOptions {
  /** false: all is plain text, also quotes and colons. */
  syntax?: boolean;
}

/**
 * Reads a query: words, "a phrase", -not, +must, 字段:值, 同句(…), 同条(…). Full-width signs and Chinese quotes count as their
 * plain twins. Never throws: what is wrong becomes a message, and the words in it are still searched.
 */
export function parseQuery(text: string, options: QueryOptions = {}): Query {
  expectArguments({ text }, TEXT);
  expectOptions(options, QUERY_OPTIONS);
  const query: Query = { text, plain: "", conditions: [], messages: [] };
  if (options.syntax === false) return { ...query, plain: text };
  const plain: string[] = [];
  let at = 0;
  while (at < text.length) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    if (at < text.length) at = readTerm(text, at, query, plain);
  }
  query.plain = plain.join(" ");
  const left = query.messages.length - MOST_MESSAGES;
  if (left > 0) query.messages.splice(MOST_MESSAGES, left, { ...SAY.moreNotUnderstood(left), start: 0, end: text.length });
  return query;
}

/** Nobody reads more. */
const MOST_MESSAGES = 20;
/** Each condition is a look at every passage that is found. */
const MOST_CONDITIONS = 50;
const TOO_MANY = SAY.tooMany(MOST_CONDITIONS);

/** Reads one term from `start`; gives the offset behind it. */
function readTerm(text: string, start: number, query: Query, plain: string[]): number {
  let at = start;
  const sign = SIGNS[text[at]!];
  if (sign !== undefined) at++;
  if (sign !== undefined && (at === text.length || BLANK.test(text[at]!))) {
    // a dash between words with space on both sides is only a dash
    if (sign === "must" || at === text.length) query.messages.push({ ...SAY.noWordBehind(text[start]!), start, end: at });
    return at;
  }
  const put = (condition: Condition): void => {
    const asked: Condition = sign === "not" ? { ...condition, negated: true } : condition;
    const said = JSON.stringify(asked);
    if (query.conditions.some(known => JSON.stringify(known) === said)) return;
    if (query.conditions.length < MOST_CONDITIONS) query.conditions.push(asked);
    else if (query.conditions.length === MOST_CONDITIONS && query.messages.at(-1)?.reason !== TOO_MANY.reason)
      query.messages.push({ ...TOO_MANY, start, end: text.length });
  };
  const rank = (words: string): void => {
    if (sign !== "not") plain.push(words);
  };

  const closing = QUOTES[text[at]!];
  if (closing !== undefined) {
    const { inside, end } = enclosed(text, at, closing, SAY.unclosedQuotes, query.messages);
    if (inside !== "") {
      put({ kind: "text", text: inside });
      rank(inside);
    } else query.messages.push({ ...SAY.emptyQuotes(), start: at, end });
    return end;
  }

  NEAR_START.lastIndex = at;
  const near = NEAR_START.exec(text);
  if (near !== null) {
    const { inside, end } = enclosed(text, at + near[0].length - 1, /[)）]/g, SAY.unclosedBracket, query.messages);
    const words = inside.split(SEPARATORS).filter(Boolean);
    if (words.length < 2) query.messages.push({ ...SAY.tooFewNear(near[1]!), start, end, expected: [`${near[1]}(目标 期限)`] });
    if (words.length > 0) put({ kind: "near", within: NEAR[near[1]!.toLowerCase()]!, words });
    rank(words.join(" "));
    return end;
  }

  FIELD_START.lastIndex = at;
  const field = FIELD_START.exec(text);
  if (field !== null) {
    const known = QUERY_FIELDS.find(({ names }) => names.includes(field[1]!.toLowerCase()));
    const value = valueAt(text, at + field[0].length, query.messages);
    if (known !== undefined) {
      if (value.text === "") {
        query.messages.push({ ...SAY.noValueBehind(field[1]!), start: at, end: value.end, expected: [known.example] });
        return value.end;
      }
      const read = readFilter(known, value.text);
      if (read.said !== undefined) {
        query.messages.push({
          ...read.said,
          start: at + field[0].length,
          end: value.end,
          ...(read.expected && { expected: read.expected }),
        });
      }
      if (read.condition !== undefined) put(read.condition);
      // a value that cannot be read is still a word to look for
      if (known.kind === "title" || read.condition === undefined) rank(value.text);
      return value.end;
    }
    if (value.text !== "" && !value.text.startsWith("//") && !WORDY.test(field[1]!)) {
      query.messages.push({
        ...SAY.noSuchField(field[1]!),
        start: at,
        end: at + field[1]!.length,
        expected: nearestFields(field[1]!),
      });
    }
  }

  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? text[at]!;
  if (sign !== undefined && !LETTER.test(word)) {
    query.messages.push({ ...SAY.noWordBehind(text[start]!), start, end: at + word.length });
    return at + word.length;
  }
  if (sign !== undefined) put({ kind: "text", text: word });
  rank(word);
  return at + word.length;
}

/** The text between an opening sign at `at` and its closing one; to the end, with a message, where that is missing. */
function enclosed(
  text: string,
  at: number,
  closing: RegExp,
  unclosed: () => Pick<QueryMessage, "reason" | "english">,
  messages: QueryMessage[],
): { inside: string; end: number } {
  closing.lastIndex = at + 1;
  const close = closing.exec(text);
  if (close !== null) return { inside: text.slice(at + 1, close.index).trim(), end: close.index + 1 };
  messages.push({ ...unclosed(), start: at, end: text.length });
  return { inside: text.slice(at + 1).trim(), end: text.length };
}

/** A field's value: in quotes, or up to the next white space. */
function valueAt(text: string, at: number, messages: QueryMessage[]): { text: string; end: number } {
  const closing = QUOTES[text[at] ?? ""];
  if (closing !== undefined) {
    const { inside, end } = enclosed(text, at, closing, SAY.unclosedQuotes, messages);
    return { text: inside, end };
  }
  WORD.lastIndex = at;
  const value = WORD.exec(text)?.[0] ?? "";
  return { text: value, end: at + value.length };
}

/** The fields whose names share a character with what was typed, or all of them. */
function nearestFields(name: string): string[] {
  const typed = new Set(fold(name).text);
  const near = QUERY_FIELDS.filter(({ names }) =>
    names.some(other => [...other].some(character => typed.has(character) && character > "z")),
  );
  return (near.length > 0 ? near : QUERY_FIELDS).map(({ example }) => example);
}

const SIGNS: Readonly<Record<string, "not" | "must">> = { "-": "not", "－": "not", "+": "must", "＋": "must" };
const QUOTES: Readonly<Record<string, RegExp>> = { '"': /["”＂]/g, "“": /[”"＂]/g, "＂": /["”＂]/g, "「": /」/g, "『": /』/g };
const BLANK = /\s/;
/** What a word has to have to be looked for. */
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s*/y;
/** Up to white space or an opening quote */
const WORD = /[^\s"“＂「『]+/y;
/** 同句( */
const NEAR_START = /(同句|同条|sentence|passage)[(（]/iy;
/** 年: , year： */
const FIELD_START = /([\p{Script=Han}A-Za-z]{1,8})[:：]/uy;
/** Words that are no attempt at a field: a sentence that goes on after its colon. */
const WORDY = /^.{5,}$/u;
const SEPARATORS = /[\s,，、;；]+/;
