import type { Target } from "../targets/index.ts";
import type { OriginFrom } from "../text/index.ts";

/** 段落: the smallest citable unit of a document with a text of its own, as it goes into an index. */
export interface Passage {
  /** Unique in the index. Where it is given as `document#node`, the parts need not be repeated. */
  id: string;
  /** Id of the document; passages of one document are removed together. */
  document?: string;
  /** Id of the node in the document's tree. */
  node?: string;
  /** 第二章（五） */
  citation?: string;
  /** Title of the document. */
  title?: string;
  /** The headings above it, outermost first, with a space between. */
  heading?: string;
  /** As it stands in the document; highlights count in it. */
  text: string;
  /** Where the text stands in the original; offsets count in `text`. */
  origins?: OriginFrom[];
  /** The targets that it states; their offsets count in the document. */
  targets?: Target[];
  /** What a query can filter by. */
  fields?: PassageFields;
}

/** What filters, facets and sorting read. What a document does not state is absent. */
export interface PassageFields {
  /** Years that the passage mentions. */
  year?: number[];
  /** Date of the document, ISO 8601. */
  date?: string;
  region?: string;
  level?: "national" | "provincial" | "municipal" | "county";
  issuer?: string[];
  /** 文种: 意见 */
  genre?: string;
  /** 发文字号 */
  number?: string;
  /** The group of documents that belong together: an opinion and what carries it out. */
  family?: string;
  inForce?: boolean;
  /** Indicators of the targets in the passage; a passage that has any has a target. */
  indicator?: string[];
  /** Forces of the targets in the passage (binding, expected, strive, plain), and what its sentences rest on (must, shall, ensure, implement, promote, support, explore). */
  strength?: string[];
  /** Names that the passage says are the same: a term and its gloss (5G, 第五代移动通信), a short name and what it stands for. */
  gloss?: [string, string][];
}

/** A passage's place in a ranking. */
export interface Scored {
  id: string;
  score: number;
}

/** The passage with the document and node that its id says. */
export function completed(passage: Passage): Passage & { document: string; node: string } {
  const at = passage.id.indexOf("#");
  return {
    ...passage,
    document: passage.document ?? (at < 0 ? passage.id : passage.id.slice(0, at)),
    node: passage.node ?? (at < 0 ? "" : passage.id.slice(at + 1)),
  };
}
