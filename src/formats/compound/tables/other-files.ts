/** What else is kept in compound files, by the name of a stream in it, and what can be done. */
export const OTHER_FILES: readonly { stream: string; message: string; remedy: string }[] = [
  { stream: "Workbook", message: "是 Excel 表格（.xls），不是文档", remedy: "请把正文另存为 .docx，或把表格另存为 .csv 文本" },
  { stream: "Book", message: "是 Excel 表格（.xls），不是文档", remedy: "请把正文另存为 .docx，或把表格另存为 .csv 文本" },
  { stream: "PowerPoint Document", message: "是 PowerPoint 演示文稿（.ppt），不是文档", remedy: "请把正文另存为 .docx 或 .txt" },
  { stream: "CONTENTS", message: "是 Microsoft Works 文档", remedy: "请用 Word 打开后另存为 .docx" },
  { stream: "FileHeader", message: "是韩文 HWP 文档", remedy: "请用原来的软件打开后另存为 .docx" },
  { stream: "__properties_version1.0", message: "是 Outlook 邮件（.msg）", remedy: "请把其中的附件另存出来" },
];
