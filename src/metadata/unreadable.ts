import type { ParseMessage } from "../tree/index.ts";

/** Words where a length of time is due, which name none that can be counted: 99999999 years, fewer than none, three to five. */
export function uncountable(written: string, start: number, end: number): ParseMessage {
  return {
    ruleId: "metadata-unreadable",
    reason: `“${written}”不是能计算的期限`,
    english: `“${written}” is no length of time that can be counted`,
    start,
    end,
    actual: written,
    severity: "error",
  };
}

/** Words where a date or a length of time is due, and which name none that there is: they give no value. */
export function unreadable(written: string, start: number, end: number, field?: string): ParseMessage {
  const where = field === undefined ? ["", ""] : [`文首元数据“${field}”的`, ` of “${field}” in the front matter`];
  return {
    ruleId: "metadata-unreadable",
    reason: `${where[0]}“${written}”不是日期，也不是期限`,
    english: `“${written}”${where[1]} is no date and no length of time`,
    start,
    end,
    actual: written,
    severity: "error",
  };
}
