import { type Row, tableOf } from "../doc/table-of.ts";
import type { FormatOptions, Reading } from "../reader.ts";
import { createTextBuilder } from "../text-builder.ts";
import { damaged } from "../unzip.ts";
import { addWordTable } from "../word/add-table.ts";
import { gapAfter } from "../word/count-lists.ts";
import { linesOf } from "../word/lines-of.ts";
import { CHARACTERS, CHARSETS, CODE_PAGES, NO_TEXT, TEXT } from "./tables/words.ts";
import { tokens } from "./tokens.ts";

/** What holds inside a group, and ends with it. */
interface Group {
  /** body: its text is read; label: a number that Word has generated; note: a footnote; fonts: the table of fonts; none. */
  holds: "body" | "label" | "note" | "fonts" | "none";
  encoding: string | undefined;
  /** Characters behind a \u that stand for it where Unicode is not known. */
  skip: number;
  bold: boolean;
  hidden: boolean;
}

/**
 * An RTF document, which is often called .doc: paragraphs with their numbers, which are written out in it, and tables.
 * Headers are left out; footnotes are in `meta.footnotes`. Origins count paragraphs from 1. Throws a `ZhengceError` "damaged".
 */
export function readRtf(bytes: Uint8Array, { changes = "accepted" }: FormatOptions = {}): Reading {
  const builder = createTextBuilder();
  const passed = changes === "accepted" ? "deleted" : "revised";
  const fonts = new Map<number, string | undefined>();
  const notes: string[] = [];
  const groups: Group[] = [];
  let group: Group = { holds: "body", encoding: undefined, skip: 1, bold: false, hidden: false };
  let page = "windows-1252";
  let pending: number[] = []; // bytes of characters that are not complete
  let text = "";
  let label = "";
  let note = "";
  let skipping = 0;
  let starred = false;
  let font = 0;
  let bold = 0;
  let count = 0;
  let said: { align?: "center" | "right"; depth?: number; inTable: boolean } = { inTable: false };
  let rows: Row[] = [];
  let cells: Row["cells"] = [];
  let cell: string[] = [];
  let edges: number[] = [0];
  let merges: ("none" | "begins" | "goes on")[] = [];
  let merge: "none" | "begins" | "goes on" = "none";

  const write = (words: string): void => {
    if (group.holds === "label") label += words;
    else if (group.holds === "note") note += words;
    else if (group.holds === "body" && !group.hidden) {
      text += words;
      if (group.bold) bold += words.length;
    }
  };
  const flush = (): void => {
    if (pending.length === 0) return;
    write(new TextDecoder(group.encoding ?? page).decode(Uint8Array.from(pending)));
    pending = [];
  };
  const endTable = (): void => {
    if (rows.length > 0) addWordTable(tableOf(rows), builder);
    rows = [];
  };
  const endParagraph = (): void => {
    const number = ++count;
    const shown = label.trim();
    const words = shown === "" ? text : shown + gapAfter(shown, "tab") + text;
    const lines = linesOf(words);
    if (said.inTable) cell.push(...lines.map(line => line.trim()));
    else {
      endTable();
      const { align, depth } = said;
      const whole = bold > 0 && bold === text.length && { bold: true as const };
      for (const line of lines)
        builder.paragraph(line, { origin: { paragraph: number }, ...(align && { align }), ...(depth && { depth }), ...whole });
    }
    text = label = "";
    bold = 0;
  };
  const acts: Readonly<Record<string, (value: number | undefined) => void>> = {
    par: () => (group.holds === "note" ? write("\n") : endParagraph()),
    sect: () => endParagraph(),
    nestcell: () => endParagraph(),
    pard: () => {
      said = { inTable: false };
    },
    plain: () => {
      group.bold = group.hidden = false;
    },
    intbl: () => {
      said.inTable = true;
    },
    cell: () => {
      said.inTable = true;
      endParagraph();
      cells.push({ lines: cell, paragraph: count });
      cell = [];
    },
    trowd: () => {
      edges = [0];
      merges = [];
      merge = "none";
    },
    trleft: value => {
      edges[0] = value ?? 0;
    },
    clvmgf: () => {
      merge = "begins";
    },
    clvmrg: () => {
      merge = "goes on";
    },
    cellx: value => {
      edges.push(value ?? 0);
      merges.push(merge);
      merge = "none";
    },
    row: () => {
      if (cells.length > 0) rows.push({ cells, properties: { edges: [...edges], merges: [...merges] } });
      cells = [];
      cell = [];
    },
    qc: () => {
      said.align = "center";
    },
    qr: () => {
      said.align = "right";
    },
    outlinelevel: value => {
      if (value !== undefined && value < 9) said.depth = value + 1;
    },
    b: value => {
      group.bold = value !== 0;
    },
    v: value => {
      group.hidden = value !== 0;
    },
    [passed]: value => {
      group.hidden = value !== 0;
    },
    uc: value => {
      group.skip = value ?? 1;
    },
    ansicpg: value => {
      page = CODE_PAGES[value ?? 0] ?? page;
    },
    f: value => {
      font = value ?? 0;
      group.encoding = fonts.get(font);
    },
    fcharset: value => {
      if (group.holds === "fonts") fonts.set(font, CHARSETS[value ?? 0]);
    },
    u: value => {
      if (value === undefined) return;
      write(String.fromCharCode(value & 0xffff));
      skipping = group.skip;
    },
  };

  for (const token of tokens(bytes)) {
    if (token.kind === "bytes") {
      if (group.holds === "none" || group.holds === "fonts") continue;
      const passing = Math.min(skipping, token.bytes.length);
      skipping -= passing;
      for (let i = passing; i < token.bytes.length; i++) pending.push(token.bytes[i]!);
      continue;
    }
    flush();
    skipping = token.kind === "word" && token.name === "u" ? skipping : 0;
    if (token.kind === "open") {
      if (groups.length >= DEEPEST) throw damaged();
      groups.push(group);
      group = { ...group };
    } else if (token.kind === "close") {
      if (group.holds === "note" && groups.at(-1)?.holds !== "note") {
        notes.push(...linesOf(note).map(line => line.trim()));
        note = "";
      }
      group = groups.pop() ?? group;
      if (groups.length === 0) break;
    } else if (token.name === "*") {
      starred = true;
      continue;
    } else if (token.name === "listtext" || token.name === "pntext") group.holds = group.holds === "none" ? "none" : "label";
    else if (token.name === "footnote") group.holds = "note";
    else if (token.name === "fonttbl") group.holds = "fonts";
    else if (NO_TEXT.has(token.name) || (starred && !TEXT.has(token.name))) group.holds = "none";
    else if (group.holds === "fonts" || group.holds !== "none") {
      const character = Object.hasOwn(CHARACTERS, token.name) ? CHARACTERS[token.name] : undefined;
      if (character !== undefined) write(character);
      else if (Object.hasOwn(acts, token.name)) acts[token.name]!(token.value);
    }
    starred = false;
  }
  flush();
  if (text.trim() !== "") endParagraph();
  endTable();
  return builder.reading("doc", notes.length > 0 ? { footnotes: notes } : {});
}

const DEEPEST = 10_000;
