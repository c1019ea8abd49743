import type { getDocumentProxy } from "unpdf";
import { ZhengceError } from "../../text/index.ts";
import { type Line, pageLines, type Run } from "../pages/page-lines.ts";
import { checkPages, noText } from "../pages/refusals.ts";
import { writeLines } from "../pages/write-lines.ts";
import type { Reading } from "../reader.ts";
import { createTextBuilder } from "../text-builder.ts";
import { damaged } from "../unzip.ts";
import { characterMaps } from "./character-maps.ts";

/**
 * A PDF: its lines joined to paragraphs, rows of cells as tables, page numbers and running heads as furniture. Origins are pages.
 * Throws a `ZhengceError`: encrypted, damaged, too-large (pages), empty where pages hold no text, as scanned ones do.
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const { getDocumentProxy: open } = await import("unpdf");
  const document = await open(new Uint8Array(bytes), settings()).catch(refuse);
  try {
    checkPages(document.numPages);
    const lines: Line[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number).catch(refuse);
      const view = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ disableNormalization: true }).catch(refuse);
      const runs = items.flatMap(item => ("str" in item ? [runOf(item.str, item.width, item.transform, view.transform)] : []));
      lines.push(...pageLines(runs, number, view.height));
      page.cleanup();
    }
    if (lines.length === 0) throw noText("PDF");
    const builder = createTextBuilder();
    writeLines(lines, builder);
    return builder.reading("pdf");
  } finally {
    await document.destroy();
  }
}

function settings(): NonNullable<Parameters<typeof getDocumentProxy>[1]> {
  const maps = characterMaps();
  return { verbosity: 0, isEvalSupported: false, disableFontFace: true, ...(maps !== undefined && { cMapUrl: maps, cMapPacked: true }) };
}

/** A run as the page is seen: its own matrix, and then that of the page, which turns it upright. */
function runOf(text: string, width: number, own: readonly number[], page: readonly number[]): Run {
  const [a, b, c, d, e, f] = page as [number, number, number, number, number, number];
  const [x, y] = [own[4]!, own[5]!];
  return { text, width, x: a * x + c * y + e, y: b * x + d * y + f, size: Math.hypot(own[2]!, own[3]!) || 1 };
}

function refuse(error: unknown): never {
  if ((error as Error | undefined)?.name === "PasswordException")
    throw new ZhengceError("encrypted", "PDF 已加密，需要密码", { remedy: "请去掉密码后另存", cause: error });
  throw damaged(error);
}
