import { ByteReader, ByteWriter } from "./varints.ts";

/*
 * A posting list: how many passages hold a term, then for each the gap to its ordinal and how often it stands there.
 * gap × 2 says "once", gap × 2 + 1 is followed by the number of times. Lists stand in blocks of BLOCK, each list after
 * its length in bytes, so that a place is kept for one list in BLOCK only.
 */
export const BLOCK = 16;

/** Where the blocks of lists begin, and the lists. */
export interface PackedLists {
  /** Offset of each block, and at last the size of `bytes`. */
  starts: Uint32Array<ArrayBuffer>;
  bytes: Uint8Array;
}

/** Gathers posting lists in the order of their terms. */
export class ListWriter {
  private readonly out = new ByteWriter();
  private readonly list = new ByteWriter();
  private readonly starts: number[] = [];
  private count = 0;

  /** Adds the list of the next term: `size` passages in rising order, from `from` in both arrays. */
  add(passages: Uint32Array, times: Uint8Array | Uint16Array, from: number, size: number): void {
    const { list, out } = this;
    if (this.count++ % BLOCK === 0) this.starts.push(out.size);
    list.size = 0;
    list.varint(size);
    let before = -1;
    for (let i = from; i < from + size; i++) {
      const gap = passages[i]! - before - 1;
      before = passages[i]!;
      if (times[i] === 1) list.varint(gap * 2);
      else {
        list.varint(gap * 2 + 1);
        list.varint(times[i]!);
      }
    }
    out.varint(list.size);
    out.put(list.view());
  }

  finish(): PackedLists {
    return { starts: Uint32Array.from([...this.starts, this.out.size]), bytes: this.out.view() };
  }
}

/** The bytes of list number `index` within its block. */
export function listInBlock(block: Uint8Array, index: number): Uint8Array {
  const reader = new ByteReader(block);
  for (let skip = index % BLOCK; skip > 0; skip--) {
    const size = reader.varint();
    reader.at += size;
  }
  const size = reader.varint();
  return block.subarray(reader.at, reader.at + size);
}

/** How many passages a list holds. */
export function listSize(list: Uint8Array): number {
  return new ByteReader(list).varint();
}

/** Calls `visit` with each passage of a list and how often the term stands there. */
export function eachPosting(list: Uint8Array, visit: (passage: number, times: number) => void): void {
  const reader = new ByteReader(list);
  let passage = -1;
  for (let left = reader.varint(); left > 0; left--) {
    const coded = reader.varint();
    passage += (coded >>> 1) + 1;
    visit(passage, (coded & 1) === 0 ? 1 : reader.varint());
  }
}
