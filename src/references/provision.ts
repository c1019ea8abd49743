import { isOrdinal, readOrdinal } from "./numeral.ts";

/** The units that a law is cited by, outermost first. */
export const UNITS = "编章节条款项目";
export type Unit = "编" | "章" | "节" | "条" | "款" | "项" | "目";

/** The units as the tree's ids call them. */
export const UNIT_KINDS: Readonly<Record<Unit, string>> = {
  编: "part",
  章: "chp",
  节: "sec",
  条: "art",
  款: "para",
  项: "item",
  目: "sit",
};

/** One step of a provision: 第八十七条之一 is { unit: "条", ordinal: 87, suffix: 1 }. */
export interface Step {
  unit: Unit;
  /** NaN where it is misprinted. */
  ordinal: number;
  suffix?: number;
  /** As printed, where that is no number: 十十 of 第十十条. */
  misprint?: string;
}

/** One provision of a list: its place in the text and its steps, those it shares with the one before it included. */
export interface Member {
  start: number;
  end: number;
  path: Step[];
  /** How many steps it took from the one before it: 第二款 in 第五条第一款、第二款 took 第五条. */
  inherited: number;
  /** The end of a range, whose beginning is the member before it: 第三十条至|第三十五条. */
  through?: true;
  /** 第三款前三项: its last step counts all from the first on. */
  fromFirst?: true;
}

/**
 * The provisions that begin at `at`, whole lists and ranges of them: 第十二条第二款第（三）项, 第三十条至第三十五条,
 * 第五条（二）、（三）、（四）项, 第一、二款. `text` is folded; `short` lets the first begin without 第, as after 本条.
 */
export function readProvisions(text: string, at: number, short = false): Member[] {
  const elements: Element<OpenStep>[] = [];
  let through = false;
  for (let next = at, bare = short; elements.length < LONGEST_LIST; ) {
    const element = readElement(text, next, bare);
    if (element === undefined) break;
    elements.push(through ? { ...element, through: true } : element);
    JOINT.lastIndex = element.end;
    const joint = JOINT.exec(text)?.[0];
    if (joint === undefined) break;
    next = element.end + joint.length;
    through = RANGE.test(joint);
    if (/[，；]/u.test(joint) && text[next] !== "第") break;
    bare = element.steps.at(-1)!.unit === undefined || element.steps.at(-1)!.bracketed || through;
  }
  return inherit(nameUnits(elements));
}

interface OpenStep {
  unit?: Unit | undefined;
  ordinal: number;
  suffix?: number;
  misprint?: string;
  bracketed: boolean;
}
interface Element<S> {
  start: number;
  end: number;
  steps: S[];
  through?: true;
  fromFirst?: true;
}

/** 第十二条第二款第(三)项: steps that each lie inside the one before. */
function readElement(text: string, start: number, bare: boolean): Element<OpenStep> | undefined {
  const steps: OpenStep[] = [];
  let end = start;
  let lastEnd = start; // of the step before the last
  for (let free = bare; ; free = false) {
    STEP.lastIndex = end;
    const [written, ordinal, inBrackets, number, unit, suffix] = STEP.exec(text) ?? [];
    if (written === undefined) break;
    const bracketed = inBrackets !== undefined;
    if (ordinal === undefined && !bracketed && !free) break;
    if (bracketed && written[0] !== "第" && !free && !ITEMS_FOLLOW.has(steps.at(-1)?.unit)) break;
    if (unit === "项" && text[end + written.length] === "目") break;
    const last = steps.at(-1);
    if (last !== undefined && (last.unit === undefined || (unit !== undefined && UNITS.indexOf(unit) <= UNITS.indexOf(last.unit)))) break;
    const count = ordinal ?? inBrackets ?? number!;
    const step: OpenStep = { unit: unit as Unit | undefined, ordinal: readOrdinal(count), bracketed };
    if (!isOrdinal(count)) Object.assign(step, { ordinal: Number.NaN, misprint: count });
    if (suffix !== undefined) step.suffix = readOrdinal(suffix);
    steps.push(step);
    lastEnd = end;
    end += written.length;
  }
  // 第五条第一次, 第三编第一分编: what has no unit is no step of what has one.
  const last = steps.at(-1);
  if (steps.length > 1 && last!.unit === undefined && !last!.bracketed && !LISTED.test(text.slice(end, end + 3))) {
    steps.pop();
    end = lastEnd;
  }
  const [first, count, unit] = FROM_FIRST.exec(text.slice(end, end + LONGEST_FROM_FIRST)) ?? [];
  if (first !== undefined && steps.length > 0 && steps.at(-1)!.unit !== undefined && "条款".includes(steps.at(-1)!.unit!)) {
    if (steps.at(-1)!.unit !== unit) {
      steps.push({ unit: unit as Unit, ordinal: readOrdinal(count!), bracketed: false });
      return { start, end: end + first.length, steps, fromFirst: true };
    }
  }
  return steps.length === 0 ? undefined : { start, end, steps };
}

