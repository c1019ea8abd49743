import { recognize } from "../entities/index.ts";
import { expectArguments, TREE } from "../text/index.ts";
import { type Container, type Found, isLeaf, isNumbered, nodeAt, pathAt, type Root, type StatedText } from "../tree/index.ts";
import { type Block, collectBlocks } from "./blocks.ts";
import { LABELLED_DUTIES, LONGEST_LABELLED } from "./find-duty-notes.ts";
import { rowsOfTable } from "./grid.ts";
import { type AddUnits, isDutyNote, notesIn, readNote, type Unit, unitsBehind, unitsIn } from "./read-duty-notes.ts";
import { readSubjects } from "./read-duty-subjects.ts";
import { readDutyTable } from "./read-duty-table.ts";
import { timeFor, timesOf } from "./read-times.ts";
import type { DutyRole } from "./tables/offices.ts";
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
  /** What is to be done, where a row of a table says it. */
  task?: StatedText;
}

/** 省住建厅、发改委要会同相关部门加强指导 */
const JOINTLY = /(?:^|[。；，])(?:由)?([^。；，：]{2,60}?)(?:要|应当?|负责|将|须|可)?(?:牵头)?(?:会同|联合)([^。；，：]{2,80})/g;
/** 省教育厅牵头，会同省财政厅 */
const LED_WITH = /(?:[局厅委部署办府处院会]|单位)(?:牵头|负责)[，、]会同([^。；，：]{2,80})/g;
/** 由省教育厅牵头，省财政厅配合 */
const BY_UNIT = /由([^。；，：（）]{2,80}?)(牵头|负责|承担|组织实施)/g;
/** ，会同省财政厅 */
const WITH = /^[^。；]{0,12}?会同([^。；，：]{2,80})/;

