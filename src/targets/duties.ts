import { recognize } from "../entities/index.ts";
import { type Container, type Found, isLeaf, isNumbered, nodeAt, pathAt, type Root } from "../tree/index.ts";
import { type Block, collectBlocks } from "./blocks.ts";
import { timeFor, timesOf } from "./read-times.ts";
import { DUTY_ROLES, type DutyRole, GOVERNMENT, OFFICE_ENDINGS } from "./tables/offices.ts";
import type { TargetTime } from "./target.ts";

/** 职责: a unit and its part in a measure; `start` and `end` are those of the unit's name. */
export interface Duty extends Found {
  unit: string;
  role: DutyRole;
  /** Id of the numbered node whose measure it is; that of `node` where there is none. */
  measure: string;
  /** Where the unit acts, where it is said: 各设区市. */
  place?: string;
  /** The last deadline that the measure states before the note. */
  deadline?: TargetTime;
}

/** （省教育厅牵头，省财政厅配合）: a bracket whose words give units a part. */
const NOTE =
  /[（(]([^（）()]{0,400}(?:[（(][^（）()]{0,30}[）)][^（）()]{0,200}){0,8}?(?:牵头|负责|配合|参与|指导|落实|责任单位|责任部门|主办|协助)[^（）()]{0,200})[）)]/g;
/** 牵头单位：省教育厅；责任单位：… on a line of its own */
const LABELLED = /(?:牵头|责任|配合|参与|主办|协办|承办|指导|实施|落实)(?:单位|部门|主体)\s*[：:]/;
/** 省住建厅、发改委要会同相关部门加强指导 */
const JOINTLY =
  /(?:^|[。；，])(?:由)?([^。；，：]{2,60}?)(?:要|应当?|负责|将|须|可)?(会同|牵头会同|联合)([^。；，：]{2,80}?)(?=等?(?:有关|相关)?(?:部门|单位|方面)?(?:加强|按|对|制定|研究|组织|建立|开展|做好|负责|指导|推|落实|共同|抓|统筹|完善|筛选|组建|印发|出台|编制|根据|另行|确定|及时|适时|定期|$|，|。))/g;
/** 由省教育厅牵头，省财政厅配合 */
const BY_UNIT = /由([^。；，：（）]{2,80}?)(牵头|负责|承担|组织实施)/g;

