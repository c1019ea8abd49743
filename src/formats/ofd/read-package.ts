import { walkXml } from "../walk-xml.ts";
import { type Box, localName, numbersIn, resolvePath } from "./names.ts";

/** A document in an OFD file: its pages and templates, as paths in the archive. */
export interface OfdDocument {
  /** Of a page that says nothing else: left, top, width and height, in millimetres. */
  box: Box;
  pages: string[];
  templates: ReadonlyMap<string, string>;
}

/** The documents of a file, by what OFD.xml names, as paths in the archive. */
export function readPackage(bytes: Uint8Array): string[] {
  const found: string[] = [];
  let words = "";
  walkXml(bytes, {
    open() {
      words = "";
    },
    text(text) {
      words += text;
    },
    close(name) {
      if (localName(name) === "DocRoot") found.push(resolvePath("OFD.xml", words.trim()));
    },
  });
  return found;
}

/** The pages and templates that a document's root file names; `path` is its own. */
export function readDocumentFile(bytes: Uint8Array, path: string): OfdDocument {
  const pages: string[] = [];
  const templates = new Map<string, string>();
  let box: Box = A4;
  let inArea = false;
  let words = "";
  walkXml(bytes, {
    open(name, attributes) {
      words = "";
      const kind = localName(name);
      const place = attributes.BaseLoc;
      if (kind === "PageArea") inArea = true;
      else if (kind === "Page" && place !== undefined) pages.push(resolvePath(path, place));
      else if (kind === "TemplatePage" && place !== undefined) templates.set(attributes.ID ?? "", resolvePath(path, place));
    },
    text(text) {
      words += text;
    },
    close(name) {
      const kind = localName(name);
      if (kind === "PageArea") inArea = false;
      else if (kind === "PhysicalBox" && inArea) box = boxOf(words) ?? box;
    },
  });
  return { box, pages, templates };
}

/** "0 0 210 297" */
export function boxOf(words: string): Box | undefined {
  const [left, top, width, height] = numbersIn(words);
  return left !== undefined && top !== undefined && width! > 0 && height! > 0 ? [left, top, width!, height!] : undefined;
}

const A4: Box = [0, 0, 210, 297];
