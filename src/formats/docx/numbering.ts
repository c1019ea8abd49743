import { walkXml } from "../walk-xml.ts";
import { writeNumber } from "./number-formats.ts";

interface Level {
  start: number;
  format: string;
  /** "第%1条" */
  text: string;
  suffix: string;
  legal: boolean;
  /** Counts anew after a level before this one (from 1); 0: never. Absent: after any level outside. */
  restart?: number;
  style?: string;
}

interface List {
  abstract: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

/** The lists of a document: the label that the next paragraph of a list and level has. */
export interface Numbering {
  next(list: string, level: number): string;
  /** The level of a list that a paragraph style is tied to. */
  levelOf(list: string, style: string): number | undefined;
}

/** Reads numbering.xml (ECMA-376, 17.9); without one, no paragraph has a label. */
export function readNumbering(bytes: Uint8Array | undefined): Numbering {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  if (bytes !== undefined) collect(bytes, abstracts, lists);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const levelIn = (list: List, level: number): Level | undefined => list.levels.get(level) ?? abstracts.get(list.abstract)?.get(level);
  return {
    next(id, at) {
      const list = lists.get(id);
      const level = list && levelIn(list, at);
      if (list === undefined || level === undefined) return "";
      const count = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, count);
      const override = list.starts.get(at);
      if (override !== undefined && !begun.has(`${id}/${at}`)) count[at] = override;
      else count[at] = count[at] === undefined ? level.start : count[at]! + 1;
      begun.add(`${id}/${at}`);
      for (let inner = at + 1; inner < LEVELS; inner++) {
        const restart = levelIn(list, inner)?.restart;
        if (restart === undefined || (restart > 0 && at < restart)) count[inner] = undefined;
      }
      if (level.format === "bullet") return "• ";
      const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const k = Number(digit) - 1;
        const shown = levelIn(list, k);
        return writeNumber(count[k] ?? shown?.start ?? 1, level.legal ? "decimal" : (shown?.format ?? "decimal"));
      });
      return label + gapAfter(label, level.suffix);
    },
    levelOf(id, style) {
      const list = lists.get(id);
      const levels = list && [...(abstracts.get(list.abstract) ?? []), ...list.levels];
      return levels?.find(([, level]) => level.style === style)?.[0];
    },
  };
}

const LEVELS = 9;

/** What stands between a label and the text: nothing after 一、 and （一）, a space where the two would run together. */
function gapAfter(label: string, suffix: string): string {
  if (label === "" || suffix === "nothing") return "";
  if (/[章节篇编条]$/.test(label)) return "\u3000";
  return /[、）)．，：①-⑳]$/.test(label) ? "" : " ";
}

function collect(bytes: Uint8Array, abstracts: Map<string, Map<number, Level>>, lists: Map<string, List>): void {
  let abstract: Map<number, Level> | undefined;
  let list: List | undefined;
  let level: Level | undefined;
  let override = 0;
  walkXml(bytes, {
    open(name, attributes) {
      const value = attributes["w:val"] ?? "";
      if (name === "w:abstractNum") {
        abstract = new Map();
        abstracts.set(attributes["w:abstractNumId"] ?? "", abstract);
      } else if (name === "w:num") {
        list = { abstract: "", starts: new Map(), levels: new Map() };
        lists.set(attributes["w:numId"] ?? "", list);
      } else if (name === "w:abstractNumId" && list !== undefined) list.abstract = value;
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
