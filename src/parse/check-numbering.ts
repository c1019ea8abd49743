import { type Container, holdsContainers, isLeaf, isNumbered, type ParseMessage } from "../tree/index.ts";
import { writeLike } from "./write-like.ts";

/** Levels whose numbers may go on from one parent to the next. */
const RUNNING: ReadonlySet<string> = new Set(["chapter", "section", "article", "measure"]);

/** Holds each number in a document against the one before it: a gap, a repeat, a jump back. Nothing is renumbered because of it. */
export function checkNumbering(document: Container, messages: ParseMessage[]): void {
  const lastInDocument = new Map<string, number>();
  const begun = new Map<string, number>(); // how many lists of a style have begun at 1
  const stack: Container[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    let before: Map<string, Container> | undefined;
    let between = false;
    for (const child of node.children) {
      if (isLeaf(child)) continue;
      if (!isNumbered(child) || child.ordinal === undefined) {
        between = true;
        continue;
      }
      const style = styleOf(child);
      before ??= new Map();
      const first = !before.has(style);
      const last = lastInDocument.get(style) ?? 0;
      const goesOn = first && child.ordinal === last + 1 && (begun.get(style) ?? 0) <= 1; // 1. 2. under 一、, 3. 4. under 二、
      if (first && child.ordinal === 1) begun.set(style, (begun.get(style) ?? 0) + 1);
      if (!goesOn) checkOne(child, before.get(style), between, last, messages);
      before.set(style, child);
      between = false;
    }
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]!;
      if (!isLeaf(child) && child.type !== "document" && (isNumbered(child) || holdsContainers(child))) stack.push(child);
    }
    if (isNumbered(node) && node.ordinal !== undefined) lastInDocument.set(styleOf(node), node.ordinal);
  }
}

/** The type and how it is written: （1） and 1.1 are counted apart, （一) and （二） together. */
function styleOf({ type, marker = "" }: Container): string {
  if (RUNNING.has(type)) return type;
  let signs = "";
  for (let i = 0; i < marker.length; i++) signs += SIGNS.get(marker.charCodeAt(i)) ?? "";
  return `${type} ${signs.endsWith(".") ? signs.slice(0, -1) : signs}`;
}

/** What is not a number in a marker, one form for each: ㈠ is (一), ⑴ is (1). */
const SIGNS: ReadonlyMap<number, string> = new Map(
  Object.entries({
    ".": ".．",
    "(": "(（﹙",
    ")": ")）﹚",
    "()": "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
    "①": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
  }).flatMap(([sign, forms]) => [...forms].map((form): [number, string] => [form.charCodeAt(0), sign])),
);

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
      last === 0 && node.type === "article" ? "info" : "warning",
      messages,
    );
    return;
  }
  const previous = before.ordinal!;
  if (ordinal === previous + 1 || (ordinal === 1 && between)) return;
  if (ordinal === previous && (node.suffix ?? 0) === (before.suffix ?? 0) + 1) return;
  if (ordinal === previous) report(node, "numbering-repeat", [previous + 1], `编号“${node.marker}”重复`, "warning", messages);
  else if (ordinal < previous)
    report(node, "numbering-jump-back", [previous + 1], `编号从“${before.marker}”退回“${node.marker}”`, "warning", messages);
  else report(node, "numbering-gap", [previous + 1], `编号从“${before.marker}”跳到“${node.marker}”`, "warning", messages);
}

function report(
  node: Container,
  ruleId: string,
  numbers: number[],
  reason: string,
  severity: ParseMessage["severity"],
  messages: ParseMessage[],
): void {
  const marker = node.children[0]!;
  const expected = numbers.map(number => writeLike(node.marker!, number));
  const message: ParseMessage = {
    ruleId,
    reason: `${reason}，应为${expected.map(marker => `“${marker}”`).join("或")}`,
    start: marker.position.start.offset,
    end: marker.position.end.offset,
    expected,
    severity,
  };
  if (node.marker !== undefined) message.actual = node.marker;
  messages.push(message);
}
