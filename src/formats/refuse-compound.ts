import { ZhengceError } from "../text/index.ts";

/** A compound file is either an encrypted document or one of Office before 2007; neither is read. Throws a `ZhengceError`: encrypted, unsupported. */
export function refuseCompound(bytes: Uint8Array): never {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (whole.includes(ENCRYPTED)) throw new ZhengceError("encrypted", "文件已加密，需要密码", { remedy: "请去掉密码后另存" });
  throw new ZhengceError("unsupported", "不能读取 2007 年以前的 Office 格式（.doc 等）", { remedy: "请用 Word 或 WPS 另存为 .docx" });
}

/** The name of the stream that holds an encrypted document (MS-OFFCRYPTO, 2.3.4.1). */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");
