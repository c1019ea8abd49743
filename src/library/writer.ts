import { readFileSync } from "node:fs";
import { unlink } from "node:fs/promises";
import { join } from "node:path";
import { mergeSegments, type Passage, Segment, SegmentBuilder } from "../search/index.ts";
import { DICTIONARY, loadCutter } from "../words/index.ts";
import { Catalog, type CatalogLine, type DocumentEntry, readCatalog } from "./catalog.ts";
import { cleanUp } from "./clean-up.ts";
import { compactLogs } from "./compact-logs.ts";
import { freshManifest } from "./fresh-manifest.ts";
import { type Lock, takeLock } from "./lock.ts";
import { appendLog, hashOf } from "./log.ts";
import { DOCUMENTS, damaged, type Manifest, mismatch, readManifest, SEGMENTS, type SegmentState, writeManifest } from "./manifest.ts";
import { chooseMerge } from "./merge-policy.ts";
import { type Places, placesFile, placesWithout, rangesOf, readPlaces, without } from "./segment-places.ts";
import { copyName } from "./stored-copy.ts";
import { syncFolder, writeSynced } from "./write-file.ts";

/** What a document's entry says before it is written. */
export type NewEntry = Omit<DocumentEntry, "file" | "findings" | "passages">;

/** What has been put and removed since the last commit. */
interface Batch {
  lines: CatalogLine[];
  findings: Buffer[];
  findingsSize: number;
  characters: number;
  /** Ids of documents that have been put. */
  put: Set<string>;
  builder?: SegmentBuilder;
  /** Copies on their way to the disk. */
  copies: Promise<void>[];
  /** Copies that are not needed any more, once the batch is in force. */
  obsolete: string[];
  /** Ids of documents whose passages in older segments go. */
  gone: Set<string>;
  /** What the builder holds. */
  places: Places;
}

/**
 * One writer's work in a library, in steps. What is put or removed becomes visible, all together, with `commit`; until
 * then, and whatever happens, readers find what was there before.
 */
export class Writer {
  readonly folder: string;
  catalog: Catalog;
  manifest: Manifest;
  private readonly lock: Lock;
  private batch: Batch = emptyBatch();
  /** false: what is written is not yet in force, and what was there before stays. */
  private isPublic = true;

  private constructor(folder: string, lock: Lock, manifest: Manifest, catalog: Catalog) {
    this.folder = folder;
    this.lock = lock;
    this.manifest = manifest;
    this.catalog = catalog;
  }

