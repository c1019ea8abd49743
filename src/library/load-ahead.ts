import { loadFile } from "../formats/index.ts";
import type { AddInput } from "./add-documents.ts";
import type { Catalog } from "./catalog.ts";
import type { DocumentReaders } from "./document-readers.ts";
import { hashOf } from "./log.ts";
import type { Prepared } from "./prepare-document.ts";

/** A file with its bytes, their hash, and how to have it read; or with what kept its bytes from being loaded. */
export type Loaded = { file: string } & ({ bytes: Uint8Array; hash: string; prepare(): Promise<Prepared> } | { error: unknown });

/** Loads a few files ahead of the one at hand, in order, and has them read ahead where that goes on beside. */
export async function* loadAhead(
  inputs: readonly AddInput[],
  readers: DocumentReaders,
  catalog: Catalog,
  today: string,
): AsyncGenerator<Loaded> {
  const loading: Promise<Loaded>[] = [];
  let next = 0;
  while (next < inputs.length || loading.length > 0) {
    while (loading.length < AHEAD && next < inputs.length) loading.push(load(inputs[next++]!, readers, catalog, today));
    yield await loading.shift()!;
  }
}

const AHEAD = 8;

async function load(input: AddInput, readers: DocumentReaders, catalog: Catalog, today: string): Promise<Loaded> {
  const file = typeof input === "string" ? input : input.name;
  try {
    const bytes = typeof input === "string" ? await loadFile(input) : "bytes" in input ? input.bytes : await input.load();
    const hash = hashOf(bytes);
    const job = { bytes, file, today };
    const early = readers.isBeside && !catalog.byHash.has(hash) ? readers.read(job) : undefined;
    early?.catch(() => {}); // met when its turn comes
    return { file, bytes, hash, prepare: () => early ?? readers.read(job) };
  } catch (error) {
    return { file, error };
  }
}
