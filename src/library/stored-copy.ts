import type { Format } from "../text/index.ts";

const ENDINGS: Readonly<Record<Format, string>> = {
  text: "txt",
  markdown: "md",
  html: "html",
  docx: "docx",
  doc: "doc",
  pdf: "pdf",
  ofd: "ofd",
};

/** "国发-2033-7号~0123abcd.txt" */
const COPY = new RegExp(`^(.+)~([0-9a-f]{8})\\.(?:${Object.values(ENDINGS).join("|")})$`);

/** The name of the stored copy of a document's file. Another content has another name, so that a copy in use never changes. */
export function copyName({ id, hash, format }: { id: string; hash: string; format: Format }): string {
  return `${id}~${hash.slice(0, 8)}.${ENDINGS[format]}`;
}

/** The id in the name of a stored copy; undefined for the name of any other file. */
export function copiedId(name: string): string | undefined {
  return COPY.exec(name)?.[1];
}

/** The beginning of the content's hash in the name of a stored copy. */
export function copiedHash(name: string): string {
  return COPY.exec(name)?.[2] ?? "";
}