/** 第一、二款: a step without a unit has that of the one after it; 第（二）、（三） without any are 项. */
function nameUnits(elements: Element<OpenStep>[]): Element<Step>[] {
  let following: Unit | undefined;
  for (let i = elements.length - 1; i >= 0; i--) {
    const { steps } = elements[i]!;
    const last = steps.at(-1)!;
    last.unit ??= following ?? (last.bracketed ? "项" : undefined);
    following = steps[0]!.unit;
  }
  const nameless = elements.findIndex(({ steps }) => steps.some(step => step.unit === undefined));
  return (nameless < 0 ? elements : elements.slice(0, nameless)) as Element<OpenStep & Step>[];
}

/** 第五条第一款、第二款: what stands after 、 lies in what the one before it lies in. */
function inherit(elements: Element<Step>[]): Member[] {
  const members: Member[] = [];
  for (const { start, end, steps, through, fromFirst } of elements) {
    const rank = UNITS.indexOf(steps[0]!.unit);
    const shared = (members.at(-1)?.path ?? []).filter(step => UNITS.indexOf(step.unit) < rank);
    const own = steps.map(
      ({ unit, ordinal, suffix, misprint }): Step => ({
        unit,
        ordinal,
        ...(suffix !== undefined && { suffix }),
        ...(misprint !== undefined && { misprint }),
      }),
    );
    members.push({
      start,
      end,
      path: [...shared, ...own],
      inherited: shared.length,
      ...(through && { through }),
      ...(fromFirst && { fromFirst }),
    });
  }
  return members;
}

const LONGEST_LIST = 60;
const ITEMS_FOLLOW: ReadonlySet<Unit | undefined> = new Set<Unit | undefined>(["章", "节", "条", "款"]);
const NUMBER = "[一二三四五六七八九十百千零〇两\\d]{1,9}";
/** 第十二条, 第87条之一, 第(三)项, (三)项, (三), 二款 */
const STEP = new RegExp(`(?:第(${NUMBER})|第?\\((${NUMBER})\\)|(${NUMBER}))([${UNITS}])?(?:(?<=[条款项])之(${NUMBER}))?`, "y");
/** Behind 第一 of 第一、二款 and 第一至第三项 */
const LISTED = /^(?:[、，至到和与及或—~-]|以及)/u;
/** 前三项 of 第三款前三项 */
const FROM_FIRST = new RegExp(`^的?前(${NUMBER})(款|项)(?![目式项])`, "u");
const LONGEST_FROM_FIRST = 8;
/** 至, 到, — */
const RANGE = /[至到—~-]/u;
/** 第十条、第十二条和第十五条; 第三条至第五条; 第一款、第二款，第二十七条 */
const JOINT = /(?:[、，；]?(?:以及|或者|及其|和|与|及|或|至|到)|[、，；]|[—~-]{1,2})(?=第|\(|[一二三四五六七八九十\d])/uy;
