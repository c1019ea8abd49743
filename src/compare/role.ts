import {
  BREACH,
  CONSEQUENCE,
  DUTY_BEFORE_PENALTY,
  HEAVY_PENALTY,
  NO_BREACH,
  PENALTY,
  ROLES,
  type RoleRow,
  SANCTION,
} from "./tables/roles.ts";
import type { Unit } from "./units.ts";

export type Role = RoleRow["role"] | "sanction" | "duty";

/** What a unit does. Only articles sanction: a programme that threatens still sets a task. */
export function roleOf({ node, sentences }: Unit): Role {
  const texts = sentences.map(({ text }) => text);
  const opening = texts.slice(0, 2).join("");
  const formula = ROLES.find(({ where, pattern }) =>
    where === "opening" ? pattern.test(opening) : texts.some(text => pattern.test(text)),
  );
  if (formula !== undefined) return formula.role;
  return node.type === "article" && sanctions(texts) ? "sanction" : "duty";
}

/** It begins with a breach and something follows, or it begins with the penalty, or most of it is penalties. */
function sanctions(texts: readonly string[]): boolean {
  const [first = ""] = texts;
  const penal = texts.filter(text => SANCTION.test(text)).length;
  if (BREACH.test(first) && !NO_BREACH.test(first)) return penal > 0 || texts.some(text => CONSEQUENCE.test(text));
  if (SANCTION.test(first) && PENALTY.test(first) && !DUTY_BEFORE_PENALTY.test(first)) return true;
  return 2 * penal > texts.length && texts.some(text => HEAVY_PENALTY.test(text));
}
