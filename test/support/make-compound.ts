/** A compound file with some streams at its root (MS-CFB), each in sectors of its own. */
export function makeCompound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const contents = names.map(name => pad(streams[name]!, Math.max(streams[name]!.length, SMALLEST)));
  const chains: number[][] = [];
  let next = 0;
  const take = (bytes: Uint8Array): number[] => {
    const chain = Array.from({ length: Math.ceil(bytes.length / SECTOR) }, () => next++);
    chains.push(chain);
    return chain;
  };
  const directory = Buffer.alloc(Math.ceil(((names.length + 1) * ENTRY) / SECTOR) * SECTOR);
  const [first] = take(directory);
  const starts = contents.map(bytes => take(bytes)[0]!);
  ["Root Entry", ...names].forEach((name, i) => {
    const at = ENTRY * i;
    directory.write(name, at, "utf16le");
    directory.writeUInt16LE(2 * name.length + 2, at + 64);
    directory[at + 66] = i === 0 ? 5 : 2;
    directory.writeUInt32LE(NONE, at + 68);
    directory.writeUInt32LE(i > 0 && i < names.length ? i + 1 : NONE, at + 72); // each the right neighbour of the one before
    directory.writeUInt32LE(i === 0 && names.length > 0 ? 1 : NONE, at + 76);
    directory.writeUInt32LE(i === 0 ? END : starts[i - 1]!, at + 116);
    directory.writeUInt32LE(i === 0 ? 0 : contents[i - 1]!.length, at + 120);
  });
  let tables = 1;
  while ((next + tables) * 4 > tables * SECTOR) tables++;
  const table = Buffer.alloc(tables * SECTOR, 0xff);
  for (const chain of chains) for (const [i, at] of chain.entries()) table.writeUInt32LE(chain[i + 1] ?? END, 4 * at);
  const header = Buffer.alloc(SECTOR);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  header.writeUInt16LE(9, 0x1e);
  header.writeUInt16LE(6, 0x20);
  header.writeUInt32LE(tables, 0x2c);
  header.writeUInt32LE(first!, 0x30);
  header.writeUInt32LE(SMALLEST, 0x38);
  header.writeUInt32LE(END, 0x3c);
  header.writeUInt32LE(END, 0x44);
  for (let i = 0; i < 109; i++) header.writeUInt32LE(i < tables ? next + i : NONE, 0x4c + 4 * i);
  return Buffer.concat([header, directory, ...contents.map(bytes => pad(bytes, Math.ceil(bytes.length / SECTOR) * SECTOR)), table]);
}

function pad(bytes: Uint8Array, length: number): Uint8Array {
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length)]);
}

const SECTOR = 512;
const ENTRY = 128;
/** Shorter streams would have to stand in sectors of 64 bytes. */
const SMALLEST = 4096;
const NONE = 0xffffffff;
const END = 0xfffffffe;
