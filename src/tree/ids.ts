import { expectArguments, TREE } from "../text/index.ts";
import { type Container, isLeaf, NUMBERED, type Root } from "./nodes.ts";
import { holdsContainers } from "./walk.ts";

/** The abbreviations that ids are made of, as Akoma Ntoso's eId uses them. */
const NAMES: Readonly<Record<Container["type"], string>> = {
  document: "doc",
  preamble: "pre",
  paragraph: "para",
  table: "tbl",
  row: "row",
  cell: "cel",
  part: "part",
  subpart: "sub",
  chapter: "chp",
  section: "sec",
  article: "art",
  measure: "mea",
  item: "item",
  subitem: "sit",
  point: "pnt",
  copyNumber: "cpn",
  classification: "cls",
  urgency: "urg",
  issuer: "iss",
  documentNumber: "num",
  signatory: "sgt",
  annexMark: "anx",
  title: "tit",
  status: "sta",
  adoption: "ado",
  contents: "toc",
  addressee: "adr",
  attachments: "att",
  signature: "sig",
  date: "dat",
  note: "note",
  copies: "cop",
  printing: "prt",
};

/** Levels whose numbers run through a document: they stand alone in an id, unless they begin anew somewhere in it. */
const RUNNING: ReadonlySet<string> = new Set(["part", "chapter", "measure", "article"]);

/** A type of container as ids count it. */
interface Kind {
  name: string;
  /** Its place in a counter. */
  index: number;
  /** It may carry a number, and that may run through a document. */
  numbered: boolean;
  running: boolean;
  /** para_1, para_2 …: the first numbers are written once. */
  written: string[];
}
/** Leaves have none. */
const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries(NAMES).map(([type, name], index): [string, Kind] => [
    type,
    { name, index, numbered: (NUMBERED as readonly string[]).includes(type), running: RUNNING.has(type), written: [] },
  ]),
);
const WRITTEN_ONCE = 100;

/** A container whose children want ids, and what they begin with. */
interface Pending {
  node: Container;
  prefix: string;
  scope: Scope;
}

/** Gives every container its id: kind and number, joined with those of what it stands in where the number alone would not tell. */
export function assignIds(tree: Root): void {
  expectArguments({ tree }, TREE);
  const stack: Pending[] = [];
  const counter = new Counter();
  const outside: Scope = { prefix: "", restarting: new Set(), alone: new Counter() };
  let documents = 0;
  for (let i = tree.children.length - 1; i >= 0; i--) stack.push({ node: tree.children[i]!, prefix: "", scope: outside });
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node } = top;
    let { prefix, scope } = top;
    if (node.type === "document") {
      documents++;
      node.id = `doc_${documents}`;
      prefix = documents > 1 ? `${node.id}__` : "";
      scope = { prefix, restarting: restarting(node), alone: new Counter() };
    }
    counter.clear();
    const first = stack.length;
    for (const child of node.children) {
      const kind = KINDS.get(child.type);
      if (kind === undefined) continue;
      const container = child as Container;
      if (kind !== DOCUMENT) container.id = idOf(container, kind, prefix, scope, counter);
      if (kind === DOCUMENT || holdsContainers(container)) stack.push({ node: container, prefix: `${container.id}__`, scope });
    }
    reverseFrom(stack, first);
  }
}

const DOCUMENT: Kind = KINDS.get("document")!;

/** What was pushed last comes out first: from an offset on the other way round. */
function reverseFrom<T>(stack: T[], first: number): void {
  for (let i = first, k = stack.length - 1; i < k; i++, k--) {
    const one = stack[i]!;
    stack[i] = stack[k]!;
    stack[k] = one;
  }
}

function idOf(node: Container, kind: Kind, prefix: string, scope: Scope, counter: Counter): string {
  if (!kind.numbered || node.ordinal === undefined) return prefix + numbered(kind, counter.count(kind));
  const bare = numbered(kind, node.ordinal);
  const name = node.suffix === undefined ? bare : `${bare}-${node.suffix}`;
  if (kind.running && !scope.restarting.has(node.type)) return scope.alone.unique(scope.prefix + name, kind, node.ordinal, node.suffix);
  return counter.unique(prefix + name, kind, node.ordinal, node.suffix);
}

/** para and 2: para_2 */
function numbered({ name, written }: Kind, number: number): string {
  if (number >= WRITTEN_ONCE) return `${name}_${number}`;
  written[number] ??= `${name}_${number}`;
  return written[number];
}

/** What ids in one document share. */
interface Scope {
  prefix: string;
  restarting: ReadonlySet<string>;
  alone: Counter;
}

/** The running levels of a document whose number 1 stands in it more than once, below different parents. */
function restarting(document: Container): Set<string> {
  const found = new Set<string>();
  const first = new Map<string, Container>();
  const stack: Container[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const child of node.children) {
      if (isLeaf(child) || child.type === "document" || child.type === "paragraph") continue;
      if (RUNNING.has(child.type) && child.ordinal === 1 && child.suffix === undefined) {
        const other = first.get(child.type);
        if (other === undefined) first.set(child.type, node);
        else if (other !== node) found.add(child.type);
      }
      if (child.children.length > 0) stack.push(child);
    }
  }
  return found;
}

/** Counts what has been named, and tells a repeated number by ~2. */
class Counter {
  private readonly counts: number[] = new Array<number>(KINDS.size).fill(0);
  private readonly highest: number[] = new Array<number>(KINDS.size).fill(-1);
  private used = false;
  /** Names given so far; made only when a number comes that is not above all before it. */
  private given: string[] = [];
  private repeated: Map<string, number> | undefined;

  clear(): void {
    if (!this.used) return;
    this.used = false;
    this.counts.fill(0);
    if (this.given.length === 0) return;
    this.highest.fill(-1);
    this.given = [];
    this.repeated = undefined;
  }

  count({ index }: Kind): number {
    this.used = true;
    this.counts[index]!++;
    return this.counts[index]!;
  }

  unique(name: string, { index }: Kind, ordinal: number, suffix: number | undefined): string {
    this.used = true;
    const place = ordinal + (suffix ?? 0) / 10_000;
    if (place > this.highest[index]!) {
      this.highest[index] = place;
      if (this.repeated === undefined) this.given.push(name);
      else this.repeated.set(name, 1);
      return name;
    }
    this.repeated ??= new Map(this.given.map(known => [known, 1]));
    const count = (this.repeated.get(name) ?? 0) + 1;
    this.repeated.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  }
}
