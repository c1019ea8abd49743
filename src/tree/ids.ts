import { type Container, isLeaf, isNumbered, type Root } from "./nodes.ts";

/** The abbreviations that ids are made of, as Akoma Ntoso's eId uses them. */
const KINDS: Readonly<Record<Container["type"], string>> = {
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

/** Gives every container its id: kind and number, joined with those of what it stands in where the number alone would not tell. */
export function assignIds(tree: Root): void {
  let documents = 0;
  const stack: { node: Container; prefix: string; scope: Scope }[] = [];
  for (let i = tree.children.length - 1; i >= 0; i--)
    stack.push({ node: tree.children[i]!, prefix: "?", scope: { prefix: "", restarting: new Set(), alone: new Counter() } });
  while (stack.length > 0) {
    const top = stack.pop()!;
    let { prefix, scope } = top;
    const { node } = top;
    if (node.type === "document") {
      documents++;
      node.id = `doc_${documents}`;
      prefix = documents > 1 ? `${node.id}__` : "";
      scope = { prefix, restarting: restarting(node), alone: new Counter() };
    }
    const counter = new Counter();
    const inner: typeof stack = [];
    for (const child of node.children) {
      if (isLeaf(child)) continue;
      if (child.type !== "document") {
        const kind = KINDS[child.type];
        if (isNumbered(child) && child.ordinal !== undefined) {
          const name = child.suffix === undefined ? `${kind}_${child.ordinal}` : `${kind}_${child.ordinal}-${child.suffix}`;
          const alone = RUNNING.has(child.type) && !scope.restarting.has(child.type);
          child.id = alone
            ? scope.alone.unique(scope.prefix + name, kind, child.ordinal, child.suffix)
            : counter.unique(prefix + name, kind, child.ordinal, child.suffix);
        } else child.id = `${prefix}${kind}_${counter.count(kind)}`;
      }
      inner.push({ node: child, prefix: `${child.id}__`, scope });
    }
    for (let i = inner.length - 1; i >= 0; i--) stack.push(inner[i]!);
  }
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
  private readonly counts = new Map<string, number>();
  private readonly highest = new Map<string, number>();
  private repeated: Map<string, number> | undefined;
  private readonly names: string[] = [];

  count(kind: string): number {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    return count;
  }

  unique(name: string, kind: string, ordinal: number, suffix: number | undefined): string {
    const rank = ordinal + (suffix ?? 0) / 10_000;
    const highest = this.highest.get(kind) ?? Number.NEGATIVE_INFINITY;
    if (rank > highest) {
      this.highest.set(kind, rank);
      if (this.repeated === undefined) this.names.push(name);
      else this.repeated.set(name, 1);
      return name;
    }
    if (this.repeated === undefined) this.repeated = new Map(this.names.map(known => [known, 1]));
    const count = (this.repeated.get(name) ?? 0) + 1;
    this.repeated.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  }
}
