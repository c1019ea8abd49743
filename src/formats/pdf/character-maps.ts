import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";

/**
 * The folder with the character maps of Adobe's collections, which fonts that are not embedded are written by (STSong-Light
 * with UniGB-UCS2-H, GBK-EUC-H …). unpdf has none; pdf.js-extract carries those of pdfjs. Its files are read, its code is
 * never loaded.
 */
export function characterMaps(): string | undefined {
  try {
    return join(dirname(require.resolve("pdf.js-extract")), "cmaps") + sep;
  } catch {
    return undefined; // a bundle without it: such fonts give no text, and the error says so
  }
}

const require: NodeJS.Require = createRequire(import.meta.url);
