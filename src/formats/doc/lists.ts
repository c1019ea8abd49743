import { countLists, type Level, type List, type Numbering } from "../word/count-lists.ts";
import { FORMAT_NAMES } from "./tables/format-names.ts";

/**
 * The lists of a document (MS-DOC, 2.9.147 PlfLst, 2.9.145 PlfLfo): definitions with up to nine levels, and the lists that rest
 * on them, which paragraphs name by their number from 1. Styles are tied to levels by their numbers.
 */
export function readLists(definitionBytes: Uint8Array, whole: Uint8Array, listBytes: Uint8Array): Numbering {
  const definitions = definitionsIn(definitionBytes, whole);
  return countLists({ definitions, lists: listsIn(listBytes) });
}

function definitionsIn(bytes: Uint8Array, whole: Uint8Array): Map<string, Map<number, Level>> {
  const found = new Map<string, Map<number, Level>>();
  if (bytes.length < 2) return found;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.min(view.getUint16(0, true), Math.floor((bytes.length - 2) / DEFINITION));
  let at = bytes.byteOffset - whole.byteOffset + 2 + DEFINITION * count; // levels follow right behind, outside of the part's length
  for (let i = 0; i < count; i++) {
    const from = 2 + DEFINITION * i;
    const levels = new Map<number, Level>();
    const simple = (bytes[from + 26]! & 1) === 1;
    for (let k = 0; k < (simple ? 1 : 9); k++) {
      const read = levelAt(whole, at);
      if (read === undefined) break;
      const style = view.getUint16(from + 8 + 2 * k, true);
      levels.set(k, style === NO_STYLE ? read.level : { ...read.level, style: String(style) });
      at = read.end;
    }
    found.set(String(view.getInt32(from, true)), levels);
  }
  return found;
}

function listsIn(bytes: Uint8Array): Map<string, List> {
  const found = new Map<string, List>();
  if (bytes.length < 4) return found;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.min(view.getUint32(0, true), Math.floor((bytes.length - 4) / LIST));
  let at = 4 + LIST * count;
  for (let i = 0; i < count; i++) {
    const from = 4 + LIST * i;
    const list: List = { definition: String(view.getInt32(from, true)), starts: new Map(), levels: new Map() };
    found.set(String(i + 1), list);
    at += 4;
    for (let k = 0; k < bytes[from + 12]! && at + 8 <= bytes.length; k++) {
      const start = view.getInt32(at, true);
      const flags = view.getUint32(at + 4, true);
      at += 8;
      const level = flags & 0xf;
      if (flags & STARTS) list.starts.set(level, start);
      if (flags & FORMATS) {
        const read = levelAt(bytes, at);
        if (read === undefined) return found;
        list.levels.set(level, read.level);
        at = read.end;
      }
    }
  }
  return found;
}

/** One level: numbers and flags, properties of paragraphs and characters, and its text, in which a code below 9 stands for a level's number. */
function levelAt(bytes: Uint8Array, at: number): { level: Level; end: number } | undefined {
  if (at + LEVEL + 2 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = at + LEVEL + bytes[at + 24]! + bytes[at + 25]!;
  if (text + 2 > bytes.length) return undefined;
  const end = text + 2 + 2 * view.getUint16(text, true);
  if (end > bytes.length) return undefined;
  let shown = "";
  for (let i = text + 2; i < end; i += 2) {
    const code = view.getUint16(i, true);
    shown += code < 9 ? `%${code + 1}` : String.fromCharCode(code);
  }
  const flags = bytes[at + 5]!;
  return {
    level: {
      start: view.getInt32(at, true),
      format: FORMAT_NAMES[bytes[at + 4]!] ?? "decimal",
      text: shown,
      suffix: bytes[at + 15] === 2 ? "nothing" : "tab",
      legal: (flags & 0x04) !== 0,
      ...((flags & 0x08) !== 0 && { restart: bytes[at + 26]! }),
    },
    end,
  };
}

const DEFINITION = 28;
const LIST = 16;
const LEVEL = 28;
const NO_STYLE = 0xfff;
const STARTS = 0x10;
const FORMATS = 0x20;
