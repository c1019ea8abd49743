import { type Container, isLeaf, type Leaf, type Metadata, type Stated } from "../tree/index.ts";
import { clausesOf, dayOf, firstTerm, lastDayFrom, type TermFound } from "./read-term.ts";
import {
  ALLOWING,
  PILOT_FORMS,
  PILOT_HEADING,
  PILOT_START,
  PILOT_STRETCH,
  PILOT_TITLE,
  REPLIES,
  TERMS_BEHIND_PILOT,
} from "./tables/pilots.ts";

/** How many texts of a document are read. */
const MOST = 400;
const LONGEST_SENTENCE = 300;

/**
 * 试点期限: what allows something for a time holds as long as that. Of a reply, and of what speaks of it in its title; elsewhere a trial is one
 * of many matters. The first that is said.
 */
export function readPilotTerm(document: Container, { title, genre }: Pick<Metadata, "title" | "genre">): Pick<Metadata, "expiry"> {
  if (!REPLIES.has(genre?.value ?? "") && !PILOT_TITLE.test(title?.value ?? "")) return {};
  let heading = "";
  for (const leaf of ownLeaves(document)) {
    if (leaf.type === "marker") continue;
    const text = leaf.value.trim();
    const expiry = leaf.type === "text" ? inLeaf(leaf, heading) : undefined;
    if (expiry !== undefined) return { expiry };
    heading = PILOT_HEADING.test(text) ? text.replace(/[。：:]$/u, "") : "";
  }
  return {};
}

function inLeaf(leaf: Leaf, heading: string): Stated<string> | undefined {
  let before = "";
  let began: string | undefined; // 自2031年6月1日起 in the same sentence
  const clauses = [...clausesOf(leaf.value)];
  for (const [i, { at, clause, opens }] of clauses.entries()) {
    if (opens) [before, began] = ["", undefined];
    const start = startIn(clause);
    if (start !== undefined) {
      began = start.day;
      before = start.trial ?? before;
      continue;
    }
    const found = termIn(clause, before, at === 0 ? heading : "") ?? stretchIn(leaf.value, at, clause);
    if (found?.value !== undefined) {
      const next = clauses[i + 1];
      const from = found.from ?? began ?? (next === undefined || next.opens ? undefined : startIn(next.clause)?.day);
      const value = from !== undefined && found.value.startsWith("P") ? lastDayFrom(from, found.value) : found.value;
      const offset = leaf.position.start.offset + at;
      if (value !== undefined) return { value, start: offset, end: offset + clause.length };
    }
    before = clause;
  }
  return undefined;
}

/** 试点自2031年6月1日起: the day that is counted from, and the trial where the clause speaks of it. */
function startIn(clause: string): { day: string; trial?: string } | undefined {
  const { from, trial } = PILOT_START.exec(clause)?.groups ?? {};
  const day = from === undefined ? undefined : dayOf(from);
  return day === undefined ? undefined : { day, ...(trial !== undefined && { trial }) };
}

function termIn(clause: string, before: string, heading: string): TermFound | undefined {
  if (ALLOWING.test(before)) return firstTerm([...PILOT_FORMS, ...TERMS_BEHIND_PILOT], clause);
  return firstTerm(PILOT_FORMS, clause) ?? (heading === "" ? undefined : firstTerm(PILOT_FORMS, heading + clause));
}

/** 自即日起至…，在北湖区暂时调整实施…: of the sentence that allows it. */
function stretchIn(text: string, at: number, clause: string): TermFound | undefined {
  const found = firstTerm([PILOT_STRETCH], clause);
  if (found === undefined) return undefined;
  const from = at + clause.length;
  const [sentence = ""] = text.slice(from, from + LONGEST_SENTENCE).split("。", 1);
  return sentence.split(/[，；]/u).some(part => ALLOWING.test(part)) ? found : undefined;
}

/** The first leaves of a document itself, and not of those that it holds. */
function* ownLeaves(document: Container): Generator<Leaf> {
  const stack: (Container | Leaf)[] = document.children.toReversed();
  let seen = 0;
  for (let node = stack.pop(); node !== undefined && seen < MOST; node = stack.pop()) {
    if (isLeaf(node)) {
      seen++;
      yield node;
    } else if (node.type !== "document" && node.type !== "contents")
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
}