  /** Throws a `ZhengceError`: locked, not-found, library-damaged, index-mismatch. */
  static async open(folder: string, wait: number): Promise<Writer> {
    const lock = await takeLock(folder, wait);
    try {
      const manifest = await readManifest(folder);
      const { dictionary } = manifest;
      if (dictionary !== null && dictionary !== DICTIONARY) throw mismatch(folder, dictionary, DICTIONARY);
      const catalog = await readCatalog(folder, manifest.catalog);
      await cleanUp(folder, manifest, catalog);
      return new Writer(folder, lock, manifest, catalog);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** Begins again with an empty library, which is in force only when it is published. Throws a `ZhengceError` "locked". */
  static async openFresh(folder: string, wait: number): Promise<Writer> {
    const lock = await takeLock(folder, wait);
    try {
      const writer = new Writer(folder, lock, await freshManifest(folder), new Catalog());
      writer.isPublic = false;
      return writer;
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** Puts what was built in a fresh writer in force, in the place of all that was there. */
  async publish(): Promise<void> {
    this.isPublic = true;
    await this.enforce(this.manifest);
    await cleanUp(this.folder, this.manifest, this.catalog);
  }

  close(): void {
    this.lock.release();
  }

  /** How many changes wait for a commit. */
  get waiting(): number {
    return this.batch.lines.length;
  }

  /** Whether enough text waits for a commit: it takes memory, and is lost when the process dies. */
  get isFull(): boolean {
    return this.batch.characters > BATCH_CHARACTERS;
  }

  /** Puts a document in, or in the place of the one with its id. `bytes`: its file, where no copy of it is there yet; `findings`: an object as JSON. */
  async put(entry: NewEntry, bytes: Uint8Array | undefined, passages: readonly Passage[], findings: string): Promise<void> {
    if (this.batch.put.has(entry.id)) await this.commit();
    const { batch } = this;
    const before = this.catalog.entries.get(entry.id);
    const file = copyName(entry);
    if (before !== undefined) batch.gone.add(before.id);
    if (before !== undefined && before.file !== file) batch.obsolete.push(before.file);
    if (bytes !== undefined) await this.copy(file, bytes);
    if (passages.length > 0) {
      batch.builder ??= new SegmentBuilder({ cutter: loadCutter({ prefer: "fast" }), store: true });
      for (const passage of passages) batch.builder.add(passage);
      batch.places.push([entry.id, passages.length]);
    }
    const found = Buffer.from(`{"id":${JSON.stringify(entry.id)},${findings.slice(1)}\n`);
    const place = { at: this.manifest.findings.size + batch.findingsSize, size: found.length, sha256: hashOf(found) };
    batch.findings.push(found);
    batch.findingsSize += found.length;
    batch.put.add(entry.id);
    batch.characters += entry.characters;
    this.take({ ...entry, file, passages: passages.length, findings: place });
    this.lock.touch();
  }

  /** Changes what the catalogue says of a document, and nothing else. */
  amend(entry: DocumentEntry): void {
    this.take(entry);
  }

  async remove(entry: DocumentEntry): Promise<void> {
    if (this.batch.put.has(entry.id)) await this.commit();
    this.batch.gone.add(entry.id);
    this.batch.obsolete.push(entry.file);
    this.take({ id: entry.id, gone: true });
  }

  /** Makes all that was put and removed visible in one step. */
  async commit(): Promise<void> {
    const { batch, folder, manifest } = this;
    if (batch.lines.length === 0) return;
    await Promise.all(batch.copies);
    const kept = await this.segmentsWithout(batch.gone);
    const added = batch.builder === undefined ? [] : [await this.writeSegment(batch.builder.finish(), batch.places)];
    await appendLog(folder, manifest.findings, Buffer.concat(batch.findings));
    const lines = Buffer.from(batch.lines.map(line => `${JSON.stringify(line)}\n`).join(""));
    await appendLog(folder, manifest.catalog, lines);
    this.catalog.running.update(lines);
    await this.enforce({
      ...manifest,
      documents: this.catalog.entries.size,
      catalog: { ...manifest.catalog, size: manifest.catalog.size + lines.length, sha256: this.catalog.running.copy().digest("hex") },
      findings: { ...manifest.findings, size: manifest.findings.size + batch.findingsSize },
      segments: [...kept, ...added],
    });
    this.batch = emptyBatch();
    if (batch.obsolete.length > 0) {
      const inUse = new Set(Array.from(this.catalog.entries.values(), ({ file }) => file));
      await this.discard(
        DOCUMENTS,
        batch.obsolete.filter(file => !inUse.has(file)),
      );
    }
    await this.discardSegments(manifest.segments);
  }

  /** Puts the house in order after commits: merges of up to `budget` passages, and logs without what is out of force. */
  async tidy(budget: number, signal?: AbortSignal): Promise<void> {
    await this.merge(budget, signal);
    if (!signal?.aborted) await compactLogs(this);
  }

  /** Merges segments while there is reason to, taking in no more than `budget` passages in all. */
  private async merge(budget: number, signal?: AbortSignal): Promise<void> {
    let left = budget;
    while (!signal?.aborted) {
      const { segments } = this.manifest;
      const sizes = segments.map(({ passages, removed }) => ({ passages, gone: removed.reduce((sum, [from, to]) => sum + to - from, 0) }));
      const choice = chooseMerge(sizes, left);
      if (choice === undefined) return;
      const [from, to] = choice;
      const parts = segments.slice(from, to);
      const opened = parts.map(({ file, removed }) => new Segment(this.segmentBytes(file), removed));
      const places = await Promise.all(parts.map(async part => placesWithout(await readPlaces(this.folder, part), part.removed)));
      const isEmpty = opened.every(segment => segment.size === segment.removedCount);
      const merged = isEmpty ? [] : [await this.writeSegment(mergeSegments(opened), places.flat())];
      await this.enforce({ ...this.manifest, segments: [...segments.slice(0, from), ...merged, ...segments.slice(to)] });
      await this.discardSegments(parts);
      left -= parts.reduce((sum, { passages }) => sum + passages, 0);
      this.lock.touch();
    }
  }

  /** Replaces the manifest: the one step that changes what readers find. All that it names must be on the disk but for its folders. */
  async enforce(manifest: Manifest): Promise<void> {
    await Promise.all([this.folder, join(this.folder, DOCUMENTS), join(this.folder, SEGMENTS)].map(syncFolder));
    const next = { ...manifest, dictionary: DICTIONARY, generation: manifest.generation + 1 };
    if (this.isPublic) await writeManifest(this.folder, next);
    this.manifest = next;
  }

  private take(line: CatalogLine): void {
    this.batch.lines.push(line);
    this.catalog.take(line);
  }

  private async segmentsWithout(ids: ReadonlySet<string>): Promise<SegmentState[]> {
    const { segments } = this.manifest;
    if (ids.size === 0) return segments;
    const kept: SegmentState[] = [];
    for (const segment of segments) kept.push(...without(segment, rangesOf(await readPlaces(this.folder, segment), ids)));
    return kept;
  }

  private async copy(file: string, bytes: Uint8Array): Promise<void> {
    const { copies } = this.batch;
    const written = writeSynced(join(this.folder, DOCUMENTS, file), bytes);
    written.catch(() => {}); // `commit` meets the failure
    copies.push(written);
    // Not more than a few at a time: each holds a file in memory.
    if (copies.length > COPIES_AT_ONCE) await copies[copies.length - COPIES_AT_ONCE];
  }

  private async writeSegment(bytes: Uint8Array, places: Places): Promise<SegmentState> {
    const file = `${String(this.manifest.generation + 1).padStart(6, "0")}.segment`;
    await writeSynced(join(this.folder, SEGMENTS, file), bytes);
    await writeSynced(join(this.folder, SEGMENTS, placesFile(file)), JSON.stringify(places));
    const passages = places.reduce((sum, [, count]) => sum + count, 0);
    return { file, size: bytes.length, sha256: hashOf(bytes), passages, removed: [] };
  }

  private segmentBytes(file: string): Uint8Array {
    const path = join(this.folder, SEGMENTS, file);
    try {
      return readFileSync(path);
    } catch (cause) {
      throw damaged(path, "索引文件无法读取", cause);
    }
  }

  /** Deletes the files of segments that are not in force any more. */
  private async discardSegments(segments: readonly SegmentState[]): Promise<void> {
    const inForce = new Set(this.manifest.segments.map(({ file }) => file));
    const gone = segments.filter(({ file }) => !inForce.has(file)).map(({ file }) => file);
    await this.discard(
      SEGMENTS,
      gone.flatMap(file => [file, placesFile(file)]),
    );
  }

  /** A file that cannot be deleted now, as one in use on Windows, goes when the next writer cleans up. */
  private async discard(subfolder: string, files: readonly string[]): Promise<void> {
    for (const file of files) await unlink(join(this.folder, subfolder, file)).catch(() => {});
  }
}

function emptyBatch(): Batch {
  return { lines: [], findings: [], findingsSize: 0, characters: 0, put: new Set(), copies: [], obsolete: [], gone: new Set(), places: [] };
}

/** Some seconds of work. */
const BATCH_CHARACTERS = 3_000_000;
const COPIES_AT_ONCE = 16;
