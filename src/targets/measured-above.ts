import type { Span } from "../text/index.ts";
import type { Container } from "../tree/index.ts";
import { measures } from "./read-clause.ts";
import { CHANGE_VERBS } from "./tables/change-verbs.ts";
import { startingWith } from "./words.ts";

/** A longer heading tells something; a shorter one is a word. */
const SHORTEST = 4;
const LONGEST = 30;
const CHANGING = startingWith(
  `${CHANGE_VERBS.grow} ${CHANGE_VERBS.fall} ${CHANGE_VERBS.keep} 加强 加大 加快 优化 完善 推进 推动 强化 控制`,
);

/** 3.绿地覆盖率 over “到2030年达到42%。”: the heading of an indicator's own entry is its name, for the first paragraph below. */
export function measuredAbove(holder: Container, node: Container, text: string): Span | undefined {
  const heading = holder.children.find(child => child.type === "heading");
  if (heading === undefined || (holder !== node && holder.children.find(child => child.type === "paragraph") !== node)) return undefined;
  const { start, end } = heading.position;
  const words = text.slice(start.offset, end.offset).replace(/[。：:\s]+$/, "");
  if (words.length < SHORTEST || words.length > LONGEST || /[，；：:、]/.test(words)) return undefined;
  return measures(words) && !CHANGING.test(words) ? { start: start.offset, end: start.offset + words.length } : undefined;
}
