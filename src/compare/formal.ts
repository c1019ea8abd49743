import { FORMAL_PROVISIONS, type FormalRow, FURTHER_DEFINITION, GLOSSARIES } from "./tables/formal-provisions.ts";
import type { Unit } from "./units.ts";

/** 目的, 适用范围, 用语含义, 施行. */
export type FormalKind = FormalRow["kind"];

/**
 * What a unit says of the text that it stands in, where it says nothing else: purpose, scope, meaning of words, entry into force. Undefined for what
 * asks something of somebody, be it in one sentence of several.
 */
export function formalKind({ sentences }: Unit): FormalKind | undefined {
  const said = sentences.map(({ text }) => text.replace(/\s+/g, "")).filter(text => text !== "");
  if (said.length === 0) return undefined;
  if (GLOSSARIES.some(pattern => pattern.test(said[0]!))) return "definition";
  const kinds: FormalKind[] = [];
  for (const sentence of said) {
    const kind = formalKindOf(sentence) ?? (kinds.includes("definition") && FURTHER_DEFINITION.test(sentence) ? "definition" : undefined);
    if (kind === undefined) return undefined;
    kinds.push(kind);
  }
  return kinds[0];
}

/** What a sentence, without its 。 and white space, says of the text that it stands in. */
export const formalKindOf = (sentence: string): FormalKind | undefined =>
  FORMAL_PROVISIONS.find(({ pattern }) => pattern.test(sentence))?.kind;
