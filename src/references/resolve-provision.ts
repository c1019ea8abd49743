import { type Container, isNumbered } from "../tree/index.ts";
import { provisionKey } from "./key.ts";
import type { Base, CitedList, Memory, Setting } from "./memory.ts";
import type { ProvisionMention } from "./mention.ts";
import { familyOf, locate, type Place } from "./places.ts";
import { type Step, UNITS, type Unit } from "./provision.ts";
import { type Quotation, quotedPlace } from "./quotations.ts";

/** What a provision means: its key, and its node where that lies in this tree. */
export interface Meaning {
  key: string;
  node?: string;
}

/** Resolves one provision against where it stands and what was cited before it; undefined where it cites nothing after all. */
export function resolveProvision(
  mention: ProvisionMention,
  place: Place | undefined,
  memory: Memory,
  setting: Setting,
): Meaning | undefined {
  const { lead, path, group } = mention;
  const inside = (document: string, bases: readonly Base[]): Meaning =>
    bases.length === 0
      ? { key: mentionedWords(mention) }
      : cite(
          document,
          bases.map(({ node, steps }) => ({ ...(node && { node }), steps: [...steps, ...path] })),
          mention,
          place,
          memory,
          setting,
        );
  const amended =
    setting.quotation === undefined || place === undefined ? undefined : insideQuotation(mention, place, memory, setting.quotation);
  if (amended !== undefined) return inside(quoted(place, memory), amended);
  switch (lead.by) {
    case "document":
      return inside(lead.key, [{ steps: [] }]);
    case "self":
      return inside(OF_DECISION.has(lead.head) ? "" : quoted(place, memory), [{ steps: [] }]);
    case "here":
      // 本章第九条: articles are counted through the document, not in the chapter.
      return inside("", path[0]?.unit === "条" && place?.article !== undefined ? [{ steps: [] }] : baseOf(place, lead.unit));
    case "before":
      return inside("", basesBefore(place, lead.unit, lead.count));
    case "that": {
      const cited = memory.provisions?.holder === place?.holder ? memory.provisions : undefined;
      const bases = (cited?.bases ?? []).flatMap(base => upTo(base, lead.unit));
      if (bases.length === 0 && lead.unit === "项") return undefined;
      // 各该款 are several: of one, the others were not found.
      const all = distinct(bases);
      return inside(cited?.document ?? "", lead.all ? (all.length > 1 ? all : []) : bases.slice(-1));
    }
    case "that-document": {
      const cited = memory.document;
      if (
        cited !== undefined &&
        cited.key !== "" &&
        cited.holder === place?.holder &&
        cited.key.replace(/（[^（）]*）$/u, "").endsWith(lead.head)
      ) {
        return path.length > 0 ? inside(cited.key, [{ steps: [] }]) : { key: cited.key };
      }
      if (path.length > 0) return { key: provisionKey(`该${lead.head}`, path) };
      return lead.head === "法" ? { key: `该${lead.head}` } : undefined;
    }
    case "its":
    case "its-rules": {
      if (memory.provisions?.group === group) return inside(memory.provisions.document, [{ steps: [] }]);
      const isOwner = lead.by === "its" ? setting.sameClauseDocument : setting.joinedToDocument;
      const owner = isOwner ? (memory.document?.key ?? "") : "";
      const rules = lead.by === "its" ? "" : lead.head;
      return owner === "" ? { key: provisionKey(`其${rules}`, path) } : inside(owner + rules, [{ steps: [] }]);
    }
    case "nothing": {
      const outermost = path[0]!.unit;
      const whole = UNITS.indexOf(outermost) <= UNITS.indexOf("条");
      const cited = memory.provisions;
      // 第一条所列第二项 is that of 第一条.
      if (!whole && setting.carriesOn && cited !== undefined)
        memory.carriedOn = { group, document: cited.document, base: partOf(cited.bases.at(-1)!, outermost) };
      if (memory.carriedOn?.group === group) return inside(memory.carriedOn.document, [memory.carriedOn.base]);
      // 违反第一条第一款的，…；违反第二款的: the rule that is broken is not the one that punishes it.
      const { breached } = memory;
      if (!whole && breached !== undefined && (memory.followed === group || (setting.breached && setting.sameSentence))) {
        memory.followed = group;
        return inside(breached.document, [{ steps: above(breached, outermost) }]);
      }
      const amending = place?.document.amends !== undefined;
      const elsewhere = cited !== undefined && cited.document !== "" && (setting.sameClause || (amending && cited.holder === place.holder));
      // 刑法第六条规定的…，适用第八条: the law that the sentence speaks of, where the document itself has no such article.
      if (
        elsewhere &&
        (whole ? !has(place, path) && !(amending && setting.quotation === undefined) : place?.article === undefined || amending)
      )
        return inside(cited.document, [{ steps: whole ? [] : above(cited, outermost) }]);
      if (whole) return mention.weak && place?.article === undefined ? undefined : inside(quoted(place, memory), [{ steps: [] }]);
      const around = baseAround(place, path[0]!);
      if (
        (place?.article === undefined || mention.weak) &&
        (around[0] === undefined || locate(place!.document, [...around[0].steps, ...path], around[0].node) === undefined)
      )
        return undefined;
      return inside("", around);
    }
  }
}

