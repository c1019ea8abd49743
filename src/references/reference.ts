import type { Span } from "../text/index.ts";
import type { Found } from "../tree/index.ts";

export type Relation = "based-on" | "implements" | "repeals" | "amends" | "applies" | "mentions";

/** A citation: of another document, of a provision, or of a name defined before. */
export interface Reference extends Found {
  kind: "title" | "number" | "provision" | "shortName" | "certificate";
  /** Normalised: a title without 《》 and 中华人民共和国; 国发〔2024〕12号; 城市规划法#art_5__para_2; #art_8 inside the document. */
  key: string;
  relation?: Relation;
  /**
   * What it points to; absent where that is not known. `document` is an id in a library; `node` lies in that document, without
   * `document` in the citing text itself; `from` the node that a range begins with, of which this is the end. `later`: the library has only a later text of the law that was cited, whose provisions may be others.
   */
  target?: { document?: string; node?: string; from?: string; later?: true };
  /** Of the end of a range (第三十条至|第三十五条): the key of its beginning. What lies between is cited as well. */
  rangeFrom?: string;
  /**
   * The last day that the sentence leaves to what is cited: 自2027年1月1日起废止, 有效期延长至2026年12月31日: "2026-12-31"; a duration (P5Y) by which
   * it is extended.
   */
  until?: string;
  /** When the cited document was made, where it is said that it is repealed: 2010年1月5日发布的《…》: "2010-01-05". */
  issued?: string;
}

/** A name that the document defines: a short name, a gloss （5G）, a defined term (本办法所称…). */
export interface Term extends Found {
  kind: "shortName" | "gloss" | "definition";
  name: string;
  means: Span & { text: string };
}
