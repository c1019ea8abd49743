import { type FileHandle, open, unlink } from "node:fs/promises";
import { join } from "node:path";
import { Catalog, type DocumentEntry } from "./catalog.ts";
import { hashOf, readRange } from "./log.ts";
import type { LogState } from "./manifest.ts";
import { writeSynced } from "./write-file.ts";
import type { Writer } from "./writer.ts";

/** Writes the logs anew, without what is out of force, once that is most of them. */
export async function compactLogs(writer: Writer): Promise<void> {
  const { catalog, folder, manifest } = writer;
  const entries = [...catalog.entries.values()];
  const needed = entries.reduce((sum, { findings }) => sum + findings.size, 0);
  const isLong = catalog.lines > 2 * entries.length + SPARE_LINES;
  const isLarge = manifest.findings.size > 2 * needed + SPARE_BYTES;
  if (!isLong && !isLarge) return;
  const number = manifest.generation + 1;
  const moved = isLarge
    ? await copyFindings(folder, manifest.findings, `findings-${number}.jsonl`, entries)
    : { state: manifest.findings, entries };
  const fresh = new Catalog();
  const lines = Buffer.from(moved.entries.map(entry => `${JSON.stringify(entry)}\n`).join(""));
  for (const entry of moved.entries) fresh.take(entry);
  fresh.running.update(lines);
  const state = { file: `catalog-${number}.jsonl`, size: lines.length, sha256: hashOf(lines) };
  await writeSynced(join(folder, state.file), lines);
  await writer.enforce({ ...manifest, catalog: state, findings: moved.state });
  writer.catalog = fresh;
  for (const { file } of [manifest.catalog, manifest.findings]) {
    if (file !== state.file && file !== moved.state.file) await unlink(join(folder, file)).catch(() => {});
  }
}

const SPARE_LINES = 200;
const SPARE_BYTES = 1_000_000;

async function copyFindings(
  folder: string,
  { file }: LogState,
  to: string,
  entries: readonly DocumentEntry[],
): Promise<{ state: LogState; entries: DocumentEntry[] }> {
  const source = await open(join(folder, file), "r");
  const target = await open(join(folder, to), "w");
  try {
    const moved: DocumentEntry[] = [];
    let size = 0;
    for (const entry of entries) {
      const bytes = await readRange(source, entry.findings.at, entry.findings.size);
      await target.write(bytes, 0, bytes.length, size);
      moved.push({ ...entry, findings: { ...entry.findings, at: size } });
      size += bytes.length;
    }
    await target.sync();
    return { state: { file: to, size }, entries: moved };
  } finally {
    await Promise.all([source, target].map((handle: FileHandle) => handle.close()));
  }
}
