import { type Container, leaves } from "../tree/index.ts";
import { AIMS_OR_TASKS, FRAMING, type FramingRow, LOOKS_BACK, STATES_AN_AIM } from "./tables/framing.ts";
import type { Above, Outline, Section, Unit } from "./units.ts";

/** 指导思想, 基本原则, 形势和意义, 工作回顾. */
export type FramingKind = FramingRow["kind"];

/** What each unit frames, by its place; undefined for what sets a task or an aim, and for every article: what a law calls a principle binds. */
export function framingIn({ units }: Outline): (FramingKind | undefined)[] {
  const known = new Map<Above, FramingRow | undefined>();
  return units.map(unit => {
    if (unit.node.type === "article") return undefined;
    const kind = kindOf(unit, known);
    return kind !== undefined && OF_TEXTS.has(kind) && statesAnAim(unit) ? undefined : kind;
  });
}

/** What a chapter frames by its heading or one above it; undefined where a unit right below it says an aim. */
export function framingOfSection({ node, under, units }: Section, outline: Outline): FramingKind | undefined {
  if (isAim(node)) return undefined;
  const kind = (rowOf(node) ?? inherited(under, new Map()))?.kind;
  if (kind === undefined || !OF_TEXTS.has(kind)) return kind;
  return units.some(at => outline.units[at]!.under?.node === node && statesAnAim(outline.units[at]!)) ? undefined : kind;
}

/** Kinds of which an aim in the text makes more than framing; what is told of the past or the present is told whatever year it names. */
const OF_TEXTS: ReadonlySet<FramingKind> = new Set(["guidance", "principle"]);
const statesAnAim = ({ sentences }: Unit): boolean => sentences.some(({ text }) => STATES_AN_AIM.test(text));

function kindOf(unit: Unit, known: Map<Above, FramingRow | undefined>): FramingKind | undefined {
  const own = rowOf(unit.node);
  if (own !== undefined) return own.kind;
  const above = inherited(unit.under, known);
  if (above === undefined || (unit.heading !== undefined && !above.all)) return undefined;
  return isAim(unit.node) && above.kind !== "review" ? undefined : above.kind;
}

/** What the headings above say, the innermost first. An aim among them ends it, but in a review: there 任务 is what was done. */
function inherited(from: Above | undefined, known: Map<Above, FramingRow | undefined>): FramingRow | undefined {
  const passed: Above[] = [];
  let row: FramingRow | undefined;
  for (let above = from; above !== undefined && row === undefined; above = above.above) {
    if (known.has(above)) {
      row = known.get(above);
      break;
    }
    passed.push(above);
    row = rowOf(above.node);
  }
  for (const above of passed.reverse()) {
    if (isAim(above.node) && row?.kind !== "review") row = undefined;
    known.set(above, row);
  }
  return row;
}

const isAim = ({ heading }: Container): boolean => heading !== undefined && AIMS_OR_TASKS.test(heading);

function rowOf(node: Container): FramingRow | undefined {
  const heading = node.heading?.trim();
  if (heading === undefined || AIMS_OR_TASKS.test(heading)) return undefined;
  const row = FRAMING.find(({ pattern }) => pattern.test(heading));
  return row?.ifLookingBack && !(WHOLE.has(node.type) && LOOKS_BACK.test(beginningOf(node))) ? undefined : row;
}

const WHOLE: ReadonlySet<string> = new Set(["part", "chapter"]);
/** A chapter that looks back says so in its first sentences. */
const BEGINNING = 240;

function beginningOf(node: Container): string {
  let text = "";
  for (const { type, value } of leaves(node)) {
    if (type === "text") text += value.trim();
    if (text.length >= BEGINNING) break;
  }
  return text.slice(0, BEGINNING);
}
