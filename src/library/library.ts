import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Reference } from "../references/index.ts";
import type { ExportedIndex, Hit, SearchPassagesOptions, SearchResult, SegmentIndex, VocabularyEntry } from "../search/index.ts";
import { expectArguments, expectOptions, RECORD, type Source, TEXT, TREE, ZhengceError } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import type { AddInput, AddOptions } from "./add-documents.ts";
import type { AddReport } from "./add-report.ts";
import { ADD_OPTIONS, CHECK_OPTIONS, ID_OPTIONS, INPUTS, NAMES, OPEN_OPTIONS, REMOVE_OPTIONS } from "./arguments.ts";
import type { Catalog } from "./catalog.ts";
import type { CheckOptions, CheckReport } from "./check-library.ts";
import type { DocumentInfo } from "./document-info.ts";
import type { ExportReport } from "./export-library.ts";
import { hasLostManifest, MANIFEST, type Manifest, manifestStamp, noLibrary, readManifest } from "./manifest.ts";
import type { DocumentFindings } from "./read-findings.ts";

/** Every field is optional. */
export interface OpenOptions {
  /** false: a library that is not there is an error "not-found" and is not made. */
  create?: boolean;
}

/** What a search in a library gives. `took` is in milliseconds. */
export interface LibraryResult extends SearchResult {
  took: number;
}

/**
 * 资料库: many documents in a folder, to be searched and asked. One process at a time writes, any number read, and each
 * reading finds the library as it was at one moment. Nothing is read before it is needed.
 */
export class Library {
  /** Absolute path. */
  readonly folder: string;
  private generation: Generation | undefined;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Opens the library in a folder, which is made where it is not there. Throws a `ZhengceError`: not-found, refused, not-writable. */
  static async open(folder: string, options: OpenOptions = {}): Promise<Library> {
    expectArguments({ folder }, TEXT);
    expectOptions(options, OPEN_OPTIONS);
    const path = resolve(folder);
    if (!existsSync(join(path, MANIFEST)) && !hasLostManifest(path)) {
      if (options.create === false) throw noLibrary(path);
      const { createLibrary } = await import("./create-library.ts");
      await createLibrary(path);
    }
    return new Library(path);
  }

  /** 入库: adds or updates files, the documents in folders, and what patterns match. What did not change is left alone. */
  async add(inputs: AddInput | readonly AddInput[], options: AddOptions = {}): Promise<AddReport> {
    const list = Array.isArray(inputs) ? inputs : [inputs as AddInput];
    expectArguments({ inputs: list }, INPUTS);
    expectOptions(options, ADD_OPTIONS);
    const { addDocuments } = await import("./add-documents.ts");
    return addDocuments(this.folder, list, options);
  }

  /** 检索: the passages that answer a query best. A wrong operator is a message. */
  async search(query: string, options: SearchPassagesOptions = {}): Promise<LibraryResult> {
    expectArguments({ query }, TEXT);
    const start = performance.now();
    const { searchPassages } = await import("../search/index.ts");
    const result = await this.asking(index => searchPassages(index, query, options));
    return { ...result, took: Number((performance.now() - start).toFixed(1)) };
  }

  /**
   * The same hits one after another, the best first, for as long as they are asked for: all of them where no limit is set.
   * They are those of one moment, whatever a writer does in the meantime.
   */
  async *searchStream(query: string, options: Omit<SearchPassagesOptions, "facets"> = {}): AsyncGenerator<Hit> {
    expectArguments({ query }, TEXT);
    expectArguments({ options }, RECORD);
    const { searchPassages } = await import("../search/index.ts");
    const { index, generation } = await this.asking(async (index, generation) => {
      generation.users++;
      return { index, generation };
    });
    try {
      let { limit: left = Number.POSITIVE_INFINITY, offset = 0 } = options;
      for (let page = FIRST_PAGE; ; page = Math.min(page * 2, LARGEST_PAGE)) {
        const limit = Math.min(page, left);
        const { hits } = await searchPassages(index, query, { ...options, limit, offset });
        yield* hits;
        left -= hits.length;
        offset += hits.length;
        if (hits.length < page || left === 0) return;
      }
    } finally {
      this.leave(generation);
    }
  }

  /** 联想: what completes the words that are being typed, in characters, pinyin or its initials, the nearest first. */
  async suggest(typed: string, options: { limit?: number } = {}): Promise<VocabularyEntry[]> {
    expectArguments({ typed }, TEXT);
    const { suggesterOf } = await import("../search/index.ts");
    return this.asking(async index => (await suggesterOf(index)).suggest(typed, options));
  }

  /** All documents, in the order in which they came in. */
  async list(): Promise<DocumentInfo[]> {
    const { infoOf } = await import("./document-info.ts");
    const catalog = await this.reading(generation => this.catalogOf(generation));
    return Array.from(catalog.entries.values(), entry => infoOf(this.folder, entry));
  }

  /** What is known of one document, by id, number or title. Throws a `ZhengceError` "not-found". */
  async info(name: string): Promise<DocumentInfo> {
    expectArguments({ name }, TEXT);
    const { entryOf, infoOf } = await import("./document-info.ts");
    const catalog = await this.reading(generation => this.catalogOf(generation));
    return infoOf(this.folder, entryOf(catalog, name));
  }

  /** The text of a document as it came in, and what its format knew of it. */
  async source(name: string): Promise<Source> {
    expectArguments({ name }, TEXT);
    const [{ entryOf }, { readCopy }] = await Promise.all([import("./document-info.ts"), import("./read-copy.ts")]);
    return this.reading(async generation => readCopy(this.folder, entryOf(await this.catalogOf(generation), name)));
  }

