import type { Numbering } from "./count-lists.ts";

/** What a paragraph, or a style, says of the list that it belongs to; list "0" or 0 is none, whatever the style says. */
export interface ListPlace {
  list?: number | string;
  level?: number;
}

/** A paragraph on its way into a list: what it says itself, what its style says, and what that is called. */
export interface Listed {
  own: ListPlace;
  style: ListPlace;
  name: string | undefined;
  /** It has no text: it is counted, and its label is not shown. */
  empty: boolean;
}

/** The label that Word writes before a paragraph; "" where it is in no list. */
export function labelOf({ own, style, name, empty }: Listed, numbering: Numbering): string {
  const list = own.list ?? style.list;
  if (list === undefined || String(list) === "0") return "";
  const level = own.level ?? (name === undefined ? undefined : numbering.levelOf(String(list), name)) ?? style.level ?? 0;
  const label = numbering.next(String(list), level);
  return empty ? "" : label;
}
