import type { Line, Marker } from "./line.ts";
import { MARKER_STYLES } from "./tables/marker-styles.ts";

/** The rank of each style in one document, by name: the outermost level has the lowest. Depths of decimals are added to theirs. */
export type Ladder = ReadonlyMap<string, number>;

const USUAL: Ladder = new Map(MARKER_STYLES.map(style => [style.name, style.rank]));

/**
 * Learns the order of the levels from a document's numbering. Of two styles the one that begins anew at 1 while the other goes on
 * stands inside it; where the document says nothing, the usual order holds.
 */
export function learnLadder(lines: readonly Line[], start: number, end: number): Ladder {
  const usual = decimalsBelowPoints(lines, start, end) ? DECIMALS_BELOW_POINTS : USUAL;
  const seen: Marker[] = [];
  const names = new Set<string>();
  for (let i = start; i < end; i++) {
    const { marker, role } = lines[i]!;
    if (marker === undefined || role !== undefined || !marker.sure) continue;
    seen.push(marker);
    names.add(marker.style.name);
  }
  const styles = [...names].filter(name => USUAL.get(name)! >= 50).sort((a, b) => USUAL.get(a)! - USUAL.get(b)!);
  if (styles.length < 2) return usual;
  const evidence = countEvidence(seen, styles);
  const order: string[] = [];
  for (const style of styles) {
    let at = order.length;
    while (at > 0 && evidence(style, order[at - 1]!) > evidence(order[at - 1]!, style)) at--;
    order.splice(at, 0, style);
  }
  if (order.every((name, i) => name === styles[i])) return usual;
  const ladder = new Map(usual);
  const ranks = styles.map(name => USUAL.get(name)!);
  for (const [i, name] of order.entries()) ladder.set(name, ranks[i]!);
  if (usual === DECIMALS_BELOW_POINTS) ladder.set("decimal", ladder.get("digit-point")!);
  return ladder;
}

const DECIMALS_BELOW_POINTS: Ladder = new Map([...USUAL, ["decimal", USUAL.get("digit-point")!]]);

/** 1. and then 1.1, 2. and then 2.1: the decimals are levels of what is numbered with a point. */
function decimalsBelowPoints(lines: readonly Line[], start: number, end: number): boolean {
  let point = 0;
  let votes = 0;
  for (let i = start; i < end; i++) {
    const { marker } = lines[i]!;
    if (marker === undefined) continue;
    if (marker.style.name === "digit-point") point = marker.ordinal;
    else if (marker.style.name === "digit-space") point = 0;
    else if (marker.style.name === "decimal" && marker.ordinal === 1 && marker.path.length === 1 && point > 0 && marker.path[0] === point)
      votes++;
  }
  return votes >= 2;
}

/** How often `outer` went on by one while `inner` began anew: evidence(outer, inner). */
function countEvidence(seen: readonly Marker[], styles: readonly string[]): (outer: string, inner: string) => number {
  const size = styles.length;
  const index = new Map(styles.map((name, i) => [name, i]));
  const counts = new Uint32Array(size * size);
  const last = new Int32Array(size);
  const began = new Uint8Array(size * size); // [outer, inner]: inner began at 1 since outer last came
  for (const marker of seen) {
    const style = index.get(marker.style.name);
    if (style === undefined) {
      last.fill(0); // 编 章 节: what stands below may begin anew
      began.fill(0);
      continue;
    }
    const goesOn = last[style]! > 0 && marker.ordinal === last[style]! + 1;
    for (let inner = 0; inner < size; inner++) {
      if (inner === style) continue;
      if (goesOn && began[style * size + inner] === 1) counts[style * size + inner]!++;
      began[style * size + inner] = 0;
      if (marker.ordinal === 1) began[inner * size + style] = last[inner]! > 0 ? 1 : 0;
    }
    last[style] = marker.ordinal;
  }
  return (outer, inner) => counts[index.get(outer)! * size + index.get(inner)!]!;
}