  /** The tree of a document, by id, number or title. Throws a `ZhengceError` "not-found". */
  async get(name: string): Promise<Root> {
    const { parse } = await import("../parse/index.ts");
    return parse(await this.source(name));
  }

  /**
   * What a text cites, resolved against this library: `target.document`, and `target.node` for provisions of its documents. Never
   * a later document, never the text's own copy here: `id` where it is not the one that the text's metadata give.
   */
  async references(tree: Root, options: { id?: string } = {}): Promise<Reference[]> {
    expectArguments({ tree }, TREE);
    expectOptions(options, ID_OPTIONS);
    const { referencesIn } = await import("./references-in.ts");
    return referencesIn(this, tree, options);
  }

  /** What was found in each document: targets, references (resolved against all others), terms; in the order in which the documents came in. */
  async *findings(): AsyncGenerator<DocumentFindings> {
    const { readFindings } = await import("./read-findings.ts");
    const { manifest, catalog } = await this.reading(async generation => ({ ...generation, catalog: await this.catalogOf(generation) }));
    yield* readFindings(this.folder, manifest, catalog);
  }

  /** Takes documents out, by id, number or title; all or none. Gives what was taken out. */
  async remove(names: string | readonly string[], options: Pick<AddOptions, "wait"> = {}): Promise<DocumentInfo[]> {
    const list = typeof names === "string" ? [names] : names;
    expectArguments({ names: list }, NAMES);
    expectOptions(options, REMOVE_OPTIONS);
    const { removeDocuments } = await import("./remove-documents.ts");
    return removeDocuments(this.folder, list, options);
  }

  /** Compares every file with its checksum; repairs or rebuilds where asked to. */
  async check(options: CheckOptions = {}): Promise<CheckReport> {
    expectOptions(options, CHECK_OPTIONS);
    const { checkLibrary } = await import("./check-library.ts");
    return checkLibrary(this.folder, options);
  }

  /** Writes the documents, what is known of them, and all passages as plain files into an empty folder. */
  async export(to: string): Promise<ExportReport> {
    expectArguments({ to }, TEXT);
    const { exportLibrary } = await import("./export-library.ts");
    return this.asking(async (index, generation) =>
      exportLibrary(this.folder, generation.manifest, await this.catalogOf(generation), index, resolve(to)),
    );
  }

  /** The whole index as plain data, for `openExported` of `zhengce/search/browser`: search without a server, from one file. */
  async exportIndex(): Promise<ExportedIndex> {
    const [{ exportIndex }, { readSynonyms }] = await Promise.all([import("../search/index.ts"), import("./read-synonyms.ts")]);
    return this.asking(async index => exportIndex(index, readSynonyms(this.folder)));
  }

  /** Closes the files that searching has opened. The library can be used again afterwards. */
  close(): void {
    const before = this.generation;
    this.generation = undefined;
    if (before !== undefined) closeUnused(before);
  }

  /**
   * Reads in the generation in force. Where a writer has moved on in the middle, so that a file is gone that the manifest
   * named, reads again in the new one.
   */
  private async reading<T>(use: (generation: Generation) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const generation = await this.enter();
      try {
        return await use(generation);
      } catch (error) {
        const hasMovedOn = manifestStamp(this.folder) !== generation.stamp;
        if (!(error instanceof ZhengceError) || !hasMovedOn || attempt === ATTEMPTS) throw error;
      } finally {
        this.leave(generation);
      }
    }
  }

  /** Asks the index of the generation in force. */
  private asking<T>(use: (index: SegmentIndex, generation: Generation) => Promise<T>): Promise<T> {
    return this.reading(async generation => {
      const { ofLibrary } = await import("./open-generation.ts");
      return ofLibrary(this.folder, async () => use(await this.indexOf(generation), generation));
    });
  }

  /** The generation in force, with one more user. */
  private async enter(): Promise<Generation> {
    const stamp = manifestStamp(this.folder);
    if (this.generation === undefined || this.generation.stamp !== stamp) {
      const next = { stamp, manifest: await readManifest(this.folder), users: 0 };
      this.close();
      this.generation = next;
    }
    this.generation.users++;
    return this.generation;
  }

  private leave(generation: Generation): void {
    generation.users--;
    if (generation !== this.generation) closeUnused(generation);
  }

  private async indexOf(generation: Generation): Promise<SegmentIndex> {
    const { openGeneration } = await import("./open-generation.ts");
    generation.index ??= openGeneration(this.folder, generation.manifest);
    return generation.index;
  }

  private async catalogOf(generation: Generation): Promise<Catalog> {
    const { readCatalog } = await import("./catalog.ts");
    generation.catalog ??= await readCatalog(this.folder, generation.manifest.catalog);
    return generation.catalog;
  }
}

/** The library at one moment, and what has been read of it. */
interface Generation {
  stamp: string | undefined;
  manifest: Manifest;
  /** Readings that are going on in it: its files stay open for them when a writer has moved on. */
  users: number;
  index?: SegmentIndex;
  catalog?: Catalog;
}

function closeUnused(generation: Generation): void {
  if (generation.users > 0) return;
  generation.index?.close();
  delete generation.index;
}

/** Hits that a stream fetches at first, and at most at a time: each page is ranked anew. */
const FIRST_PAGE = 20;
const LARGEST_PAGE = 1000;

/** A writer commits every few seconds at most. */
const ATTEMPTS = 5;
