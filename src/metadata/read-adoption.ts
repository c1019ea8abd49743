import { type Container, leaves, type Metadata, type Stated } from "../tree/index.ts";
import { type DateFound, readDate } from "./read-date.ts";

/** 施行, 起施行: from when a version holds, and not when it was made */
const HOLDS = /^[\s\u3000]*(?:起[\s\u3000]*)?(?:正式)?(?:施行|实施|生效|试行)/;
/** 公告第八号公布施行: made public and in force on one day */
const HOLDS_AT_ONCE = /(?:公布|发布|颁布)(?:并)?(?:施行|实施|生效)/;
/** 自公布之日起施行 */
const FROM_PROMULGATION = /自(?:公布|发布|颁布)之日起(?=(?:正式)?(?:施行|实施|生效))/;
/** What is said of a date once the titles it mentions are left out. */
const TITLES = /《[^《》]*》/g;
const ENDED = /废止|失效/;
/** 1990年8月1日…通过 …公布 | 根据2010年5月1日…修正 */
const REVISED = /修正|修订|修改/;
/** 2019年12月28日…修订: the whole text anew, where no decision on amendments (《关于修改…的决定》) is named */
const ANEW = /修订/;
const PASSED = /通过/;
const PROMULGATED = /公布|发布|颁布/;
/** 批准 of what has been passed before; not 批准的《…决定》, which is of an amendment */
const APPROVED = /批准(?!的)/;
/** Laws are promulgated by order of the President on the day of their adoption (Constitution of 1982 art. 80; before, days later). */
const BY_PRESIDENT = { passed: /全国人民代表大会.*(?:通过|修订)/, since: "1983" };
const MOST_DATES = 200;

type Adoption = Pick<Metadata, "date" | "adopted" | "promulgated" | "effective">;

/**
 * 题注: the date of the version at hand, which is that of its last 通过 公布 修订 修正, that of the first where there are several, when the text as
 * a whole was made public, and from when it holds where that is said.
 */
export function readAdoption(adoption: Container | undefined): Adoption {
  const found: Adoption = {};
  let first: Stated<string> | undefined;
  let isRevised = false;
  let isAmending = false; // what is said is of a decision that changes a part
  if (adoption === undefined) return found;
  for (const leaf of leaves(adoption)) {
    const base = leaf.position.start.offset;
    const dates = datesIn(leaf.value);
    for (const [i, { iso, start, end }] of dates.entries()) {
      const words = leaf.value.slice(end, dates[i + 1]?.start);
      const said = words.replace(TITLES, "");
      const stated: Stated<string> = { value: iso, start: base + start, end: base + end };
      if (HOLDS.test(said) || (HOLDS_AT_ONCE.test(said) && !isAmending)) found.effective = stated;
      if (HOLDS.test(said) || ENDED.test(said)) continue;
      const isAnew = ANEW.test(said) && said === words;
      isAmending =
        (isAmending && !isAnew) || (REVISED.test(said) && !isAnew) || (PASSED.test(said) && found.promulgated !== undefined && !isAnew);
      isRevised ||= REVISED.test(said);
      if (!isRevised && (first === undefined || PROMULGATED.test(said) || APPROVED.test(said))) first = stated;
      if (isAnew) delete found.promulgated;
      if (!isAmending && (PROMULGATED.test(said) || (BY_PRESIDENT.passed.test(said) && iso >= BY_PRESIDENT.since)))
        found.promulgated = stated;
      if (found.date === undefined || found.date.value <= iso) found.date = stated;
    }
    const words = FROM_PROMULGATION.exec(leaf.value);
    if (words !== null) found.effective ??= { value: words[0], start: base + words.index, end: base + words.index + words[0].length };
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
