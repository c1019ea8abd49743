import type { Container } from "../tree/index.ts";
import type { Document } from "./places.ts";
import type { Step } from "./provision.ts";
import type { Quotation } from "./quotations.ts";

/** What was cited before a place, for 该条 and 同法. Plain data. */
export interface Memory {
  /** The documents of the tree by their titles: 《…办法》第三条 in the notice that forwards it. */
  titles: ReadonlyMap<string, Document>;
  /** The document cited last: its key, "" for the citing document itself. */
  document?: CitedDocument | undefined;
  /** The provisions of the list cited last. */
  provisions?: CitedList | undefined;
  /** What both were before the quotation that is being read. */
  outside?: { document: CitedDocument | undefined; provisions: CitedList | undefined } | undefined;
  /** The list cited last as 违反…, and the list that went on from it: 违反第二款. */
  breached?: CitedList;
  followed?: number;
  /** What the members of a list are counted from that goes on from a provision: 第一条所列第一项、第三项. */
  carriedOn?: { group: number; document: string; base: Base };
  /** The law whose words the amendments that follow change, in a decision that changes several. */
  amended?: { decision: Document; key: string };
}

export interface CitedDocument {
  key: string;
  holder: Container | undefined;
  /** Where its citation ends in the folded text. */
  end: number;
}

export interface CitedList {
  document: string;
  bases: Base[];
  group: number;
  holder: Container | undefined;
  end: number;
  /** 在第三十条后增加: what is added is not it. */
  isBehind?: boolean;
}

/** How a provision stands in its sentence. */
export interface Setting {
  /** The provision that was cited last stands in the same part of the sentence, up to ；. */
  sameClause: boolean;
  /** What was cited last as 违反… stands in the same sentence, up to 。. */
  sameSentence: boolean;
  /** The document that was cited last stands in the same part of the sentence. */
  sameClauseDocument: boolean;
  /** Nothing but 所列 or 规定的 stands between the provision cited last and this. */
  carriesOn: boolean;
  /** Nothing but 及 stands between it and this. */
  joinedToDocument: boolean;
  /** 违反 governs it. */
  breached: boolean;
  /** The new words of an amendment that it stands in. */
  quotation: Quotation | undefined;
  /** 后增加 follows it. */
  isBehind: boolean;
}

/** A provision, by its steps from the document on or, where no article counts them (一、 in a notice), by its node. */
export interface Base {
  node?: Container;
  steps: Step[];
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
