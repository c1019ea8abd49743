import { NAMESAKES, PLACES_BELOW, PROVINCES, provinceOf } from "../metadata/index.ts";
import { expectArguments, type Span, TREE } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import { countedUnits } from "./measures.ts";
import { ADDRESSES, AREAS, AREAS_IN_PASSING, KNOWN_BY_SHORT_NAME, OPEN_LIST } from "./tables/named-places.ts";
import { type Outline, outlineOf, type Unit } from "./units.ts";

/** A measure that is for named places only, none of which is the local document's: with the words that say so. */
export interface ElsewhereProvision extends Span {
  id: string;
  text: string;
}

/** 不适用于本地: the national measures that are addressed as a whole to other places than the one that the local document is in force in. */
export function provisionsElsewhere(national: Root, local: Root): ElsewhereProvision[] {
  expectArguments({ national, local }, TREE);
  const home = abroadOf(local, national);
  return home === undefined ? [] : elsewhereIn(outlineOf(national), home);
}

export function elsewhereIn(outline: Outline, home: string): ElsewhereProvision[] {
  return countedUnits(outline).flatMap(index => {
    const unit = outline.units[index]!;
    const reason = addressOf(unit);
    return reason === undefined || reason.places.has(home)
      ? []
      : [{ id: unit.id, start: reason.start, end: reason.end, text: reason.text }];
  });
}

/** The province of a document where another may be for other places than it: 支持西部地区 means the west of the province in a text of the province itself. */
export function abroadOf(local: Root, national: Root): string | undefined {
  const home = homeOf(local);
  return home === homeOf(national) ? undefined : home;
}

/** The province of a document where it is stated: its region is one or a city known to lie in one, or a province stands before the region in its title or its issuers' names. */
function homeOf(tree: Root): string | undefined {
  const meta = tree.children[0]?.data?.meta;
  const region = meta?.region?.value;
  if (region === undefined || meta?.level?.value === "national") return undefined;
  const known = provinceOf(region);
  if (known !== undefined) return known;
  const names = [meta?.title?.value ?? "", ...(meta?.issuer?.value ?? [])];
  if (names.some(name => NAMESAKES.test(name))) return undefined;
  return Object.keys(PROVINCES).find(name => names.some(text => text.includes(PROVINCES[name]! + region) || text.includes(name + region)));
}

interface Address extends Span {
  text: string;
  places: Set<string>;
}

/** The words by which a measure as a whole is addressed to named places: in a note, in its heading, or in each of its sentences. */
function addressOf({ heading, sentences, node }: Unit): Address | undefined {
  for (const sentence of sentences) {
    const note = placesIn(sentence.text, "note");
    if (note !== undefined) return { start: sentence.start, end: sentence.end, text: sentence.text.trim(), places: note };
  }
  const named = heading === undefined ? undefined : placesIn(heading, "sentence");
  if (named !== undefined) {
    const at = node.children.find(child => child.type === "heading")?.position ?? node.position;
    return { start: at.start.offset, end: at.end.offset, text: heading!, places: named };
  }
  const telling = sentences.filter(({ text }) => text.trim().length >= LEAST && !DUTY_NOTE.test(text.trim()));
  const found = telling.map(({ text }) => placesIn(text.trim(), "sentence"));
  if (found.length === 0 || found.includes(undefined)) return undefined;
  const [first] = telling;
  return { start: first!.start, end: first!.end, text: first!.text.trim(), places: new Set(found.flatMap(places => [...places!])) };
}

/** A shorter sentence is a remnant. */
const LEAST = 6;
/** （商务部负责） */
const DUTY_NOTE = /^[（(][^（）()]*[）)]?$/u;

/** The provinces that a text is addressed to, with all others that it names; none where its list of places is left open. */
function placesIn(text: string, reach: "note" | "sentence"): Set<string> | undefined {
  for (const row of ROWS) {
    if (row.reach !== reach) continue;
    const end = row.pattern.exec(text)?.indices?.[1]?.[1];
    if (end === undefined) continue;
    if (OPEN_LIST.test(text.slice(end))) return undefined;
    return new Set([...text.matchAll(ANY)].flatMap(({ 0: name }) => provincesOf(name)));
  }
  return undefined;
}

const NAMES = [...Object.keys(AREAS), ...Object.keys(PROVINCES), ...PLACES_BELOW.keys(), ...KNOWN_BY_SHORT_NAME.split(" ")].sort(
  (a, b) => b.length - a.length,
);
const provincesOf = (name: string): readonly string[] => AREAS[name] ?? AREAS_IN_PASSING[name] ?? [provinceOf(name) ?? name];
const ANY = new RegExp([...NAMES, ...Object.keys(AREAS_IN_PASSING)].sort((a, b) => b.length - a.length).join("|"), "g");
/** 福建, 浙江省, 上海市浦东新区 and several of them: 北京、天津、河北和山东 */
const ONE = `(?:${NAMES.join("|")})(?:维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区|省|市|地区)?`;
const PLACES = `(${ONE}(?:(?:[、和与及]|以及)${ONE})*)(?!路|街|话|菜|部)`;
const ROWS = ADDRESSES.map(row => ({
  reach: row.reach,
  pattern: new RegExp(
    row.pattern.replace("PLACES", () => PLACES),
    "du",
  ),
}));
