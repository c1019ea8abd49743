import { ZhengceError } from "../../text/index.ts";

/** Pages that hold no text, as those of a scanned document. */
export function noText(format: string): ZhengceError {
  return new ZhengceError("empty", `${format} 的页面上没有可读取的文字，多半是扫描件`, {
    remedy: "请先做文字识别（OCR），或改用 Word、网页等原件",
  });
}

/** More pages than are read. Throws a `ZhengceError` "too-large". */
export function checkPages(pages: number): void {
  if (pages > MOST_PAGES) throw new ZhengceError("too-large", `页数太多：${pages}，上限 ${MOST_PAGES}`, { remedy: "请拆成几个文件" });
}

const MOST_PAGES = 5000;
