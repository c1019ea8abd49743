import type { Language } from "../options.ts";

/** What every report calls the parts that help to read it. */
export const REPORT_WORDING: Record<Language, { contents: string; legend: string }> = {
  zh: { contents: "目录", legend: "图例" },
  en: { contents: "Contents", legend: "Legend" },
};
