import { genreOf } from "../metadata/index.ts";
import type { Extent, Line, Marker } from "./line.ts";

/** How a numbered line speaks: as a heading alone, a heading with its text behind it, one sentence, or text. */
export type Manner = "line" | "runin" | "sentence" | "text";

export interface HeadingOf {
  manner: Manner;
  /** Offset behind the heading's last character, its 。 included. */
  after: number;
  length: number;
  /** 本措施自…起施行。 speaks of the document: it is no heading, and says nothing of how the others of its level speak. */
  closing: boolean;
}

/** Says of a numbered line's beginning whether it is a heading, by what the other lines of its style do. */
export interface HeadingPolicy {
  headingOf(heading: HeadingOf, marker: Marker, next: Line | undefined, rank: number): HeadingOf | undefined;
}

/** The longest first sentence that is called a heading. */
const LONGEST = 40;
/** The longest one where most lines of the style are plain sentences. */
const LONGEST_AMONG_SENTENCES = 16;
/** And of a sentence alone on its line there. */
const SHORT_SENTENCE = 8;
/** Where a deeper level stands right below it. */
const LONGEST_ABOVE_LIST = 20;
/** The share of lines with a heading from which a style is one of headings, and below which it is one of sentences. */
const MOSTLY = 0.7;
const SELDOM = 0.5;

/** Looks at what follows a marker: where the first sentence ends, and whether more comes. */
export function readHeading(text: string, line: Line, body: number): HeadingOf {
  const length = line.to - body;
  const words = text.slice(body, line.to);
  const stop = words.indexOf("。");
  const spaced = stop > 0 && line.marker !== undefined && line.marker.style.rank <= 72 ? SPACED.exec(words.slice(0, stop + 1)) : null;
  if (spaced !== null) return { manner: "runin", after: body + spaced[1]!.length, length: spaced[1]!.length, closing: false };
  if (stop < 0) {
    const open = ENDS_OTHERWISE.has(text.charCodeAt(line.to - 1)) || words.includes("；");
    return { manner: length <= 80 && !open ? "line" : "text", after: line.to, length, closing: false };
  }
  const closing = CLOSING.test(words.slice(0, stop));
  if (stop === length - 1) return { manner: "sentence", after: line.to, length: stop, closing };
  return {
    manner: NOTE_ONLY.test(words.slice(stop + 1, stop + 200)) ? "sentence" : "runin",
    after: body + stop + 1,
    length: stop,
    closing,
  };
}

/** 工作要求 各区要加强领导，落实责任。 a heading that a space parts from its text; spaces elsewhere in the sentence are those of a page */
const SPACED = /^([\u4e00-\u9fff、，（）“”]{3,20})[ \u3000\u00a0]+(?=[\u4e00-\u9fff“《])[^ \u3000\u00a0]{10,}$/;
/** ： ； ， 、 : ; , the line goes on below. */
const ENDS_OTHERWISE: ReadonlySet<number> = new Set([0xff1a, 0xff1b, 0xff0c, 0x3001, 0x3a, 0x3b, 0x2c]);
/** （责任单位：某某局） behind a sentence: no text of its own */
const NOTE_ONLY = /^[（(][^（）()]{0,180}[）)]。?$/;

/** 承储企业应当具备仓容。 is a rule and no heading, however short, where its level is one of sentences. */
const NORM = /应当|不得|可以|必须|是指|有权/;
/** 本措施自…起施行; 本意见有效期5年 */
const CLOSING =
  /^本[\u4e00-\u9fff]{2,8}?(?:自(?=公布|发布|印发|通过|下发|[12一二]|[\s×X]*年)|的?有效期|由[^，]{2,20}负责解释)|^自[^，]{2,20}起(?:施行|实施|执行|生效)/;

/** Counts how the lines of each style speak. */
export function headingPolicy(text: string, lines: readonly Line[], { start, end }: Extent): HeadingPolicy {
  const ruling = isRuling(text, lines, start, end);
  const counts = new Map<string, { all: number; headed: number }>();
  for (let i = start; i < end; i++) {
    const { role, marker } = lines[i]!;
    if (role !== "numbered" || marker === undefined || marker.style.family === "unit") continue;
    const count = counts.get(marker.style.name) ?? { all: 0, headed: 0 };
    counts.set(marker.style.name, count);
    const heading = readHeading(text, lines[i]!, marker.body);
    if (heading.closing) continue;
    count.all++;
    if (
      heading.manner === "line" ||
      (heading.length <= LONGEST && (heading.manner === "runin" || (heading.manner === "sentence" && goesOn(marker, lines[i + 1]))))
    )
      count.headed++;
  }
  return {
    headingOf: (heading, marker, next, rank) => {
      const { manner, length } = heading;
      if (marker.style.family === "unit") return marker.style.name === "article" ? undefined : heading;
      const count = counts.get(marker.style.name);
      const share = count === undefined ? 0 : count.headed / count.all;
      const mostly = share >= MOSTLY;
      if (manner === "line") return rank <= 72 || goesOn(marker, next) ? heading : undefined;
      if (manner === "text" || heading.closing) return undefined;
      if (ruling && marker.style.rank === 60) return undefined;
      if (manner === "sentence") {
        if (!mostly && NORM.test(text.slice(marker.body, heading.after))) return undefined;
        const longest = mostly ? LONGEST : next?.role === "numbered" ? LONGEST_ABOVE_LIST : SHORT_SENTENCE;
        return length <= longest && goesOn(marker, next) ? heading : undefined;
      }
      if (share < (marker.style.rank === 60 ? MOSTLY : SELDOM)) return undefined; // 一、 stands for all of its level or for none
      return length <= (mostly ? LONGEST : LONGEST_AMONG_SENTENCES) ? heading : undefined;
    },
  };
}

/** Genres whose 一、 二、 are what is decided or answered, sentence by sentence, and no headings of a text. */
const RULINGS: ReadonlySet<string> = new Set(["批复", "答复", "函", "令", "命令", "公告", "通告", "决定", "决议"]);

function isRuling(text: string, lines: readonly Line[], start: number, end: number): boolean {
  let title = "";
  for (let i = start; i < end && (lines[i]!.role !== "title" ? title === "" && i < start + 20 : true); i++)
    if (lines[i]!.role === "title") title += text.slice(lines[i]!.from, lines[i]!.to);
  return RULINGS.has(genreOf(title) ?? "");
}

/** Is there something below it: a paragraph, or a deeper level? */
function goesOn(marker: Marker, next: Line | undefined): boolean {
  if (next === undefined) return false;
  if (next.role === "paragraph" || next.role === "table" || next.role === "box") return true;
  if (next.role !== "numbered" || next.marker!.ordinal !== 1) return false;
  return next.marker!.style.rank > marker.style.rank || next.marker!.path.length > marker.path.length;
}
