import type { Element } from "./parse-html.ts";
import { SILENT } from "./tables/elements.ts";

/** Text that nobody sees, or that is no text. */
export function isHidden(element: Element): boolean {
  if (SILENT.has(element.tagName)) return true;
  if (element.tagName === "body") return false; // hidden until a script has run, on some sites
  for (const { name, value } of element.attrs) {
    if (name === "hidden") return true;
    if (name === "style" && HIDDEN.test(value)) return true;
  }
  return false;
}

/** style="display: none" */
const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
