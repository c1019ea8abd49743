import { type Container, holdsContainers, isLeaf, NUMBERED, type ParseMessage } from "../tree/index.ts";
import { writeLike } from "./write-like.ts";

/** Levels whose numbers may go on from one parent to the next. */
const RUNNING: ReadonlySet<string> = new Set(["chapter", "section", "article", "measure"]);

/** Each numbered type's place among them. */
const TYPES: ReadonlyMap<string, number> = new Map(NUMBERED.map((type, i) => [type, i]));

/** Holds each number in a document against the one before it: a gap, a repeat, a jump back. Nothing is renumbered because of it. */
export function checkNumbering(document: Container, messages: ParseMessage[]): void {
  const lastInDocument = new Map<number, number>();
  const begun = new Map<number, number>(); // how many lists of a style have begun at 1
  const stack: Container[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    let before: Map<number, Container> | undefined;
    let between = false;
    for (const child of node.children) {
      if (isLeaf(child)) continue;
      const style = child.ordinal === undefined ? UNNUMBERED : styleOf(child);
      if (style === UNNUMBERED) {
        between = true;
        continue;
      }
      const ordinal = child.ordinal!;
      const previous = before?.get(style);
      const last = lastInDocument.get(style) ?? 0;
      const goesOn = previous === undefined && ordinal === last + 1 && (begun.get(style) ?? 0) <= 1; // 1. 2. under 一、, 3. 4. under 二、
      if (previous === undefined && ordinal === 1) begun.set(style, (begun.get(style) ?? 0) + 1);
      if (!goesOn) checkOne(child, previous, between, last, messages);
      before ??= new Map();
      before.set(style, child);
      between = false;
    }
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]!;
      if (!isLeaf(child) && child.type !== "document" && (child.ordinal !== undefined || holdsContainers(child))) stack.push(child);
    }
    if (node.ordinal === undefined) continue;
    const style = styleOf(node);
    if (style !== UNNUMBERED) lastInDocument.set(style, node.ordinal);
  }
}

const UNNUMBERED = -1;

/** The type and how it is written, as a number: （1） and 1.1 are counted apart, （一) and （二） together. */
function styleOf({ type, marker = "" }: Container): number {
  const index = TYPES.get(type);
  if (index === undefined) return UNNUMBERED;
  if (RUNNING.has(type)) return index;
  let signs = 0;
  let before = 0;
  for (let i = 0; i < marker.length; i++) {
    const sign = SIGNS.get(marker.charCodeAt(i));
    if (sign === undefined) continue;
    before = signs;
    signs = signs * 8 + sign;
  }
  if (signs % 8 === POINT) signs = before; // 1.1 and 1.1. are written alike
  return (signs + 1) * TYPES.size + index;
}

/** What is not a number in a marker, one form for each: ㈠ is (一), ⑴ is (1), both signs at once. */
const SIGNS: ReadonlyMap<number, number> = new Map(
  [".．", "(（﹙", ")）﹚", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"]
    .flatMap((forms, i) => Array.from(forms, (form): [number, number] => [form.charCodeAt(0), i + 1]))
    .concat(Array.from("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", (form): [number, number] => [form.charCodeAt(0), 2 * 8 + 3])),
);
const POINT = 1;

function checkOne(node: Container, before: Container | undefined, between: boolean, last: number, messages: ParseMessage[]): void {
  const ordinal = node.ordinal!;
  if (before === undefined) {
    if (ordinal === 1 || (RUNNING.has(node.type) && (ordinal === last + 1 || (ordinal === last && node.suffix !== undefined)))) return;
    const expected = RUNNING.has(node.type) && last > 0 ? [last + 1, 1] : [1];
    report(
      node,
      "numbering-gap",
      expected,
      `这一级从${node.marker}开始`,
      `this level begins with “${node.marker}”`,
      last === 0 && node.type === "article" ? "info" : "warning",
      messages,
    );
    return;
  }
  const previous = before.ordinal!;
  if (ordinal === previous + 1 || (ordinal === 1 && between)) return;
  if (ordinal === previous && (node.suffix ?? 0) === (before.suffix ?? 0) + 1) return;
  if (ordinal === previous)
    report(node, "numbering-repeat", [previous + 1], `编号“${node.marker}”重复`, `“${node.marker}” is given twice`, "warning", messages);
  else if (ordinal < previous)
    report(
      node,
      "numbering-jump-back",
      [previous + 1],
      `编号从“${before.marker}”退回“${node.marker}”`,
      `from “${before.marker}” back to “${node.marker}”`,
      "warning",
      messages,
    );
  else
    report(
      node,
      "numbering-gap",
      [previous + 1],
      `编号从“${before.marker}”跳到“${node.marker}”`,
      `from “${before.marker}” to “${node.marker}”`,
      "warning",
      messages,
    );
}

function report(
  node: Container,
  ruleId: string,
  numbers: number[],
  reason: string,
  english: string,
  severity: ParseMessage["severity"],
  messages: ParseMessage[],
): void {
  const marker = node.children[0]!;
  const expected = numbers.map(number => writeLike(node.marker!, number));
  const quoted = expected.map(marker => `“${marker}”`);
  const message: ParseMessage = {
    ruleId,
    reason: `${reason}，应为${quoted.join("或")}`,
    english: `${english}; expected ${quoted.join(" or ")}`,
    start: marker.position.start.offset,
    end: marker.position.end.offset,
    expected,
    severity,
  };
  if (node.marker !== undefined) message.actual = node.marker;
  messages.push(message);
}
