import { type Container, leaves, type Metadata } from "../tree/index.ts";

/** 本规划期限为2021—2035年, 规划期2021年至2025年 */
const PERIOD =
  /(?:^|[，。：；])(?:本)?规划期限?(?:为|是|：)?\s?((?:19|20)\d{2})\s?年?\s?(?:[—–～－~-]{1,2}|至|到)\s?((?:19|20)\d{2})\s?年/u;
const PLANS: ReadonlySet<string> = new Set(["规划", "规划纲要", "纲要", "计划"]);
/** How many texts at the head are read: its general part. */
const HEAD = 60;

/** 规划期: a plan that names its years ends with the last of them. */
export function readPlanPeriod(document: Container, genre: Metadata["genre"]): Pick<Metadata, "expiry"> {
  if (genre === undefined || !PLANS.has(genre.value)) return {};
  let seen = 0;
  for (const leaf of leaves(document)) {
    if (leaf.type !== "text") continue;
    if (++seen > HEAD) break;
    const match = PERIOD.exec(leaf.value);
    if (match === null || match[2]! < match[1]!) continue;
    const start = leaf.position.start.offset + match.index;
    return { expiry: { value: `${match[2]}-12-31`, start, end: start + match[0].length } };
  }
  return {};
}
