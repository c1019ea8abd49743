/** What a document is named by. */
export interface Naming {
  /** The front matter's `id`. */
  id?: string;
  /** 发文字号 */
  number?: string;
  title?: string;
  /** ISO date */
  date?: string;
  /** Name of the file it came from. */
  file?: string;
  /** SHA-256 of its content, in hexadecimal. */
  hash: string;
}

/**
 * The id that a document keeps: its front matter's, else its number, else title and date, else the name of its file; made fit
 * for file names and addresses. 国办发〔2033〕7号 → 国办发-2033-7号.
 */
export function documentId({ id, number, title, date, file, hash }: Naming): string {
  const named = title === undefined ? undefined : [fitName(title), date].filter(Boolean).join("-");
  const stem = file?.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  for (const candidate of [id, number, named, stem]) {
    const fitted = fitName(candidate ?? "");
    if (fitted !== "") return fitted;
  }
  return hash.slice(0, 12);
}

/** Letters, digits, dots, dashes and underscores, no more than `LONGEST` bytes of UTF-8; "" where nothing is left. */
export function fitName(name: string): string {
  const plain = cut(name.normalize("NFKC").replace(UNFIT, "-").replace(EDGES, ""), LONGEST).replace(EDGES, "");
  return RESERVED.test(plain) ? `${plain}_` : plain;
}

/** The same for two ids that a file system may take for one. */
export function idKey(id: string): string {
  return id.toLowerCase();
}

/** The first of id, id~2, id~3 … that is not taken. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? id : `${id}~${n}`;
    if (!isTaken(candidate)) return candidate;
  }
}

/** Whatever is no letter, mark, digit, dot, dash or underscore. */
const UNFIT = /[^\p{L}\p{M}\p{N}._-]+/gu;
/** No hidden files, and none that end in a dot. */
const EDGES = /^[-.]+|[-.]+$/g;
/** Names of devices on Windows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** File names may have 255 bytes; the hash and the ending stand behind the id. */
const LONGEST = 180;

function cut(text: string, bytes: number): string {
  let size = 0;
  let end = 0;
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}
