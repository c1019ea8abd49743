import type { getDocumentProxy } from "unpdf";
import { ZhengceError } from "../../text/index.ts";
import { type Line, type Page, pageLines } from "../pages/page-lines.ts";
import { checkPages, noText } from "../pages/refusals.ts";
import { writeLines } from "../pages/write-lines.ts";
import type { Reading } from "../reader.ts";
import { createTextBuilder } from "../text-builder.ts";
import { damaged } from "../unzip.ts";
import { provideBufferTransfer } from "./buffer-transfer.ts";
import { characterMaps } from "./character-maps.ts";
import { type Matrix, rulesOn } from "./rules-on.ts";
import { runsOf, uprightView } from "./runs-of.ts";

/**
 * A PDF: its lines joined to paragraphs, rows of cells as tables, page numbers and running heads as furniture. Origins are pages.
 * `onPage` is called after each page. No time limits hold: pdf.js works in this thread, and a hostile file can keep it for hours.
 * Throws a `ZhengceError`: encrypted, damaged, too-large (pages), empty where pages hold no text, as scanned ones do.
 */
export async function readPages(bytes: Uint8Array, onPage?: () => void): Promise<Reading> {
  provideBufferTransfer();
  const { getDocumentProxy: open, getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  const document = await open(new Uint8Array(bytes), settings()).catch(refuse);
  try {
    checkPages(document.numPages);
    const lines: Line[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number).catch(refuse);
      const { items } = await page.getTextContent({ disableNormalization: true }).catch(refuse);
      const view = uprightView(page, items);
      const seen: Page = { number, width: view.width, height: view.height, runs: runsOf(items, view) };
      const found = pageLines(seen);
      // What is left of a row that the end of a page has cut may be one cell.
      const goesOn = lines.slice(-LAST).some(line => line.table !== undefined && line.page === number - 1);
      const rules = goesOn || mayHaveTable(found) ? await rulesOn(page, OPS, view.transform as unknown as Matrix).catch(() => []) : [];
      lines.push(...(rules.length > 0 ? pageLines({ ...seen, rules }) : found));
      page.cleanup();
      onPage?.();
    }
    if (lines.length === 0) throw noText("PDF");
    const builder = createTextBuilder();
    writeLines(lines, builder);
    return builder.reading("pdf");
  } finally {
    await document.destroy();
  }
}

/** Lines that may stand behind a table at the end of a page: its number, a running foot. */
const LAST = 3;

function settings(): NonNullable<Parameters<typeof getDocumentProxy>[1]> {
  const maps = characterMaps();
  return { verbosity: 0, isEvalSupported: false, disableFontFace: true, ...(maps !== undefined && { cMapUrl: maps, cMapPacked: true }) };
}

/** Are there lines with cells side by side, as a table has them? Only then is it worth while to look for its rules. */
function mayHaveTable(lines: readonly Line[]): boolean {
  return lines.filter(line => line.cells.length > 1).length > 1;
}

function refuse(error: unknown): never {
  if ((error as Error | undefined)?.name === "PasswordException")
    throw new ZhengceError("encrypted", "PDF 已加密，需要密码", { remedy: "请去掉密码后另存", cause: error });
  throw damaged(error);
}
