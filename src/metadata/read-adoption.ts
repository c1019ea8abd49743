import { type Container, leaves, type Metadata, type Stated } from "../tree/index.ts";
import { type DateFound, readDate } from "./read-date.ts";

/** 施行, 起施行: from when a version holds, and not when it was made */
const HOLDS = /^[\s\u3000]*(?:起[\s\u3000]*)?(?:正式)?(?:施行|实施|生效|试行)/;
/** What is said of a date once the titles it mentions are left out. */
const TITLES = /《[^《》]*》/g;
const ENDED = /废止|失效/;
/** 1990年8月1日…通过 …公布 | 根据2010年5月1日…修正 */
const REVISED = /修正|修订|修改/;
const PROMULGATED = /公布|发布|颁布/;
const MOST_DATES = 200;

/**
 * 题注: the date of the version at hand, which is that of its last 通过 公布 修订 修正, that of the first where there are several, and from when
 * it holds where that is said.
 */
export function readAdoption(adoption: Container | undefined): Pick<Metadata, "date" | "adopted" | "effective"> {
  const found: Pick<Metadata, "date" | "adopted" | "effective"> = {};
  let first: Stated<string> | undefined;
  let isRevised = false;
  if (adoption === undefined) return found;
  for (const leaf of leaves(adoption)) {
    const base = leaf.position.start.offset;
    const dates = datesIn(leaf.value);
    for (const [i, { iso, start, end }] of dates.entries()) {
      const said = leaf.value.slice(end, dates[i + 1]?.start).replace(TITLES, "");
      const stated: Stated<string> = { value: iso, start: base + start, end: base + end };
      if (HOLDS.test(said)) found.effective = stated;
      if (HOLDS.test(said) || ENDED.test(said)) continue;
      isRevised ||= REVISED.test(said);
      if (!isRevised && (first === undefined || PROMULGATED.test(said))) first = stated;
      if (found.date === undefined || found.date.value <= iso) found.date = stated;
    }
  }
  if (isRevised && first !== undefined && found.date !== undefined && first.value < found.date.value) found.adopted = first;
  return found;
}

function datesIn(text: string): DateFound[] {
  const found: DateFound[] = [];
  for (let from = 0; found.length < MOST_DATES; ) {
    const date = readDate(text.slice(from));
    if (date === undefined) break;
    found.push({ iso: date.iso, start: from + date.start, end: from + date.end });
    from += date.end;
  }
  return found;
}