/** The key of what 本法 and 第八条 are: "" for the document itself, in a 修正案 the law whose new words it quotes. */
function quoted(place: Place | undefined, memory: Memory): string {
  const amends = place?.document.amends;
  if (amends !== "") return amends ?? "";
  return memory.amended !== undefined && memory.amended.decision === place?.document ? memory.amended.key : (memory.document?.key ?? "");
}

/**
 * What 前款 and 第一款 in the new words of an amendment are counted from: the article that the words are to be. None where the
 * amendment does not say which that is, undefined where the words say themselves what they cite.
 */
function insideQuotation({ lead, path }: ProvisionMention, place: Place, memory: Memory, quotation: Quotation): Base[] | undefined {
  const isRelative =
    lead.by === "before" || (lead.by === "here" && CITABLE.has(lead.unit)) || (lead.by === "nothing" && WITHIN_ARTICLE.has(path[0]!.unit));
  if (!isRelative || memory.outside === undefined) return undefined;
  const { article, paragraph } = quotedPlace(quotation, memory, place.holder) ?? {};
  if (article === undefined) return [];
  const own = (ordinal: number): Base => ({ steps: [article, { unit: "款", ordinal }] });
  if (lead.by === "nothing" || (lead.by === "here" && lead.unit === "条")) return [{ steps: [article] }];
  if (paragraph === undefined || lead.unit !== "款") return [];
  if (lead.by === "here") return [own(paragraph)];
  const count = Number.isFinite(lead.count) ? lead.count : paragraph - 1;
  return count >= paragraph ? [] : Array.from({ length: count }, (_, i) => own(paragraph - count + i));
}

/** The steps of the last of a list that lie above a unit: 第一条 of 第一条第一款, for 第二款. */
function above({ bases }: CitedList, unit: Unit): Step[] {
  return partOf(bases.at(-1)!, unit).steps;
}

function partOf(base: Base, unit: Unit): Base {
  return { ...base, steps: base.steps.filter(step => UNITS.indexOf(step.unit) < UNITS.indexOf(unit)) };
}

/** Keeps what was cited, and gives its key and node. */
function cite(
  document: string,
  bases: Base[],
  mention: ProvisionMention,
  place: Place | undefined,
  memory: Memory,
  { breached, isBehind }: Setting,
): Meaning {
  const { group, end } = mention;
  memory.document = { key: document, holder: place?.holder, end };
  const list = memory.provisions?.group === group ? memory.provisions.bases : [];
  memory.provisions = { document, bases: [...list, ...bases].slice(-LONGEST_LIST), group, holder: place?.holder, end, isBehind };
  if (breached || memory.breached?.group === group) memory.breached = memory.provisions;
  const key = bases.map(base => keyOf(document, base, place)).join("、");
  const [{ node: from, steps }] = bases as [Base];
  const within = document === "" ? place?.document : memory.titles.get(document);
  const node = within && locate(within, steps, from ?? within.node);
  return node === undefined ? { key } : { key, node: node.id };
}

function keyOf(document: string, { node, steps }: Base, place: Place | undefined): string {
  if (node === undefined) return provisionKey(document, steps);
  const inner = place && locate(place.document, steps, node);
  if (inner !== undefined && inner !== node) return keyOf(document, { node: inner, steps: [] }, place);
  const prefix = place === undefined ? "" : `${place.document.node.id}__`;
  const own = node.id.startsWith(prefix) ? node.id.slice(prefix.length) : node.id;
  return steps.length === 0 ? `#${own}` : `#${own}__${provisionKey("", steps).slice(1)}`;
}

/** The provision of this unit that a place lies in: 本条, 本款. */
function baseOf(place: Place | undefined, unit: Unit): Base[] {
  if (place === undefined) return [];
  if (unit === "编" || unit === "章" || unit === "节") {
    const node = place.line.findLast(({ type }) => type === LEVELS[unit]);
    return node === undefined ? [] : [{ node, steps: [] }];
  }
  if (place.article === undefined) {
    const node = unit === "条" ? place.line.find(isNumbered) : unit === "款" ? place.paragraph : place.item;
    return node === undefined ? [] : [{ node, steps: [] }];
  }
  const steps = stepsOf(place);
  const at = steps.findIndex(step => step.unit === unit);
  return at < 0 ? [] : [{ steps: steps.slice(0, at + 1) }];
}

