import type { Container } from "../tree/index.ts";
import type { Memory } from "./resolve-provision.ts";

/** Tells, for places asked for from left to right, which stand in what a text quotes. */
export interface QuotationReader {
  /** `amendment`: the numbered node that a quotation does not reach beyond, so that one that is never closed ends there. */
  isQuoted(at: number, amendment: Container | undefined): boolean;
}

/**
 * The new words that an amendment quotes run over paragraphs, of which each may begin with “ and only the last ends with ”:
 * what counts is the last of these signs.
 */
export function quotationReader(text: string): QuotationReader {
  let read = 0;
  let open = false;
  let around: Container | undefined;
  return {
    isQuoted(at, amendment) {
      for (const sign of text.slice(read, at)) if (sign === "“" || sign === "”") open = sign === "“";
      read = Math.max(read, at);
      if (amendment !== around) open = /“[^”]*$/u.test(text.slice(Math.max(text.lastIndexOf("\n", at - 1), at - LONGEST_LINE), at));
      around = amendment;
      return open;
    },
  };
}

/** What the quoted words cite is not what the amendment speaks of: behind them, what was cited before them is the last again. */
export function remember(memory: Memory, quoted: boolean): void {
  if (quoted && memory.outside === undefined) memory.outside = { document: memory.document, provisions: memory.provisions };
  if (quoted || memory.outside === undefined) return;
  const { document, provisions } = memory.outside;
  memory.outside = undefined;
  memory.document = document;
  memory.provisions = provisions;
}

const LONGEST_LINE = 400;
