import type { Rule } from "../pages/grids.ts";
import type { Run } from "../pages/page-lines.ts";
import { walkXml } from "../walk-xml.ts";
import { type Box, localName, numbersIn } from "./names.ts";
import { takePath } from "./path-rules.ts";
import { boxOf } from "./read-package.ts";
import { textRuns } from "./text-runs.ts";

/** What is on a page or a template. */
export interface OfdPage {
  box?: Box;
  templates: string[];
  runs: Run[];
  /** Lines that are drawn, as those of a table. */
  rules: Rule[];
}

/** Reads the texts of a page file and the lines that are drawn on it; pictures and annotations are passed over. */
export function readPageFile(bytes: Uint8Array): OfdPage {
  const page: OfdPage = { templates: [], runs: [], rules: [] };
  let object: Readonly<Record<string, string>> | undefined;
  let path: Readonly<Record<string, string>> | undefined;
  let code: Readonly<Record<string, string>> | undefined;
  let last = { x: 0, y: 0 };
  let words = "";
  walkXml(bytes, {
    open(name, attributes) {
      const kind = localName(name);
      if (kind === "PathObject") path = attributes;
      else if (kind === "TextObject") {
        object = attributes;
        last = { x: 0, y: 0 };
      } else if (kind === "TextCode") code = attributes;
      else if (kind === "Template" && attributes.TemplateID !== undefined) page.templates.push(attributes.TemplateID);
      words = "";
    },
    text(text) {
      words += text;
    },
    close(name) {
      const kind = localName(name);
      if (kind === "PhysicalBox") {
        const box = boxOf(words);
        if (box !== undefined) page.box = box;
      } else if (kind === "PathObject") path = undefined;
      else if (kind === "AbbreviatedData" && path !== undefined)
        takePath(
          { data: words, boundary: numbersIn(path.Boundary), matrix: numbersIn(path.CTM), strokes: path.Stroke !== "false" },
          page.rules,
        );
      else if (kind === "TextObject") object = undefined;
      else if (kind === "TextCode" && object !== undefined && code !== undefined) {
        last = { x: firstOf(code.X) ?? last.x, y: firstOf(code.Y) ?? last.y }; // left out: as of the text before
        for (const run of textRuns({
          text: words,
          at: last,
          size: firstOf(object.Size) ?? 0,
          stretch: firstOf(object.HScale) ?? 1,
          boundary: numbersIn(object.Boundary),
          matrix: numbersIn(object.CTM),
          across: code.DeltaX,
          down: code.DeltaY,
        }))
          page.runs.push(run);
        code = undefined;
      }
    },
  });
  return page;
}

function firstOf(words: string | undefined): number | undefined {
  return numbersIn(words)[0];
}
