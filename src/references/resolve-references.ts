import { expectArguments, expectOptions } from "../text/index.ts";
import { CATALOGUE, REFERENCES, RESOLVE_OPTIONS } from "./arguments.ts";
import { type CatalogueEntry, type CatalogueIndex, documentKeyOf, indexCatalogue } from "./catalogue.ts";
import { isMeant } from "./is-meant.ts";
import type { Reference } from "./reference.ts";

export interface ResolveOptions {
  /** Id of the citing document: it is not what it cites. */
  id?: string;
  /** Date of the citing document, ISO 8601: what is later cannot be what it cites. */
  date?: string;
}

/**
 * Fills `target.document` of what a catalogue knows, in new references. Never a later document and never a guess: of a law
 * that was there already, but only in a later text, that text, which is said; where several entries fit (the versions of a law), the one whose year is stated, else the latest that is not later than the citing document;
 * where that leaves more than one, none. For many documents against one catalogue pass it indexed.
 */
export function resolveReferences(
  references: readonly Reference[],
  catalogue: readonly CatalogueEntry[] | CatalogueIndex,
  options: ResolveOptions = {},
): Reference[] {
  expectArguments({ references }, REFERENCES);
  expectArguments({ catalogue }, CATALOGUE);
  expectOptions(options, RESOLVE_OPTIONS);
  const index = catalogue instanceof Map ? (catalogue as CatalogueIndex) : indexCatalogue(catalogue as readonly CatalogueEntry[]);
  const versions = new Map<string, Target | undefined>();
  const resolved = references.map((reference, i) => {
    const key = documentKeyOf(reference);
    if (key === "" || reference.kind === "certificate" || liesInside(reference)) return reference;
    const year = VERSION_YEAR.exec(reference.text)?.[1];
    // 《…法（2018修正）》第五条: the provisions that follow are those of the version that was named.
    const target =
      year === undefined && versions.has(key)
        ? versions.get(key)
        : entryFor(meantBy(references, i, index.get(key), options), year, options);
    if (year !== undefined) versions.set(key, target);
    return target === undefined ? reference : withDocument(reference, target);
  });
  return resolved.map((reference, i) => {
    const partner = reference.target === undefined ? partnerOf(resolved, i) : undefined;
    return partner?.target?.document === undefined ? reference : withDocument(reference, partner.target);
  });
}

/**
 * What is repealed is not later than what repeals it, and is the one of its name that has the number or the day that is said of it. Of its own
 * name a document repeals an older edition, and no other copy of itself.
 */
export function meantBy(
  references: readonly Reference[],
  i: number,
  entries: readonly CatalogueEntry[] | undefined,
  { id, date }: ResolveOptions,
): readonly CatalogueEntry[] | undefined {
  const { relation, kind, issued, end } = references[i]!;
  if (relation !== "repeals" || kind === "provision") return entries;
  const after = references[i + 1];
  const number = kind === "title" && after?.kind === "number" && after.start - end === 1 ? after.key : undefined;
  const isOwnName = entries?.some(entry => entry.id === id) ?? false;
  const isEarlier = (made: string | undefined): boolean =>
    date === undefined || made === undefined || made < date || (made === date && !isOwnName);
  return entries?.filter(entry => isMeant(entry, { number, issued }) && isEarlier(entry.date));
}

/** 《…》（国发〔2024〕1号）: title and number of one document, of which the catalogue may know only one. */
function partnerOf(references: readonly Reference[], i: number): Reference | undefined {
  const reference = references[i]!;
  const before = references[i - 1];
  const after = references[i + 1];
  if (reference.kind === "number") return before?.kind === "title" && reference.start - before.end === 1 ? before : undefined;
  if (reference.kind === "title") return after?.kind === "number" && after.start - reference.end === 1 ? after : undefined;
  return undefined;
}

type Target = NonNullable<Reference["target"]>;

function entryFor(
  entries: readonly CatalogueEntry[] | undefined,
  year: string | undefined,
  { id, date }: ResolveOptions,
): Target | undefined {
  const others = (entries ?? []).filter(entry => entry.id !== id);
  const known = others.filter(entry => !isLater(entry.date, date));
  if (known.length === 0 && year === undefined) return laterText(others, date);
  const dated = year === undefined ? known : known.filter(entry => entry.title.includes(year) || entry.date?.startsWith(year));
  const fitting = dated.length > 0 ? dated : year === undefined || known.length === 1 ? known : [];
  if (fitting.length <= 1) return fitting[0] && { document: fitting[0].id };
  // Which of several versions was meant is known only where the citing document and all versions have dates.
  if (date === undefined || fitting.some(entry => entry.date === undefined)) return undefined;
  const latest = fitting.reduce((a, b) => (b.date! > a.date! ? b : a));
  return fitting.filter(entry => entry.date === latest.date).length === 1 ? { document: latest.id } : undefined;
}

/** A law that was there already, of which only a later text is at hand. */
function laterText(entries: readonly CatalogueEntry[], date: string | undefined): Target | undefined {
  const known = entries.filter(({ adopted }) => adopted !== undefined && !isLater(adopted, date));
  return known.length === 1 ? { document: known[0]!.id, later: true } : undefined;
}

function isLater(made: string | undefined, date: string | undefined): boolean {
  return made !== undefined && date !== undefined && made > date;
}

/** What the citing text holds itself, such as the method that a notice forwards, is not another document of the same name. */
function liesInside({ target }: Reference): boolean {
  return target?.node !== undefined && target.document === undefined;
}

function withDocument(reference: Reference, { document, later }: Target): Reference {
  return { ...reference, target: { ...reference.target, ...(document !== undefined && { document }), ...(later && { later }) } };
}

/** 《…法（2018修正）》, 《…条例（2021年修订）》 */
const VERSION_YEAR = /[（(]((?:19|20)\d\d)年?(?:\d{1,2}月)?(?:第[一二三四五六七八九十]次)?(?:修订|修正|修改)?[版本]?[）)]》?$/u;
