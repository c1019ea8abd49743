import { type AddReport, skipped } from "./add-report.ts";
import type { DocumentEntry } from "./catalog.ts";
import { documentId, freeId } from "./document-id.ts";
import { named, type Prepared } from "./prepare-document.ts";
import { fileOf, isGone } from "./sources.ts";
import type { Writer } from "./writer.ts";

/** A file to be added: its path or address, how the catalogue names that, its bytes and their hash, and how to have it read. */
export interface Incoming {
  file: string;
  source: string;
  bytes: Uint8Array;
  hash: string;
  prepare(): Promise<Prepared>;
}

/** Puts one file into a library, or finds that there is nothing to do, and says so in the report. Gives the document as it was before, where it was. */
export async function takeFile(writer: Writer, incoming: Incoming, report: AddReport): Promise<DocumentEntry | undefined> {
  const { file, source, bytes, hash } = incoming;
  const here = writer.catalog.bySource.get(source);
  if (here?.hash === hash) {
    report.unchanged.push(here.id);
    return undefined;
  }
  const twin = writer.catalog.byHash.get(hash);
  if (twin !== undefined) {
    takeTwin(writer, incoming, twin, report);
    return undefined;
  }
  let document: Prepared;
  try {
    document = await incoming.prepare();
  } catch (error) {
    report.skipped.push(skipped(file, error));
    return undefined;
  }
  const naming = { ...document.about, hash, file, ...(document.wanted === undefined ? {} : { id: document.wanted }) };
  const before = earlierOf(writer, here, naming);
  if (here !== undefined && before !== here) detach(writer, here, file, report);
  const id = before?.id ?? newId(writer, documentId(naming), file, report);
  const now = new Date().toISOString();
  await writer.put(
    {
      id,
      ...document.about,
      source,
      format: document.format,
      size: bytes.length,
      hash,
      characters: document.characters,
      added: before?.added ?? now,
      ...(before === undefined ? {} : { updated: now }),
    },
    bytes,
    named(document.passages, id),
    document.findings,
  );
  report[before === undefined ? "added" : "updated"].push(id);
  return before;
}

/** The same content is there already: either it has moved to this place, or it is there twice. */
function takeTwin(writer: Writer, { file, source }: Incoming, twin: DocumentEntry, report: AddReport): void {
  const { folder } = writer;
  if (twin.source === undefined || isGone(folder, twin.source)) {
    writer.amend({ ...twin, source });
    report.moved.push(twin.id);
  } else report.duplicates.push({ file, id: twin.id, other: fileOf(folder, twin.source) });
}

/**
 * The document that this is a later state of. The place tells, unless the file now asks for another id or states another
 * number: then it is another document that has taken the place. Else the id tells, where the old file is gone.
 */
function earlierOf(writer: Writer, here: DocumentEntry | undefined, naming: Parameters<typeof documentId>[0]): DocumentEntry | undefined {
  const id = documentId(naming);
  if (here !== undefined) {
    const isNamed = naming.id !== undefined || (naming.number !== undefined && here.number !== undefined);
    if (!isNamed || here.id === id || COUNTED.exec(here.id)?.[1] === id) return here;
  }
  const namesake = writer.catalog.entries.get(id);
  if (namesake === undefined || namesake === here) return undefined;
  return namesake.source === undefined || isGone(writer.folder, namesake.source) ? namesake : undefined;
}

/** "国发-2033-7号~2" */
const COUNTED = /^(.*)~\d+$/;

/** Another document has taken the file of this one, which stays in the library all the same. */
function detach(writer: Writer, entry: DocumentEntry, file: string, report: AddReport): void {
  const { source, ...rest } = entry;
  writer.amend(rest);
  report.vanished.push({ id: entry.id, file });
}

function newId(writer: Writer, wanted: string, file: string, report: AddReport): string {
  const { catalog, folder } = writer;
  const id = freeId(wanted, candidate => catalog.has(candidate));
  if (id !== wanted) {
    const source = catalog.entries.get(wanted)?.source;
    report.collisions.push({ file, id, wanted, ...(source === undefined ? {} : { other: fileOf(folder, source) }) });
  }
  return id;
}
