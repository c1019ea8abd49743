import type { DocumentEntry } from "./catalog.ts";
import { findLives, isInForce } from "./find-lives.ts";
import { readCopy } from "./read-copy.ts";
import { readDocument } from "./read-document.ts";
import type { Writer } from "./writer.ts";

/**
 * Brings up to date which documents are in force, after others have come, changed or gone: those whose answer is another now
 * are put into the index again. What was put before must be committed.
 */
export async function refreshLives(
  writer: Writer,
  changed: ReadonlySet<string>,
  today: string,
  gone: readonly DocumentEntry[] = [],
): Promise<void> {
  for (const [id, life] of findLives(writer.catalog, changed, today, gone)) {
    const entry = writer.catalog.entries.get(id)!;
    if (entry.state === life.state && entry.until === life.until) continue;
    const { until: _, ...rest } = entry;
    const next = { ...rest, ...life };
    const isSame = isInForce(entry.state) === isInForce(life.state);
    // A copy that is damaged is a matter for `check`, and must not keep other documents from coming in.
    const source = isSame ? undefined : await readCopy(writer.folder, entry).catch(() => undefined);
    if (source === undefined) writer.amend(next);
    else {
      const document = readDocument(source, today, life);
      await writer.put(next, undefined, document.passages(id), JSON.stringify(document.findings));
    }
    if (writer.isFull) await writer.commit();
  }
  await writer.commit();
}

/** Today by the clock, as an ISO date. */
export function isoToday(): string {
  return new Date().toISOString().slice(0, 10);
}
