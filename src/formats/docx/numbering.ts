import { walkXml } from "../walk-xml.ts";
import { countLists, type Level, type List, type Numbering } from "../word/count-lists.ts";

/** Reads numbering.xml (ECMA-376, 17.9); without one, no paragraph has a label. */
export function readNumbering(bytes: Uint8Array | undefined): Numbering {
  const definitions = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  if (bytes !== undefined) collect(bytes, definitions, lists);
  return countLists({ definitions, lists });
}

function collect(bytes: Uint8Array, definitions: Map<string, Map<number, Level>>, lists: Map<string, List>): void {
  let abstract: Map<number, Level> | undefined;
  let list: List | undefined;
  let level: Level | undefined;
  let override = 0;
  walkXml(bytes, {
    open(name, attributes) {
      const value = attributes["w:val"] ?? "";
      if (name === "w:abstractNum") {
        abstract = new Map();
        definitions.set(attributes["w:abstractNumId"] ?? "", abstract);
      } else if (name === "w:num") {
        list = { definition: "", starts: new Map(), levels: new Map() };
        lists.set(attributes["w:numId"] ?? "", list);
      } else if (name === "w:abstractNumId" && list !== undefined) list.definition = value;
      else if (name === "w:lvlOverride") override = Number(attributes["w:ilvl"] ?? 0);
      else if (name === "w:startOverride") list?.starts.set(override, Number(value) || 0);
      else if (name === "w:lvl") {
        level = { start: 1, format: "decimal", text: "", suffix: "tab", legal: false };
        (list?.levels ?? abstract)?.set(Number(attributes["w:ilvl"] ?? 0), level);
      } else if (level !== undefined) {
        if (name === "w:start") level.start = Number(value) || 0;
        else if (name === "w:numFmt") level.format = value;
        else if (name === "w:lvlText") level.text = value;
        else if (name === "w:suff") level.suffix = value;
        else if (name === "w:isLgl") level.legal = value !== "0" && value !== "false";
        else if (name === "w:lvlRestart") level.restart = Number(value) || 0;
        else if (name === "w:pStyle") level.style = value;
      }
    },
    close(name) {
      if (name === "w:lvl") level = undefined;
      else if (name === "w:num") list = undefined;
      else if (name === "w:abstractNum") abstract = undefined;
    },
  });
}