/** Who does what: every unit that a measure names as leading, responsible, joint, supporting or guiding. Sorted by place. */
export function duties(tree: Root): Duty[] {
  expectArguments({ tree }, TREE);
  const text = tree.data.text;
  const found: Duty[] = [];
  const { blocks, tables } = collectBlocks(tree);
  for (const { table, frame } of tables) {
    const span = { start: table.position.start.offset, end: table.position.end.offset };
    const block: Block = { ...span, node: table.id, kind: "text", frame, past: false, reach: table };
    readDutyTable(rowsOfTable(table), ({ task, deadline }) => (from, units, role) => {
      for (const unit of units) {
        const duty = dutyOf(tree, block, { ...unit, start: from + unit.start, end: from + unit.end }, role);
        // The rows above are others' tasks: only the row's own cells say until when.
        delete duty.deadline;
        const time =
          (deadline && deadlineIn(text, block, deadline.start, deadline.end, true)) ??
          (task && deadlineIn(text, block, task.start, task.end));
        if (time !== undefined) duty.deadline = time;
        if (task !== undefined) duty.task = { start: task.start, end: task.end, text: task.text };
        found.push(duty);
      }
    });
  }
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    const add: AddUnits = (from, units, role) => {
      for (const unit of units) found.push(dutyOf(tree, block, { ...unit, start: from + unit.start, end: from + unit.end }, role));
    };
    if (/[（(［[【〔]/.test(words))
      for (const note of notesIn(words))
        if (isDutyNote(words, note)) readNote(words.slice(note.start, note.end), block.start + note.start, false, add);
    if (/(?:单位|部门|主体)(?:\s*[：:]|[为是])/.test(words)) readLabels(words, block.start, add);
    if (/会同|联合/.test(words)) readJointly(words, block.start, add);
    if (words.includes("由")) readByUnit(words, block.start, add);
    if (/[应要须]|负责|务必|牵头|承担/.test(words)) readSubjects(text, block.start, block.end, add);
  }
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(duty => {
      const key = `${duty.start} ${duty.end}`;
      return !seen.has(key) && seen.add(key);
    });
}

function readLabels(words: string, at: number, add: AddUnits): void {
  for (const match of words.matchAll(LABELLED_DUTIES)) {
    const from = match.index + (/^[。；]/.test(match[0]) ? 1 : 0);
    const stop = words.indexOf("。", from);
    readNote(words.slice(from, Math.min(stop < 0 ? words.length : stop, from + LONGEST_LABELLED)), at + from, true, add);
    if (stop < 0) return;
  }
}

function readJointly(words: string, at: number, add: AddUnits): void {
  for (const match of words.matchAll(JOINTLY)) {
    const units = unitsIn(match[1]!, "named");
    if (units.length === 0) continue;
    add(at + match.index + match[0].indexOf(match[1]!), units, "lead");
    add(at + match.index + match[0].length - match[2]!.length, unitsBehind(match[2]!), "joint");
  }
  for (const match of words.matchAll(LED_WITH)) add(at + match.index + match[0].length - match[1]!.length, unitsBehind(match[1]!), "joint");
}

const TOGETHER = /会同|联合/;

function readByUnit(words: string, at: number, add: AddUnits): void {
  for (const match of words.matchAll(BY_UNIT)) {
    const from = match.index + 1;
    // 由县水利局会同县财政局负责 is read as any 会同 is.
    const units = TOGETHER.test(match[1]!) ? [] : unitsIn(match[1]!, "named");
    if (units.length === 0) continue;
    add(at + from, units, match[2] === "牵头" ? "lead" : "responsible");
    const behind = from + match[1]!.length;
    const rest = words.slice(behind, behind + 200).split(/[。；]/, 1)[0]!;
    const joint = WITH.exec(rest);
    if (joint !== null) add(at + behind + joint[0].length - joint[1]!.length, unitsBehind(joint[1]!), "joint");
    else readNote(`\u3000${rest.slice(1)}`, at + behind, true, add);
  }
}

function dutyOf(tree: Root, block: Block, unit: Unit, role: DutyRole): Duty {
  const node = nodeAt(tree, unit.start);
  const id = node.type === "root" ? block.node : node.id;
  const measure = pathAt(tree, unit.start).findLast(
    (candidate): candidate is Container => !isLeaf(candidate) && candidate.type !== "root" && isNumbered(candidate),
  );
  const duty: Duty = { start: unit.start, end: unit.end, text: unit.text, node: id, unit: unit.text, role, measure: measure?.id ?? id };
  const place =
    /^(?:各|试点|有关|相关)?[\u4e00-\u9fff（），、]{0,12}(?:市|县|区|省|州|乡镇|镇|乡|地区|城市|）)(?=(?:人民)?政府|党委|管委会)|^各[^部委局厅]{1,8}$/.exec(
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
  const window = text.slice(near, at + 1);
  const open = near + Math.max(window.lastIndexOf("（"), window.lastIndexOf("("));
  const last = /[^（(]*(?:牵头|负责|配合|参与|指导|落实)[）)]/g;
  const above = text.slice(near, Math.max(near, open));
  let from = near;
  for (let match = last.exec(above); match !== null; match = last.exec(above)) from = near + match.index + match[0].length;
  return deadlineIn(text, block, from, at) ?? labelledDeadline(text, block, at);
}

/** 完成时限：2027年底前 behind the units. */
function labelledDeadline(text: string, block: Block, at: number): TargetTime | undefined {
  const rest = text.slice(at, Math.min(block.end, at + 160));
  const label = /(?:完成)?(?:时限|时间|期限)[：:]|[；，](?=(?:20\d\d年)?(?:\d{1,2}月)?[^；，。）]{0,4}前(?:全部)?完成)/.exec(rest);
  return label === null ? undefined : deadlineIn(text, block, at + label.index, Math.min(block.end, at + label.index + 40), true);
}

function deadlineIn(text: string, { frame }: Block, from: number, to: number, labelled = false): TargetTime | undefined {
  const words = text.slice(from, to);
  if (!/\d|[一二三四五六七八九十]/.test(words)) return undefined;
  const marks = timesOf(recognize(words, frame.reference === undefined ? {} : { reference: frame.reference }), words, 0);
  const mark = marks.findLast(
    candidate => candidate.role === "deadline" && ["by", "before", "within"].includes(candidate.relation ?? (labelled ? "by" : "")),
  );
  return mark === undefined ? undefined : timeFor({ ...mark, start: mark.start + from, end: mark.end + from }, "level", { carried: false });
}
