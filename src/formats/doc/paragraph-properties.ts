import { properties, TABLE_DEFINITION } from "./properties.ts";

/** What is said of a paragraph, by itself or by its style. */
export interface ParagraphProperties {
  /** Its list, by its number in the table of lists; 0: none, whatever its style says. */
  list?: number;
  level?: number;
  /** 0 is the outermost heading, 9 running text. */
  outline?: number;
  align?: "center" | "right";
  inTable?: boolean;
  /** How many tables it stands in. */
  depth?: number;
  endsRow?: boolean;
  endsInnerCell?: boolean;
  endsInnerRow?: boolean;
  row?: RowProperties;
}

/** The edges of a row's cells, from the left, and which of them go on from the row above. */
export interface RowProperties {
  edges: number[];
  merges: ("none" | "begins" | "goes on")[];
}

/** Reads properties (MS-DOC, 2.6.2 and 2.6.3); very large ones stand in a stream of their own. */
export function paragraphProperties(bytes: Uint8Array, data: Uint8Array | undefined): ParagraphProperties {
  const found: ParagraphProperties = {};
  const take = (from: Uint8Array, nested: boolean): void => {
    for (const { code, operand } of properties(from)) {
      if (code === HUGE && data !== undefined && !nested) {
        const at = operand.getUint32(0, true);
        if (at + 2 <= data.length) take(data.subarray(at + 2, at + 2 + (data[at]! | (data[at + 1]! << 8))), true);
      } else TAKERS[code]?.(operand, found);
    }
  };
  take(bytes, false);
  return found;
}

const HUGE = 0x6646;

const TAKERS: Readonly<Record<number, (operand: DataView, found: ParagraphProperties) => void>> = {
  9738: (operand, found) => {
    found.level = operand.getUint8(0);
  },
  17931: (operand, found) => {
    const list = operand.getUint16(0, true);
    found.list = list < 0x7ff ? list : 0;
  },
  9792: (operand, found) => {
    found.outline = operand.getUint8(0);
  },
  9219: takeAlign,
  9313: takeAlign,
  9238: (operand, found) => {
    found.inTable = operand.getUint8(0) !== 0;
  },
  9239: (operand, found) => {
    found.endsRow = operand.getUint8(0) !== 0;
  },
  26185: (operand, found) => {
    found.depth = operand.getInt32(0, true);
  },
  9291: (operand, found) => {
    found.endsInnerCell = operand.getUint8(0) !== 0;
  },
  9292: (operand, found) => {
    found.endsInnerRow = operand.getUint8(0) !== 0;
  },
  [TABLE_DEFINITION]: (operand, found) => {
    const count = operand.byteLength === 0 ? 0 : operand.getUint8(0);
    if (1 + 2 * (count + 1) > operand.byteLength) return;
    const edges = Array.from({ length: count + 1 }, (_, i) => operand.getInt16(1 + 2 * i, true));
    const merges = Array.from({ length: count }, (_, i) => {
      const at = 1 + 2 * (count + 1) + 20 * i;
      const flags = at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
      return flags & 0x40 ? "begins" : flags & 0x20 ? "goes on" : "none";
    });
    found.row = { edges, merges };
  },
};

function takeAlign(operand: DataView, found: ParagraphProperties): void {
  const align = ALIGNS[operand.getUint8(0)];
  if (align === undefined) delete found.align;
  else found.align = align;
}

/** By code; other lines begin at the left as well. */
const ALIGNS: Readonly<Record<number, "center" | "right">> = { 1: "center", 2: "right" };
