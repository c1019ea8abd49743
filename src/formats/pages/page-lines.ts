import { mendRadicals } from "./radicals.ts";

/** A run of text on a page as it is seen: upright, from the top left corner, in points. */
export interface Run {
  text: string;
  x: number;
  /** Of the baseline, downwards. */
  y: number;
  width: number;
  size: number;
}

/** What stands side by side on a page. */
export interface Line {
  page: number;
  /** Pieces with wide gaps between them; one, where it is a line of text. */
  cells: string[];
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  /** From the top of the page, 0–1. */
  place: number;
}

/** The lines of a page, from above; runs on one height belong together. */
export function pageLines(runs: readonly Run[], page: number, height: number): Line[] {
  const sorted = runs.filter(run => run.text.trim() !== "").sort((a, b) => a.y - b.y || a.x - b.x);
  const groups: Run[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && Math.abs(group[0]!.y - run.y) < Math.max(group[0]!.size, run.size) * SAME_LINE) group.push(run);
    else groups.push([run]);
  }
  return groups.map(group =>
    lineOf(
      group.sort((a, b) => a.x - b.x),
      page,
      height,
    ),
  );
}

function lineOf(runs: readonly Run[], page: number, height: number): Line {
  const size = Math.max(...runs.slice(0, 200).map(run => run.size));
  const cells: string[] = [""];
  let end = runs[0]!.x;
  let right = end;
  for (const run of runs) {
    const gap = run.x - end;
    const text = mendRadicals(run.text);
    if (gap > size * WIDE_GAP && cells.at(-1) !== "") cells.push("");
    else if (gap > size * SPACE) cells[cells.length - 1] += " ";
    else if (gap > size * WORD_GAP && LATIN_END.test(cells.at(-1)!) && LATIN_START.test(text)) cells[cells.length - 1] += " ";
    cells[cells.length - 1] += text;
    end = Math.max(end, run.x + run.width);
    right = end;
  }
  const trimmed = cells.map(cell => cell.trim()).filter(cell => cell !== "");
  const first = runs[0]!;
  return { page, cells: trimmed, text: trimmed.join("\u3000\u3000"), left: first.x, right, y: first.y, size, place: first.y / height };
}

/** Heights that differ by less of the size are one line: superscripts, mixed fonts. */
const SAME_LINE = 0.5;
/** Gaps in sizes of a character. */
const WIDE_GAP = 1.5;
const SPACE = 0.8;
const WORD_GAP = 0.2;
const LATIN_END = /[A-Za-z0-9,.;:)]$/;
const LATIN_START = /^[A-Za-z0-9(]/;
