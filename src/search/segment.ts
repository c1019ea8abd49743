import { expectArguments, ITERABLE } from "../text/index.ts";
import { SOURCE_OF_INDEX } from "./arguments.ts";
import { type ByteSource, bytesOf } from "./bytes.ts";
import { BigramField, StringField } from "./dictionary.ts";
import type { Passage } from "./passage.ts";
import { type Section, type SegmentHeader, unpackHeader } from "./segment-format.ts";

/** A document's id, or a range of passages, which is told without looking at any. */
export type Removed = string | readonly [from: number, to: number];

/** An opened segment. Its dictionaries are read when it is opened, its lists and passages when they are asked for. */
export class Segment {
  readonly header: SegmentHeader;
  readonly size: number;
  readonly words: StringField;
  readonly bigrams: BigramField;
  readonly keywords: StringField;
  /** Of each passage: its length in words, its length in bigrams. */
  readonly lengths: Uint16Array;
  /** 1 where the passage has been removed since the segment was written. */
  readonly removed: Uint8Array | undefined;
  readonly removedCount: number = 0;
  private readonly source: ByteSource;
  private readonly ids: Blob;
  private readonly documents: Blob;
  private readonly stored: Blob;

  /** `removed`: passages that are gone or stand in a later segment, as ids of their documents or as ranges, the end exclusive. */
  constructor(bytesOrPath: Uint8Array | string, removed: Iterable<Removed> = []) {
    expectArguments({ bytesOrPath }, SOURCE_OF_INDEX);
    expectArguments({ removed }, ITERABLE);
    this.source = bytesOf(bytesOrPath);
    const { header, section } = unpackHeader(this.source);
    this.header = header;
    this.size = header.passages;
    this.words = new StringField("words", section);
    this.bigrams = new BigramField("bigrams", section);
    this.keywords = new StringField("keywords", section);
    this.lengths = section("lengths").uint16();
    this.ids = new Blob("ids", section);
    const documents = new Blob("documents", section);
    this.documents = documents.size > 0 ? documents : this.ids;
    this.stored = new Blob("stored", section);
    const gone = [...removed];
    if (gone.length > 0) {
      this.removed = new Uint8Array(this.size);
      for (const range of gone) if (typeof range !== "string") this.removed.fill(1, range[0], range[1]);
      const documents = new Set(gone.filter(one => typeof one === "string"));
      if (documents.size > 0) for (let i = 0; i < this.size; i++) if (documents.has(this.document(i))) this.removed[i] = 1;
      this.removedCount = this.removed.reduce((sum, one) => sum + one, 0);
    }
  }

  id(passage: number): string {
    return this.ids.text(passage);
  }

  document(passage: number): string {
    return this.documents.text(passage);
  }

  /** The passage itself; where the segment keeps none, its id and nothing more. */
  passage(passage: number): Passage {
    if (!this.keepsPassages) return { id: this.id(passage), text: "" };
    return JSON.parse(this.stored.text(passage));
  }

  get keepsPassages(): boolean {
    return this.stored.size > 0;
  }

  /** Whether documents are named apart from their passages. */
  get namesDocuments(): boolean {
    return this.documents !== this.ids;
  }

  idBytes(passage: number): Uint8Array {
    return this.ids.piece(passage);
  }

  documentBytes(passage: number): Uint8Array {
    return this.documents.piece(passage);
  }

  passageBytes(passage: number): Uint8Array {
    return this.stored.piece(passage);
  }

  close(): void {
    this.source.close();
  }
}

/** Pieces of text behind one another; the places are read at the first use. */
class Blob {
  readonly size: number;
  private readonly endsSection: Section;
  private readonly bytes: Section;
  private ends: Uint32Array | undefined;

  constructor(name: string, section: (name: string) => Section) {
    this.endsSection = section(`${name}.ends`);
    this.bytes = section(`${name}.bytes`);
    this.size = this.endsSection.size >> 2;
  }

  text(index: number): string {
    return decoder.decode(this.piece(index));
  }

  piece(index: number): Uint8Array {
    this.ends ??= this.endsSection.uint32();
    return this.bytes.bytes(index === 0 ? 0 : this.ends[index - 1]!, this.ends[index]!);
  }
}

const decoder = new TextDecoder();
