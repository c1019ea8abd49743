import { expectArguments, type Origin, RECORD } from "../text/index.ts";
import { LANGUAGE } from "./arguments.ts";
import type { Language } from "./options.ts";

/** A place in the original as a person would say it: 第3页, 第12段, 第7行, or the element's path. */
export function renderOrigin(origin: Origin, language: Language = "zh"): string {
  expectArguments({ origin }, RECORD);
  expectArguments({ language }, LANGUAGE);
  const { page, paragraph, line, path } = origin;
  const zh = language === "zh";
  const parts = [
    page === undefined ? "" : zh ? `第${page}页` : `page ${page}`,
    paragraph === undefined ? "" : zh ? `第${paragraph}段` : `paragraph ${paragraph}`,
    line === undefined ? "" : zh ? `第${line}行` : `line ${line}`,
    path ?? "",
  ];
  return parts.filter(part => part !== "").join(" ");
}

/** Is it a place in another file than the text itself? Only such a place is worth a column on a terminal. */
export function isElsewhere(origin: Origin | undefined): origin is Origin {
  return origin !== undefined && origin.line === undefined;
}

/** The same where there is little room: of a path its last two steps. */
export function renderOriginBriefly(origin: Origin, language: Language = "zh"): string {
  const { path, ...rest } = origin;
  if (path === undefined) return renderOrigin(origin, language);
  const steps = path.split("/");
  const end = steps.length > LONG_PATH ? `…/${steps.slice(-2).join("/")}` : path;
  return renderOrigin({ ...rest, path: end }, language);
}

/** Parts between slashes that are shown whole. */
const LONG_PATH = 5;
