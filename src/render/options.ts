/** Who reads it, on what. Every field may be left out: Chinese, 80 columns, no colours. */
export interface RenderOptions {
  language?: Language;
  /** Columns of the terminal; a Han character takes two. */
  width?: number;
  paint?: Paint;
}

export type Language = "zh" | "en";

/** The same words for both readers. */
export type Words = Record<Language, string>;

/** How the roles of words are shown; each function returns its argument, with or without colour around it. */
export type Paint = Record<Role, (text: string) => string>;
export type Role = "title" | "heading" | "marker" | "faint" | "highlight" | "number" | "good" | "warn" | "bad";

const same = (text: string): string => text;

/** No colours, for files and pipes; what is highlighted stands in 【】. */
export const plain: Paint = {
  title: same,
  heading: same,
  marker: same,
  faint: same,
  highlight: text => `【${text}】`,
  number: same,
  good: same,
  warn: same,
  bad: same,
};

export const DEFAULTS: Required<RenderOptions> = { language: "zh", width: 80, paint: plain };
