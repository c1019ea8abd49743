import { isVagueDeadline, type NumberChange } from "../compare/index.ts";
import { recognize } from "../entities/index.ts";
import type { Language } from "./options.ts";
import { DELTA_WORDING, DIRECTION } from "./tables/delta-wording.ts";

/** 调高, 新写入, 不再有; where the amount stayed and only its bound did not, what became of that: 去掉“以上”. */
export function directionPhrase({ kind, old, new: fresh, direction }: NumberChange, language: Language): string {
  const words = DELTA_WORDING[language];
  if (direction !== undefined) return DIRECTION[direction][language];
  if (old === undefined) return words.came;
  if (fresh === undefined) return words.went;
  if (kind === "strength") return words.alike;
  if (kind === "exception") return "";
  if (kind === "deadline") {
    const [before, after] = [isVagueDeadline(old.text), isVagueDeadline(fresh.text)];
    if (before !== after) return before ? words.fixed : words.loosened;
  }
  const [went, came] = around(old.text, fresh.text);
  if (went === old.text || (went !== "" && came !== "" && NUMBER.test(went + came)))
    return kind === "deadline" && isCountedOtherwise(old.text, fresh.text) ? words.otherwise : "";
  if (came === "") return went === "" ? "" : words.dropped(went);
  return went === "" ? words.gained(came) : words.turned(went, came);
}

/** 三十日 and 一个月, 三年 and 至2028年底: lengths that are counted in other units, or a length and a day. */
function isCountedOtherwise(old: string, fresh: string): boolean {
  const [[before], [after]] = [recognize(old), recognize(fresh)];
  if (before === undefined || after === undefined) return false;
  const framed = [before, after].filter(({ value }) => value === null).length;
  return before.kind === after.kind ? framed !== 1 && before.kind !== "frequency" : framed === 0;
}

/** Two numbers that cannot be measured against one another are no amount that stayed. */
const NUMBER = /[\d一二三四五六七八九十百千]/;

/** What stands round an amount that stayed: 以内 and 以上 of 85%以内 and 85%以上; of 30万户 and 30多万户, which differ inside, 多. */
function around(old: string, fresh: string): [string, string] {
  const [before, after] = [coreOf(old), coreOf(fresh)];
  if (before !== undefined && before === after) return [old.replace(before, "").trim(), fresh.replace(before, "").trim()];
  const least = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < least && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  return [old.slice(head, old.length - tail).trim(), fresh.slice(head, fresh.length - tail).trim()];
}

/** 85% of 85%以上 */
function coreOf(amount: string): string | undefined {
  const [entity] = recognize(amount);
  if (entity === undefined) return undefined;
  return amount.slice(...(entity.core ?? [entity.start, entity.end]));
}
