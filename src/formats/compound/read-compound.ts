import { ZhengceError } from "../../text/index.ts";
import { readDoc } from "../doc/read-doc.ts";
import type { FormatOptions, Reading } from "../reader.ts";
import { openCompound } from "./open-compound.ts";
import { OTHER_FILES } from "./tables/other-files.ts";

/** A compound file: a document of Word before 2007 or of WPS is read, others are told apart. Throws a `ZhengceError`: encrypted, unsupported, damaged. */
export function readCompound(bytes: Uint8Array, options: FormatOptions): Reading {
  const compound = openCompound(bytes);
  if (compound.names.has("WordDocument")) return readDoc(compound, options);
  if (compound.names.has("EncryptedPackage")) throw new ZhengceError("encrypted", "文件已加密，需要密码", { remedy: "请去掉密码后另存" });
  const other = OTHER_FILES.find(({ stream }) => compound.names.has(stream));
  throw new ZhengceError("unsupported", other?.message ?? "不是 Word 文档，而是别的软件的文件", {
    remedy: other?.remedy ?? "请用原来的软件打开后另存为 .docx",
  });
}
