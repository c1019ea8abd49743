import { attribute, type Element } from "./parse-html.ts";
import { LAYOUTS } from "./tables/content-selectors.ts";
import { SILENT } from "./tables/elements.ts";

/** Text that nobody sees, or that is no text. */
export function isHidden(element: Element): boolean {
  if (SILENT.has(element.tagName)) return true;
  if (element.tagName === "body") return false; // hidden until a script has run, on some sites
  for (const { name, value } of element.attrs) {
    if (name === "hidden") return true;
    if (name === "style" && HIDDEN.test(value)) return NOT_DISPLAYED.test(value) || !isContent(element);
  }
  return false;
}

/** What holds the text keeps its place, invisible, until a script has run: #js_content on WeChat. */
function isContent(element: Element): boolean {
  const id = attribute(element, "id");
  return id !== undefined && CONTENT_IDS.has(id.toLowerCase());
}

const CONTENT_IDS: ReadonlySet<string> = new Set(LAYOUTS.flatMap(({ id }) => id ?? []));

/** style="display: none" */
const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const NOT_DISPLAYED = /(?:^|[;\s])display\s*:\s*none/i;
