import type { Span } from "../text/index.ts";
import { METRIC_HEAD, SHARED_HEADS } from "./tables/indicator-words.ts";

/**
 * 水稻、小麦机收率: where what the last of several names measures begins, for all of them; undefined where each name measures something itself.
 * The parts before it are alike: they end in the same word (甲流域、乙流域水质达标率), or are as long as each other (男、女平均寿命).
 */
export function sharedHead(text: string, names: readonly Span[]): number | undefined {
  const last = names.at(-1)!;
  const words = text.slice(last.start, last.end);
  const others = names.slice(0, -1).map(({ start, end }) => text.slice(start, end));
  if (!METRIC_HEAD.test(words) || others.some(other => METRIC_HEAD.test(other))) return undefined;
  const first = others[0]!;
  for (let length = Math.min(3, first.length); length > 0; length--) {
    const ending = first.slice(-length);
    const at = words.indexOf(ending);
    const cut = at + length;
    if (at >= 0 && cut > 1 && words.length - cut > 1 && others.every(other => other.endsWith(ending))) return last.start + cut;
  }
  const head = SHARED_HEADS.exec(words);
  if (head !== null) return head.index === 0 ? undefined : last.start + head.index;
  const even = others.every(other => other.length === first.length);
  return even && first.length <= 2 && words.length - first.length > 2 ? last.start + first.length : undefined;
}
