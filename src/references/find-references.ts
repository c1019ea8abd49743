import { expectArguments, expectOptions, TREE, withOrigins } from "../text/index.ts";
import { isNumbered, nodeAt, type Root } from "../tree/index.ts";
import { REFERENCE_OPTIONS } from "./arguments.ts";
import type { CatalogueEntry, CatalogueIndex } from "./catalogue.ts";
import { type Compact, compactTree, sourceSpan } from "./compact.ts";
import { type Memory, remember, type Setting } from "./memory.ts";
import type { Mention, ProvisionMention } from "./mention.ts";
import { byTitle, documentsOf, placeAt } from "./places.ts";
import { type Quotation, quotationReader } from "./quotations.ts";
import type { Reference, Relation } from "./reference.ts";
import { relationsOf } from "./relation.ts";
import { isRepealList, repealedInLists } from "./repeal-lists.ts";
import { type Meaning, resolveProvision } from "./resolve-provision.ts";
import { type ResolveOptions, resolveReferences } from "./resolve-references.ts";
import { scan } from "./scan.ts";
import { statedDays } from "./stated-days.ts";

export interface ReferenceOptions extends ResolveOptions {
  /** What citations may lead to besides the text itself; fills `target.document`. */
  catalogue?: readonly CatalogueEntry[] | CatalogueIndex;
}

/**
 * What a text cites: titles, document numbers, provisions and short names, sorted by place, each with a normalised key, the
 * relation that its sentence states, and its node where it lies in this tree. What cannot be resolved keeps its key and has no
 * target. The document's own title and number in its head are no citations. Never throws; linear in the text.
 */
export function references(tree: Root, options: ReferenceOptions = {}): Reference[] {
  expectArguments({ tree }, TREE);
  expectOptions(options, REFERENCE_OPTIONS);
  const compact = compactTree(tree);
  const { mentions: all } = scan(compact.text, tree.children[0]?.data?.meta?.region?.value);
  const documents = documentsOf(tree);
  const mentions = all.filter(mention => mention.type !== "number" || !standsAlone(compact.text, mention) || isListed(mention));
  const relations = relationsOf(compact.text, mentions);
  const repealed = repealedInLists(compact, mentions, documents.values());
  const memory: Memory = { titles: byTitle(documents) };
  const found: Reference[] = [];
  const said = mentions.map((mention, i) => (repealed.has(mention) ? "repeals" : relations[i]!));
  const days = statedDays(compact.text, mentions, said);
  let group: number | undefined; // of the reference found last
  const quotations = quotationReader(compact, tree.data.text);
  for (const [i, mention] of mentions.entries()) {
    const span = sourceSpan(compact, mention.start, mention.end);
    const first = mention.type === "provision" && mention.fromFirst ? mean(firstOf(mention), span.start, relations[i]!) : undefined;
    const meaning = mean(mention, span.start, relations[i]!);
    if (meaning === undefined) continue;
    const node = nodeAt(tree, span.start);
    // 题注: 国务院令第748号公布 is the document's own; what changed it is named there and not cited for anything.
    const adopted = node.type === "adoption";
    if (adopted && mention.type === "number") continue;
    const reference: Reference = {
      kind: kindOf(mention),
      ...span,
      text: tree.data.text.slice(span.start, span.end),
      node: node.type === "root" ? "" : node.id,
      key: meaning.key,
      relation: adopted ? "mentions" : said[i]!,
    };
    const before = mention.type === "provision" && mention.through && mention.group === group ? found.at(-1) : undefined;
    const begun: Meaning | undefined = first ?? (before && { key: before.key, ...(before.target?.node && { node: before.target.node }) });
    if (begun !== undefined) reference.rangeFrom = begun.key;
    group = mention.type === "provision" ? mention.group : undefined;
    // No document repeals itself: a new edition means the old one of its name.
    const isOlder = reference.relation === "repeals" && mention.type !== "provision";
    if (meaning.node !== undefined && !isOlder) {
      const from = begun?.node;
      reference.target = { node: meaning.node, ...(from !== undefined && { from }) };
    }
    if (!adopted) Object.assign(reference, days[i]);
    found.push(reference);
  }
  withOrigins(tree.data, found);
  return options.catalogue === undefined ? found : resolveReferences(found, options.catalogue, options);

  function isListed({ start, end }: Mention): boolean {
    const place = placeAt(tree, documents, sourceSpan(compact, start, end).start);
    return place !== undefined && isRepealList(place.document);
  }

  function mean(mention: Mention, at: number, relation: Relation): Meaning | undefined {
    const place = placeAt(tree, documents, at);
    const amending = place?.document.amends !== undefined;
    const quotation = amending ? quotations.quotationAt(mention.start, place.line.find(isNumbered)) : undefined;
    remember(memory, quotation !== undefined);
    if (mention.type === "number") return mention.key === place?.document.number ? undefined : { key: mention.key };
    if (mention.type === "provision") return resolveProvision(mention, place, memory, settingOf(compact, memory, mention, quotation));
    if (mention.type === "title" && mention.certificate) return { key: mention.key };
    memory.document = { key: mention.key, holder: place?.holder, end: mention.end };
    if (place?.document.amends === "" && quotation === undefined && (relation === "amends" || headsAmendments(compact.text, mention)))
      memory.amended = { decision: place.document, key: mention.key };
    const inner = memory.titles.get(mention.key);
    return inner === undefined ? { key: mention.key } : { key: mention.key, node: inner.node.id };
  }
}

