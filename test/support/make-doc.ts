import { makeCompound } from "./make-compound.ts";

/** A paragraph of a .doc, with the properties that are asked for. */
export interface DocLine {
  text: string;
  /** Of a list, from 1, and its level. */
  list?: number;
  level?: number;
  /** Ends a cell of a table; or, with the edges of its cells, a row. */
  cell?: true;
  row?: { edges: readonly number[]; merges?: readonly number[] };
}

/** A level of a list: its format by MS-OSHARED's number, its text with %1 … for the numbers, and where it starts. */
export interface DocLevel {
  format: number;
  text: string;
  start?: number;
}

/** A small document of Word 97 (MS-DOC): body, footnotes, lists of one definition each, tables. Its text is in one piece. */
export function makeDoc(
  lines: readonly DocLine[],
  {
    lists = [],
    footnotes = [],
    flags = 0,
  }: { lists?: readonly (readonly DocLevel[])[]; footnotes?: readonly string[]; flags?: number } = {},
): Uint8Array {
  const ends = lines.map(({ text, cell, row }) => `${text}${cell || row ? "\x07" : "\r"}`);
  const body = ends.join("");
  const notes = footnotes.map(note => `\x02${note}\r`).join("");
  const text = body + notes + (notes === "" ? "" : "\r");
  const first = 1024;
  const bytes = Buffer.from(text, "utf16le");
  const pages = propertyPages(lines, ends, first);
  const from = Math.ceil((first + bytes.length) / 512) * 512;
  const main = Buffer.alloc(from + 512 * pages.length);
  bytes.copy(main, first);
  for (const [i, page] of pages.entries()) page.bytes.copy(main, from + 512 * i);

  const table: Buffer[] = [];
  let length = 0;
  const part = (at: number, content: Buffer, counted = content.length): void => {
    main.writeUInt32LE(length, at);
    main.writeUInt32LE(counted, at + 4);
    table.push(content);
    length += content.length;
  };
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0xc1, 2);
  main.writeUInt16LE(0x0200 | flags, 0x0a);
  main.writeUInt32LE(body.length, 0x4c);
  main.writeUInt32LE(text.length - body.length, 0x50);
  const piece = words(0, text.length);
  part(0x1a2, Buffer.concat([Buffer.from([2]), words(12 + 4), piece, Buffer.from([0, 0]), words(first), Buffer.from([0, 0])]));
  part(0x102, words(...pages.map(({ start }) => start), pages.at(-1)!.end, ...pages.map((_, i) => from / 512 + i)));
  const { definitions, levels } = listParts(lists);
  part(0x2e2, Buffer.concat([definitions, levels]), definitions.length);
  part(0x2ea, Buffer.concat([words(lists.length), ...lists.map((_, i) => words(i + 1, 0, 0, 0)), ...lists.map(() => words(-1))]));
  return makeCompound({ WordDocument: main, "1Table": Buffer.concat(table) });
}

/** Pages of 512 bytes with the properties of a few paragraphs each. */
function propertyPages(lines: readonly DocLine[], ends: readonly string[], first: number): { start: number; end: number; bytes: Buffer }[] {
  const pages: { start: number; end: number; bytes: Buffer }[] = [];
  let at = first;
  for (let i = 0; i < lines.length; i += 4) {
    const some = lines.slice(i, i + 4);
    const bytes = Buffer.alloc(512);
    const start = at;
    bytes.writeUInt32LE(at, 0);
    let room = 510;
    some.forEach((line, k) => {
      at += 2 * ends[i + k]!.length;
      bytes.writeUInt32LE(at, 4 * (k + 1));
      const content = paragraphProperties(line);
      room = (room - content.length - 2) & ~1;
      bytes[room] = 0;
      bytes[room + 1] = content.length / 2;
      content.copy(bytes, room + 2);
      bytes[4 * (some.length + 1) + 13 * k] = room / 2;
    });
    bytes[511] = some.length;
    pages.push({ start, end: at, bytes });
  }
  return pages;
}

function paragraphProperties({ list, level = 0, cell, row }: DocLine): Buffer {
  const said: number[] = [0, 0]; // the number of the style
  const short = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
  if (list !== undefined) said.push(...short(0x260a), level, ...short(0x460b), ...short(list));
  if (cell || row) said.push(...short(0x2416), 1);
  if (row !== undefined) {
    const { edges, merges = [] } = row;
    const content = [edges.length - 1, ...edges.flatMap(short)];
    for (let i = 0; i + 1 < edges.length; i++) content.push(...short(merges[i] ?? 0), ...Array.from({ length: 18 }, () => 0));
    said.push(...short(0x2417), 1, ...short(0xd608), ...short(content.length + 1), ...content);
  }
  if (said.length % 2 === 1) said.push(0);
  return Buffer.from(said);
}

function listParts(lists: readonly (readonly DocLevel[])[]): { definitions: Buffer; levels: Buffer } {
  const count = Buffer.alloc(2);
  count.writeUInt16LE(lists.length);
  const definitions = lists.map((_, i) => Buffer.concat([words(i + 1, 0), Buffer.alloc(18, 0xff), Buffer.from([0, 0])]));
  const levels = lists.flatMap(list => Array.from({ length: 9 }, (_, i) => levelPart(list[i] ?? { format: 0, text: "" })));
  return { definitions: Buffer.concat([count, ...definitions]), levels: Buffer.concat(levels) };
}

function levelPart({ format, text, start = 1 }: DocLevel): Buffer {
  const shown = text.replace(/%([1-9])/g, (_, digit: string) => String.fromCharCode(Number(digit) - 1));
  const head = Buffer.alloc(30);
  head.writeInt32LE(start, 0);
  head[4] = format;
  head.writeUInt16LE(shown.length, 28);
  return Buffer.concat([head, Buffer.from(shown, "utf16le")]);
}

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) bytes.writeInt32LE(value, 4 * i);
  return bytes;
}
