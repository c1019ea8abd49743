import { readOrdinal } from "./numeral.ts";
import type { Unit } from "./provision.ts";
import { NORM_HEADS, POLICY_HEADS } from "./tables/head-words.ts";

/** A word that names a provision or a document by where it stands or by what was cited last. */
export type Pointer =
  | { by: "self"; head: string } // 本办法第八条
  | { by: "here"; unit: Unit } // 本条第一款
  | { by: "before"; unit: Unit; count: number } // 前款, 前两款; 前数款: all before it
  | { by: "that"; unit: Unit; all: boolean } // 该条, 同款; 各该条: all that were cited
  | { by: "that-document"; head: string } // 该法, 同法
  | { by: "its" } // 其第五条
  | { by: "its-rules"; head: string }; // 《水法》及其实施条例第七条

/** The pointer that begins at `at`, and its end. A provision may follow it; those of `ONLY_WITH_PROVISION` point only where one does. */
export function readPointer(text: string, at: number): { pointer: Pointer; end: number } | undefined {
  for (const { form, read } of POINTERS) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match === null) continue;
    const pointer = read(match, text[at - 1] ?? "");
    if (pointer !== undefined) return { pointer, end: at + match[0].length };
  }
  return undefined;
}

const HEADS = [...NORM_HEADS, ...POLICY_HEADS].sort((a, b) => b.length - a.length).join("|");
/** What stands behind a unit that is cited, and not behind 条款, 款项, 项目 or 该项工程. */
const CITED =
  "(?=第|\\(|规定|的|所(?:[列称述指定载涉]|规定)|中|情形|行为|手段|方式|罪|要求|条件|情况|以外|执行|处|办理|给予|予以|追究|之[一外]|[，。；、：“）)”和与及或]|\\n|$)";

/** What makes another word of 条, 款 or 项: 条例, 款项, 项目; 前款|目录 is no such word. */
const NO_NOUN = "(?:(?<=条)(?![件款例约目])|(?<=款)(?![项式])|(?<=项)(?![目链圈]))";
const BEFORE = "(?:本条)?前([一二两三四五六七八九十数几\\d])?";

interface PointerForm {
  form: RegExp;
  read: (match: RegExpExecArray, sign: string) => Pointer | undefined;
}

/** One row a form; the first that fits is taken. */
const POINTERS: readonly PointerForm[] = [
  // 本办法第八条, 本实施细则第三条
  {
    form: new RegExp(
      `本(?:实施|暂行|试行|工作|指导|管理|若干|补充){0,2}(${HEADS})(?:总则|分则|附则)?(?=第|\\([一二三四五六七八九十])`,
      "uy",
    ),
    read: ([, head], sign) => (NO_SELF.test(sign) ? undefined : { by: "self", head: head! }),
  },
  // 本《办法》第五条
  {
    form: new RegExp(`本《\\p{Script=Han}{0,30}?(${HEADS})(?:\\([^()《》]{1,6}\\))?》(?=第|\\([一二三四五六七八九十])`, "uy"),
    read: ([, head]) => ({ by: "self", head: head! }),
  },
  // 本条第一款
  { form: /本(条|款|项|章|节|编)(?=第|\([一二三四五六七八九十]|各该)/uy, read: ([, unit]) => ({ by: "here", unit: unit as Unit }) },
  // 前款, 前两款, 前条第二项, 前数款; what stands behind tells it from 前项目
  { form: new RegExp(`${BEFORE}(条|款|项)${CITED}`, "uy"), read: before },
  // 从事前款活动, 前两款产品
  { form: new RegExp(`${BEFORE}(条|款)${NO_NOUN}`, "uy"), read: beforeNoun },
  // 未作出前项裁定; 前三项指标 counts what is no provision
  { form: new RegExp(`(?:本条)?前()(项)${NO_NOUN}`, "uy"), read: beforeNoun },
  // 前列各款
  { form: new RegExp(`[前上]列各(条|款|项)${CITED}`, "uy"), read: ([, unit]) => allBefore(unit) },
  { form: new RegExp(`[前上]述各(条|款)${CITED}`, "uy"), read: ([, unit]) => allBefore(unit) },
  // 上述两款, 上述三项
  {
    form: new RegExp(`[上前]述([一二两三四五六七八九十\\d])(条|款|项)${CITED}`, "uy"),
    read: ([, count, unit]) => ({ by: "before", unit: unit as Unit, count: countOf(count) }),
  },
  // 上款, 上一条
  {
    form: new RegExp(`上一?(条|款|项)${CITED}`, "uy"),
    read: ([, unit], sign) =>
      /\p{Script=Han}/u.test(sign) && !/[照据按反合有除对]/u.test(sign) ? undefined : { by: "before", unit: unit as Unit, count: 1 },
  },
  // 该条, 同款, 各该条
  {
    form: new RegExp(`(各该|该|同)(条|款|项)${CITED}`, "uy"),
    read: ([, word, unit]) => ({ by: "that", unit: unit as Unit, all: word === "各该" }),
  },
  // 该法, 同法第三条
  {
    form: new RegExp(`(该|同)(${HEADS})(?!律|规(?!定)|院|官|人|定(?!罪)|学|医|治|制)`, "uy"),
    read: ([, word, head], sign) =>
      (word === "该" ? /[应活]/u : /[合共相不协等连视会]/u).test(sign) ? undefined : { by: "that-document", head: head! },
  },
  // 其实施条例第七条
  { form: /其(实施(?:条例|细则))(?=第)/uy, read: ([, head]) => ({ by: "its-rules", head: head! }) },
  // 其第五条; not 尤其第五条
  {
    form: /其(?=第[一二三四五六七八九十百千零〇\d]{1,9}条)/uy,
    read: (_, sign) => (/[尤极与更]/u.test(sign) ? undefined : { by: "its" }),
  },
];

/** 本办法 and 本条 alone are no citation. */
export const ONLY_WITH_PROVISION: ReadonlySet<Pointer["by"]> = new Set<Pointer["by"]>(["self", "here", "its", "its-rules"]);

function before([, count, unit]: RegExpExecArray): Pointer {
  return { by: "before", unit: unit as Unit, count: countOf(count) };
}

/** Before any noun; 前 belongs to the word before it in 目前条件. */
function beforeNoun(match: RegExpExecArray, sign: string): Pointer | undefined {
  return NOT_BEFORE.test(sign) ? undefined : before(match);
}

const allBefore = (unit: string | undefined): Pointer => ({ by: "before", unit: unit as Unit, count: Number.POSITIVE_INFINITY });

/** 特别行政区基本法, 商业银行资本管理办法: 本 belongs to the word before it. */
const NO_SELF = /[基资]/u;
/** 目前条件, 此前款额, 三日前项: 前 belongs to the word before it. */
const NOT_BEFORE = /[目当提此之年月日先面跟眼午]/u;
const countOf = (written: string | undefined): number =>
  written === undefined || written === "" ? 1 : written === "数" || written === "几" ? Number.POSITIVE_INFINITY : readOrdinal(written);
