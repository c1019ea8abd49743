/** A kind of file that is known and not read: what it is, and what can be done. */
export interface OtherFile {
  message: string;
  remedy: string;
}

const SAVE_AS_DOCX = "请用原来的软件打开后另存为 .docx";
const UNPACK = "请先解压，再添加其中的文件";
const IMAGE = "请先做文字识别（OCR），或改用 Word、网页等原件";

/** By the first bytes, in Latin characters; a dot in their place stands for any byte. */
export const BY_FIRST_BYTES: readonly (OtherFile & { bytes: string })[] = [
  { bytes: "\x89PNG", message: "是图片（PNG）", remedy: IMAGE },
  { bytes: "\xff\xd8\xff", message: "是图片（JPEG）", remedy: IMAGE },
  { bytes: "GIF8", message: "是图片（GIF）", remedy: IMAGE },
  { bytes: "II*\0", message: "是图片（TIFF）", remedy: IMAGE },
  { bytes: "MM\0*", message: "是图片（TIFF）", remedy: IMAGE },
  { bytes: "RIFF....WEBP", message: "是图片（WebP）", remedy: IMAGE },
  { bytes: "\xdb\xa5-", message: "是 Word 2.0 文档", remedy: SAVE_AS_DOCX },
  { bytes: "%!PS", message: "是 PostScript 文件", remedy: "请另存为 PDF" },
  { bytes: "AT&TFORM", message: "是 DjVu 文件", remedy: IMAGE },
  { bytes: "CAJ\0", message: "是知网 CAJ 文件", remedy: "请用 CAJ 阅读器另存为 PDF" },
  { bytes: "HN\0\0", message: "是知网 CAJ 文件", remedy: "请用 CAJ 阅读器另存为 PDF" },
  { bytes: "SQLite format 3\0", message: "是数据库文件", remedy: "请导出为文本" },
  { bytes: "Rar!\x1a", message: "是压缩包（RAR）", remedy: UNPACK },
  { bytes: "7z\xbc\xaf\x27\x1c", message: "是压缩包（7z）", remedy: UNPACK },
  { bytes: "\x1f\x8b", message: "是压缩包（gzip）", remedy: UNPACK },
  { bytes: "BZh", message: "是压缩包（bzip2）", remedy: UNPACK },
  { bytes: "\xfd7zXZ\0", message: "是压缩包（xz）", remedy: UNPACK },
  { bytes: "\x7fELF", message: "是程序", remedy: "请提供文档" },
  { bytes: "MZ.......\0", message: "是程序", remedy: "请提供文档" },
];

/** Archives, by a name in them; the last one is any other. */
export const BY_NAME_IN_ARCHIVE: readonly (OtherFile & { name: string })[] = [
  { name: "xl/workbook", message: "是 Excel 表格（.xlsx），不是文档", remedy: "请把正文另存为 .docx，或把表格另存为 .csv 文本" },
  { name: "ppt/presentation", message: "是 PowerPoint 演示文稿（.pptx），不是文档", remedy: "请把正文另存为 .docx 或 .txt" },
  { name: "opendocument.text", message: "是 OpenDocument 文档（.odt）", remedy: "请用 LibreOffice 或 WPS 打开后另存为 .docx" },
  { name: "opendocument.", message: "是 OpenDocument 表格或演示文稿，不是文档", remedy: "请把正文另存为 .docx 或 .txt" },
  { name: "application/epub+zip", message: "是电子书（EPUB）", remedy: "请另存为 .docx、.html 或 .txt" },
  { name: "META-INF/MANIFEST.MF", message: "是 Java 程序包（.jar）", remedy: "请提供文档" },
  { name: "", message: "是压缩包（ZIP）", remedy: UNPACK },
];
