import type { NumberChange } from "../compare/index.ts";
import type { Language } from "./options.ts";
import { DELTA_WORDING, DIRECTION } from "./tables/delta-wording.ts";

/** 调高, 新写入, 不再有; where the amount stayed and only its bound did not, what became of that: 去掉“以上”. */
export function directionPhrase({ kind, old, new: fresh, direction }: NumberChange, language: Language): string {
  const words = DELTA_WORDING[language];
  if (direction !== undefined) return DIRECTION[direction][language];
  if (old === undefined) return words.came;
  if (fresh === undefined) return words.went;
  if (kind === "strength") return words.alike;
  const kept = commonPart(old.text, fresh.text);
  const [went, came] = [old.text, fresh.text].map(text => text.replace(kept, "").trim()) as [string, string];
  if (kept === "" || (went !== "" && came !== "" && NUMBER.test(went + came))) return "";
  if (came === "") return went === "" ? "" : words.dropped(went);
  return went === "" ? words.gained(came) : words.turned(went, came);
}

/** Two numbers that cannot be measured against one another are no amount that stayed. */
const NUMBER = /[\d一二三四五六七八九十百千]/;
/** Longer wordings are no amounts. */
const LONGEST = 40;

/** The longest stretch that both have. */
function commonPart(a: string, b: string): string {
  for (let length = Math.min(a.length, b.length, LONGEST); length > 0; length--)
    for (let at = 0; at + length <= a.length; at++) if (b.includes(a.slice(at, at + length))) return a.slice(at, at + length);
  return "";
}