/** 前款, 前两条, 前数款: the `count` before the one that a place lies in; none where there are fewer. */
function basesBefore(place: Place | undefined, unit: Unit, count: number): Base[] {
  if (place === undefined) return [];
  const before: Base[] = [];
  if (unit === "条") {
    const { articles, order } = place.document;
    const at = place.article === undefined ? -1 : order.get(place.article)!;
    for (let i = at - 1; i >= 0 && before.length < Math.min(count, LONGEST_LIST); i--)
      before.unshift({ steps: [stepOf(articles[i]!, "条")] });
  } else if (unit === "款") {
    const { paragraphs } = familyOf(place.document, place.holder);
    const at = place.paragraph === undefined ? 0 : paragraphs.indexOf(place.paragraph);
    const article = place.article && stepOf(place.article, "条");
    for (let i = at - 1; i >= 0 && before.length < Math.min(count, LONGEST_LIST); i--) {
      before.unshift(article === undefined ? { node: paragraphs[i]!, steps: [] } : { steps: [article, { unit: "款", ordinal: i + 1 }] });
    }
  } else {
    let item = place.item;
    const parent = item === undefined ? undefined : place.line[place.line.indexOf(item) - 1];
    const holder = parent?.type === "paragraph" && place.article !== undefined ? place.article : parent;
    const base = place.article === undefined ? undefined : stepsOf(place).filter(step => step.unit === "条" || step.unit === "款");
    while (item !== undefined && holder !== undefined && before.length < Math.min(count, LONGEST_LIST)) {
      item = familyOf(place.document, holder).before.get(item) as typeof item;
      if (item !== undefined) before.unshift(base === undefined ? { node: item, steps: [] } : { steps: [...base, stepOf(item, "项")] });
    }
  }
  return Number.isFinite(count) && before.length < count ? [] : before;
}

/** What 第二款 or 第三项 without any article before it is counted from. */
function baseAround(place: Place | undefined, { unit, ordinal }: Step): Base[] {
  if (place === undefined) return [];
  if (place.article === undefined) {
    const item = place.item === undefined ? undefined : place.line[place.line.indexOf(place.item) - 1];
    return [{ node: unit === "款" ? place.holder : (item ?? place.holder), steps: [] }];
  }
  const steps = stepsOf(place);
  if (unit === "款") return [{ steps: steps.slice(0, 1) }];
  if (unit === "目") return [{ steps }];
  const paragraph = steps.filter(step => step.unit !== "项" && step.unit !== "目");
  const own = place.item !== undefined || locate(place.document, [{ unit, ordinal }], place.paragraph ?? place.article) !== undefined;
  return [{ steps: own ? paragraph : steps.slice(0, 1) }];
}

/** 条, 款, 项 and 目 that a place lies in. */
function stepsOf(place: Place): Step[] {
  if (place.article === undefined) return [];
  const steps: Step[] = [stepOf(place.article, "条")];
  if (place.paragraph !== undefined)
    steps.push({ unit: "款", ordinal: familyOf(place.document, place.article).paragraphs.indexOf(place.paragraph) + 1 });
  const numbered = place.line.slice(place.line.indexOf(place.article) + 1).filter(isNumbered);
  for (const [i, node] of numbered.slice(0, 2).entries()) steps.push(stepOf(node, i === 0 ? "项" : "目"));
  return steps;
}

function stepOf({ ordinal = 0, suffix }: Container, unit: Unit): Step {
  return suffix === undefined ? { unit, ordinal } : { unit, ordinal, suffix };
}

/** 第五条第二款 up to 条 is 第五条; nothing where it does not reach the unit. */
function upTo(base: Base, unit: Unit): Base[] {
  const at = base.steps.findIndex(step => step.unit === unit);
  return at < 0 ? [] : [{ ...base, steps: base.steps.slice(0, at + 1) }];
}

function distinct(bases: readonly Base[]): Base[] {
  const seen = new Map(bases.map(base => [provisionKey("", base.steps), base]));
  return [...seen.values()];
}

function has(place: Place | undefined, path: readonly Step[]): boolean {
  return place !== undefined && locate(place.document, path.slice(0, 1)) !== undefined;
}

/** What a pointer is kept under that points to nothing: its own words. */
function mentionedWords({ lead, path }: ProvisionMention): string {
  const words =
    lead.by === "before" ? `前${lead.unit}` : lead.by === "here" ? `本${lead.unit}` : lead.by === "that" ? `该${lead.unit}` : "";
  return path.length === 0 ? words : provisionKey(words, path);
}

const LEVELS = { 编: "part", 章: "chapter", 节: "section" } as const;
const LONGEST_LIST = 40;
const CITABLE: ReadonlySet<Unit> = new Set<Unit>(["条", "款", "项"]);
const WITHIN_ARTICLE: ReadonlySet<Unit> = new Set<Unit>(["款", "项", "目"]);
/** 本决定第三条 of an amending document is its own. */
const OF_DECISION: ReadonlySet<string> = new Set(["决定", "决议", "修正案", "通知", "公告"]);