/** Who does what: every unit that a measure names as leading, responsible, joint, supporting or guiding. Sorted by place. */
export function duties(tree: Root): Duty[] {
  const text = tree.data.text;
  const found: Duty[] = [];
  for (const block of collectBlocks(tree).blocks) {
    const words = text.slice(block.start, block.end);
    const add = (from: number, units: readonly Unit[], role: DutyRole): void => {
      for (const unit of units) found.push(dutyOf(tree, block, { ...unit, start: from + unit.start, end: from + unit.end }, role));
    };
    if (/[（(]/.test(words)) for (const match of words.matchAll(NOTE)) readNote(match[1]!, block.start + match.index + 1, false, add);
    const label = LABELLED.exec(words.slice(0, 12));
    if (label !== null) readNote(words, block.start, false, add);
    if (/会同|联合/.test(words)) {
      for (const match of words.matchAll(JOINTLY)) {
        const units = unitsIn(match[1]!, true);
        if (units.length === 0) continue;
        const at = block.start + match.index + match[0].indexOf(match[1]!);
        add(at, units, "lead");
        const others = unitsIn(match[3]!, true);
        add(block.start + match.index + match[0].lastIndexOf(match[3]!), others, "joint");
      }
    }
    if (words.includes("由")) {
      for (const match of words.matchAll(BY_UNIT)) {
        const from = match.index + 1;
        const units = unitsIn(match[1]!, true);
        if (units.length === 0) continue;
        add(block.start + from, units, match[2] === "牵头" ? "lead" : "responsible");
        const behind = from + match[1]!.length;
        readNote(`\u3000${words.slice(behind + 1).split(/[。；]/, 1)[0]!}`, block.start + behind, true, add);
      }
    }
  }
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(duty => {
      const key = `${duty.start} ${duty.end}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** Words that begin no unit's name: a verb that was taken in, or a word that points elsewhere. */
const NO_UNIT =
  /^(?:以下|下均|均需|其他|本(?!市|省|县|区)|该|此|不再|鼓励|支持|引导|巩固|推动|推进|加强|加快|探索|发挥|促进|列|对|在|将|把|为|与|并|通过|建立|完善|健全|组织|开展|落实|强化|创新|依托|积极|充分|具体|相关|有关|会同|联合|按)/;

interface Unit {
  start: number;
  end: number;
  text: string;
}

/** Marks that part a note; 、 does where it follows a role: A牵头、B配合 */
const NOTE_PART = /[，；。,;\n]|(?<=牵头|负责|配合|参与|指导)、/g;

/** A牵头，B、C配合；责任单位：D，E: parts of a note, each with its role behind the units, or before a colon for what follows it. */
function readNote(words: string, at: number, strict: boolean, add: (from: number, units: readonly Unit[], role: DutyRole) => void): void {
  let labelled: DutyRole | undefined;
  for (const { start, end } of partsOf(words)) {
    const part = words.slice(start, end);
    const colon = part.search(/[：:]/);
    if (colon > 0) {
      const label = part.slice(0, colon);
      labelled = DUTY_ROLES.find(row => row.label.test(label))?.role;
      if (labelled !== undefined) add(at + start + colon + 1, unitsIn(part.slice(colon + 1), false), labelled);
      continue;
    }
    const named = DUTY_ROLES.map(({ role, behind }) => ({ role, index: indexBehind(part, behind) }))
      .filter(({ index }) => index > 0)
      .sort((a, b) => a.index - b.index)[0];
    if (named !== undefined) add(at + start, unitsIn(part.slice(0, named.index), strict), named.role);
    else if (labelled !== undefined) add(at + start, unitsIn(part, true), labelled);
  }
}

function partsOf(words: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = 0;
  for (const mark of words.matchAll(NOTE_PART)) {
    parts.push({ start: from, end: mark.index });
    from = mark.index + mark[0].length;
  }
  parts.push({ start: from, end: words.length });
  return parts;
}

/** Where a role word stands behind a unit. */
function indexBehind(part: string, pattern: RegExp): number {
  const loose = new RegExp(pattern.source.replace("^", ""));
  return loose.exec(part)?.index ?? -1;
}

/** The units of an enumeration; `strict` keeps only names that end as a public body's do. */
function unitsIn(words: string, strict: boolean): Unit[] {
  const units: Unit[] = [];
  let depth = 0;
  let from = 0;
  const close = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /[\s\u3000由以]/.test(words[start]!)) start++;
    const tail = /(?:等(?:有关|相关)?(?:部门|单位)?|按(?:照)?职责(?:分工)?|分别|共同|具体|要|应当?|将|负责)$/;
    for (let cut = tail.exec(words.slice(start, end)); cut !== null && cut.index > 0; cut = tail.exec(words.slice(start, end)))
      end = start + cut.index;
    const text = words.slice(start, end);
    if (text.length >= 2 && text.length <= 30 && (!strict || GOVERNMENT.test(text)) && !NO_UNIT.test(text))
      units.push({ start, end, text });
  };
  for (let at = 0; at < words.length; at++) {
    const character = words[at]!;
    if ("（(".includes(character)) depth++;
    else if ("）)".includes(character)) depth--;
    else if (
      depth === 0 &&
      ("、,，/／ ".includes(character) || ("和及".includes(character) && OFFICE_ENDINGS.test(words.slice(from, at))))
    ) {
      close(at);
      from = at + 1;
    }
  }
  close(words.length);
  return units;
}

function dutyOf(tree: Root, block: Block, unit: Unit, role: DutyRole): Duty {
  const node = nodeAt(tree, unit.start);
  const id = node.type === "root" ? block.node : node.id;
  const measure = pathAt(tree, unit.start).findLast(
    (candidate): candidate is Container => !isLeaf(candidate) && candidate.type !== "root" && isNumbered(candidate),
  );
  const duty: Duty = { start: unit.start, end: unit.end, text: unit.text, node: id, unit: unit.text, role, measure: measure?.id ?? id };
  const place =
    /^(?:各|试点|有关|相关)?[\u4e00-\u9fff（），、]{0,12}(?:市|县|区|省|地区|城市)(?=(?:人民)?政府|党委|管委会)|^各[^部委局厅]{1,8}$/.exec(
      unit.text,
    );
  if (place !== null) duty.place = place[0];
  const deadline = deadlineBefore(tree.data.text, block, unit.start);
  if (deadline !== undefined) duty.deadline = deadline;
  return duty;
}

/** The note before this one closes what its deadlines are about. */
function deadlineBefore(text: string, block: Block, at: number): TargetTime | undefined {
  const near = Math.max(block.start, at - 600);
  const open = Math.max(text.lastIndexOf("（", at), text.lastIndexOf("(", at));
  const last = /[^（(]*(?:牵头|负责|配合|参与|指导|落实)[）)]/g;
  const above = text.slice(near, Math.max(near, open));
  let from = near;
  for (let match = last.exec(above); match !== null; match = last.exec(above)) from = near + match.index + match[0].length;
  return deadlineIn(text, block, from, at) ?? labelledDeadline(text, block, at);
}

/** 完成时限：2027年底前 behind the units. */
function labelledDeadline(text: string, block: Block, at: number): TargetTime | undefined {
  const rest = text.slice(at, Math.min(block.end, at + 160));
  const label = /(?:完成)?(?:时限|时间|期限)[：:]/.exec(rest);
  return label === null ? undefined : deadlineIn(text, block, at + label.index, Math.min(block.end, at + label.index + 40));
}

function deadlineIn(text: string, { frame }: Block, from: number, to: number): TargetTime | undefined {
  const words = text.slice(from, to);
  if (!/\d|[一二三四五六七八九十]/.test(words)) return undefined;
  const marks = timesOf(recognize(words, frame.reference === undefined ? {} : { reference: frame.reference }), words, 0);
  const mark = marks.findLast(candidate => candidate.role === "deadline" && ["by", "before", "within"].includes(candidate.relation ?? ""));
  return mark === undefined ? undefined : timeFor({ ...mark, start: mark.start + from, end: mark.end + from }, "level", { carried: false });
}