/** 第三款第一项, of 第三款前三项. */
function firstOf(mention: ProvisionMention): ProvisionMention {
  return { ...mention, path: mention.path.with(-1, { ...mention.path.at(-1)!, ordinal: 1 }) };
}

function kindOf(mention: Mention): Reference["kind"] {
  if (mention.type === "title") return mention.certificate ? "certificate" : "title";
  if (mention.type === "name") return "shortName";
  if (mention.type === "provision" && mention.lead.by === "that-document" && mention.path.length === 0) return "shortName";
  return mention.type;
}

/** A number alone in its block, or with a date, is the document's own: 国发〔2024〕12号 under the title. */
function standsAlone(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_DATE), start);
  const after = text.slice(end, end + LONGEST_DATE);
  return ALONE_BEFORE.test(before) && ALONE_AFTER.test(after);
}

/** How a provision stands to what was cited before it. */
function settingOf(
  { text }: Compact,
  { provisions, breached, document }: Memory,
  { start, end }: ProvisionMention,
  quotation: Quotation | undefined,
): Setting {
  return {
    sameClause: provisions !== undefined && isWithout(/[。；\n]/u, text, provisions.end, start),
    sameSentence: breached !== undefined && isWithout(/[。\n]/u, text, breached.end, start),
    sameClauseDocument: document !== undefined && isWithout(/[。；\n]/u, text, document.end, start),
    carriesOn: provisions !== undefined && start - provisions.end < LONGEST_JOINT && CARRIED_ON.test(text.slice(provisions.end, start)),
    joinedToDocument: document !== undefined && start - document.end < LONGEST_JOINT && AND.test(text.slice(document.end, start)),
    breached: BREACHED.test(text.slice(Math.max(0, start - 3), start)),
    isBehind: /^之?后/u.test(text.slice(end, end + 2)),
    quotation,
  };
}

function isWithout(sign: RegExp, text: string, start: number, end: number): boolean {
  return end - start < LONGEST_SENTENCE && !sign.test(text.slice(start, end));
}

/** Whether a title stands over the amendments of what it names: alone in its line, or behind 修改. */
function headsAmendments(text: string, { start, end }: Mention): boolean {
  return AMENDED_BEFORE.test(text.slice(Math.max(0, start - 8), start)) && AMENDED_BEHIND.test(text.slice(end, end + LONGEST_DATE * 2));
}

const LONGEST_SENTENCE = 400;
const LONGEST_DATE = 24;
const LONGEST_JOINT = 60;
/** 及, （2020年修订）以及 */
const AND = /^\)?(?:\([^()]{0,50}\))?(?:及|以及|和|与|、)$/u;
/** 第一条|所列|第二项, 第三条|规定的|第一款 */
const CARRIED_ON = /^(?:中?(?:所(?:[列指称述定]|规定|列举|列明)|规定|列举|列明)的?|中的?|的)$/u;
/** 违反, 违反了 */
const BREACHED = /违反了?$/u;
const AMENDED_BEFORE = /(?:\n|\))(?:修改|修订|对|将)?$/u;
/** （滨政〔2010〕3号）： */
const AMENDED_BEHIND = /^(?:\([^()]{0,40}\))?[：。]?(?:\n|$)/u;
const ALONE_BEFORE = /\n[(]?(?:\d{4}年\d{1,2}月\d{1,2}日)?$/u;
const ALONE_AFTER = /^(?:公布|发布|印发)?[)]?(?:\n|$)/u;
