import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Alignment, parse, type Root, type TreeNode } from "zhengce";

const GOLD = resolve(import.meta.dirname, "../gold");
const LAWS = resolve(import.meta.dirname, "../../../shared/data/laws");
const ARTICLES = resolve(import.meta.dirname, "../../../shared/data/search/corpus.jsonl.gz");

interface Written {
  pairs: [number, number][];
  optionalPairs: [number, number][];
  gaps: number[];
  additions: number[];
}

/** Two documents with what answers what; a unit is the number of an article, or of a task counted through. */
export interface AlignedByHand extends Written {
  id: string;
  kind: "regulation" | "programme";
  local: Side;
  national: Side;
}

interface Side {
  tree: Root;
  /** The unit that a node stands in, by the node's id. */
  unitOf: Map<string, number>;
  /** Where the units are not articles: their places in the text. */
  places?: [number, number][];
}

/** The composed programmes. */
export function programmes(): AlignedByHand[] {
  return readdirSync(join(GOLD, "programmes")).map(id => {
    const read = (file: string): string => readFileSync(join(GOLD, "programmes", id, file), "utf8");
    const { units, ...written } = JSON.parse(read("gold.json")) as Written &
      Record<"units", Record<"local" | "national", [number, number][]>>;
    const side = (which: "local" | "national"): Side => {
      const tree = parse(read(`${which}.txt`));
      return { tree, unitOf: byPlace(tree, units[which]), places: units[which] };
    };
    return { id, kind: "programme", local: side("local"), national: side("national"), ...written };
  });
}

/** The regulations; none where the shared data is absent. */
export function regulations(): AlignedByHand[] {
  if (!existsSync(LAWS) || !existsSync(ARTICLES)) return [];
  const written = readdirSync(join(GOLD, "regulations")).map(file => ({
    id: file.replace(".json", ""),
    ...(JSON.parse(readFileSync(join(GOLD, "regulations", file), "utf8")) as Written & { local: string; national: string }),
  }));
  const texts = lawTexts(new Set(written.flatMap(({ local, national }) => [local, national])));
  const side = (title: string): Side => {
    const tree = parse(texts.get(title) ?? "");
    return { tree, unitOf: byArticle(tree) };
  };
  return written.map(gold => ({ ...gold, kind: "regulation", local: side(gold.local), national: side(gold.national) }));
}

/** The texts of laws by title: as files of their own, else put together of their articles. */
function lawTexts(titles: ReadonlySet<string>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of readdirSync(LAWS)) {
    const title = file.replace(/(?:\(.*)?\.md$/u, "");
    if (titles.has(title)) texts.set(title, readFileSync(join(LAWS, file), "utf8"));
  }
  const articles = new Map<string, { number: number; heading: string; article: string; text: string }[]>();
  for (const line of gunzipSync(readFileSync(ARTICLES)).toString("utf8").split("\n")) {
    if (line === "") continue;
    const { title, ...article } = JSON.parse(line) as { title: string; heading: string; article: string; text: string };
    if (!titles.has(title) || texts.has(title)) continue;
    const list = articles.get(title) ?? [];
    articles.set(title, list);
    list.push({ ...article, number: ordinalOf(article.article) });
  }
  for (const [title, list] of articles) {
    const lines = [`# ${title}`];
    let last: string[] = [];
    for (const { heading, article, text } of list.sort((a, b) => a.number - b.number)) {
      const heads = heading === "" ? [] : heading.split(/ (?=第[一二三四五六七八九十]+[编章节])/u);
      for (const [depth, head] of heads.entries())
        if (heads.slice(0, depth + 1).join() !== last.slice(0, depth + 1).join()) lines.push(`${"#".repeat(depth + 2)} ${head}`);
      last = heads;
      lines.push(`${article} ${text}`);
    }
    texts.set(title, `${lines.join("\n\n")}\n`);
  }
  return texts;
}

const ordinalOf = (article: string): number =>
  parse(`题\n\n${article} 文。\n`)
    .children.flatMap(everyNode)
    .find(node => node.type === "article")?.ordinal ?? 0;

function everyNode(node: TreeNode): Extract<TreeNode, { id: string }>[] {
  return "children" in node ? [node as Extract<TreeNode, { id: string }>, ...node.children.flatMap(everyNode)] : [];
}

function byArticle(tree: Root): Map<string, number> {
  const unitOf = new Map<string, number>();
  for (const article of tree.children.flatMap(everyNode).filter(({ type }) => type === "article"))
    for (const node of everyNode(article)) unitOf.set(node.id, article.ordinal!);
  return unitOf;
}

function byPlace(tree: Root, units: readonly [number, number][]): Map<string, number> {
  const unitOf = new Map<string, number>();
  for (const { id, position } of tree.children.flatMap(everyNode)) {
    const start = position.start.offset + /^[\s\u3000#*]*/u.exec(tree.data.text.slice(position.start.offset))![0].length;
    const at = units.findIndex(([from, to]) => start >= from && start < to);
    if (at >= 0) unitOf.set(id, at + 1);
  }
  return unitOf;
}

/** Right ones, all that were given, all that were wanted. */
export interface Tally {
  right: number;
  given: number;
  wanted: number;
}

export const f1 = ({ right, given, wanted }: Tally): number => (given + wanted === 0 ? 1 : (2 * right) / (given + wanted));

export const sum = (tallies: readonly Tally[]): Tally => ({
  right: tallies.reduce((all, { right }) => all + right, 0),
  given: tallies.reduce((all, { given }) => all + given, 0),
  wanted: tallies.reduce((all, { wanted }) => all + wanted, 0),
});

/** What an alignment has of what was written down. */
export function scoreAlignment(gold: AlignedByHand, alignment: Alignment): Record<"pairs" | "gaps" | "additions", Tally> {
  const { local, national, optionalPairs } = gold;
  const named = alignment.pairs.flatMap(pair => {
    const [one, other] = [local.unitOf.get(pair.local), national.unitOf.get(pair.national)];
    return one === undefined || other === undefined ? [] : [`${one} ${other}`];
  });
  const units = (ids: readonly string[], { unitOf }: Side): number[] => ids.flatMap(id => unitOf.get(id) ?? []);
  const text = (pairs: readonly [number, number][]): string[] => pairs.map(([one, other]) => `${one} ${other}`);
  return {
    pairs: tally(named, text(gold.pairs), text(optionalPairs)),
    gaps: tally(
      units(alignment.gaps, national),
      gold.gaps,
      optionalPairs.map(([, unit]) => unit),
    ),
    additions: tally(
      units(alignment.additions, local),
      gold.additions,
      optionalPairs.map(([unit]) => unit),
    ),
  };
}

function tally<T>(given: readonly T[], wanted: readonly T[], neither: readonly T[]): Tally {
  const [want, out] = [new Set(wanted), new Set(neither)];
  const counted = [...new Set(given)].filter(one => want.has(one) || !out.has(one));
  return { right: counted.filter(one => want.has(one)).length, given: counted.length, wanted: want.size };
}
