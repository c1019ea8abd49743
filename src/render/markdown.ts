import { withoutControls } from "../text/index.ts";
/** A row of a table (GFM). */
export const row = (...cells: string[]): string => `| ${cells.join(" | ")} |`;

/** Nothing in a document's words is markup of the report. */
export const escaped = (text: string): string =>
  withoutControls(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>|#~]/g, "\\$&");
