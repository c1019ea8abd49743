import { ZhengceError } from "../text/index.ts";
import type { Catalog, DocumentEntry } from "./catalog.ts";
import { fitName } from "./document-id.ts";
import { fileOf } from "./sources.ts";

/** What a library says of a document. `source` is an absolute path or an address. */
export type DocumentInfo = Omit<DocumentEntry, "file" | "findings">;

export function infoOf(folder: string, entry: DocumentEntry): DocumentInfo {
  const { file: _, findings: __, ...info } = entry;
  return info.source === undefined ? info : { ...info, source: fileOf(folder, info.source) };
}

/**
 * The document that a person means: by its id, its number as written (国发〔2033〕7号), its title, or the beginning of one id only.
 * Throws a `ZhengceError` "not-found" that names what comes near.
 */
export function entryOf(catalog: Catalog, name: string): DocumentEntry {
  const fitted = fitName(name);
  const exact = catalog.entries.get(name) ?? catalog.entries.get(fitted);
  if (exact !== undefined) return exact;
  const all = [...catalog.entries.values()];
  const named = all.filter(({ number, title }) => (number !== undefined && fitName(number) === fitted) || fitName(title) === fitted);
  if (named.length === 1) return named[0]!;
  const begun = fitted === "" ? [] : all.filter(({ id }) => id.startsWith(fitted));
  if (begun.length === 1) return begun[0]!;
  const near = [...named, ...begun, ...all.filter(({ id, title }) => fitted !== "" && (id.includes(fitted) || title.includes(name)))];
  const ids = [...new Set(near.map(({ id }) => id))].slice(0, 5);
  throw new ZhengceError("not-found", `资料库里没有“${name}”`, {
    file: name,
    remedy: ids.length > 0 ? `相近的有：${ids.join("，")}` : "请用 zhengce list 查看有哪些文件",
  });
}
