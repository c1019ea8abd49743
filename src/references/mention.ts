import type { Span } from "../text/index.ts";
import type { Pointer } from "./pointers.ts";
import type { Step } from "./provision.ts";

/** What a scan finds in folded text, before it is resolved; `start` and `end` count in the folded text. */
export type Mention = TitleMention | NumberMention | NameMention | ProvisionMention;

export interface TitleMention {
  type: "title";
  start: number;
  end: number;
  key: string;
  certificate: boolean;
}
interface NumberMention {
  type: "number";
  start: number;
  end: number;
  key: string;
}
/** A short name that was defined before for a title. */
interface NameMention {
  type: "name";
  start: number;
  end: number;
  key: string;
}
export interface ProvisionMention {
  type: "provision";
  start: number;
  end: number;
  lead: Lead;
  /** The steps as cited, those shared with the one before it in a list included; none for 前款 alone. */
  path: Step[];
  /** The same for all provisions of one list. */
  group: number;
  /** 第三十条至|第三十五条: the end of the range that the mention before it begins. */
  through?: true;
  /** 第三款前三项: the last step is the end of a range that begins with the first. */
  fromFirst?: true;
  /** 第三项材料: nothing around it says that it is cited; it is where the article has such an item. */
  weak?: true;
}

/** What a provision is a provision of, as the words before it say. */
export type Lead = { by: "nothing" } | { by: "document"; key: string } | Pointer;

/** （以下简称《意见》）: a name for the rest of the document. */
export interface Definition {
  start: number;
  end: number;
  name: string;
  /** The title that it stands for, or several with what joins them; absent where it names a thing and no document. */
  title?: Span;
  /** 以下统称: what it means is a list and not its last member. */
  collective?: true;
  /** 以下分别简称“甲”“乙”: which of how many names this is. */
  of?: { index: number; count: number };
}

export interface Scan {
  mentions: Mention[];
  definitions: Definition[];
}
