import type { Block } from "./blocks.ts";

/** Whether a block says when and by whom a document was issued and no more: 成文日期, 题注, 印发. Its days bind nobody: they are no deadlines, however they change. */
export const isDateOfIssue = ({ node, text }: Block): boolean =>
  ISSUE.has(node.type) || (node.type === "paragraph" && BARE_DATE.test(text));

const ISSUE: ReadonlySet<string> = new Set(["date", "adoption", "printing", "signature", "documentNumber"]);
/** （2026年3月5日）, 二〇二六年三月五日 on a line of its own. */
const BARE_DATE = /^[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[）)]?$/u;
