import { ZhengceError } from "../text/index.ts";
import { hasName, isZip } from "./signatures.ts";
import { BY_FIRST_BYTES, BY_NAME_IN_ARCHIVE, type OtherFile } from "./tables/other-files.ts";

/** What a file is that is known and not read; undefined for all others. */
export function otherFile(bytes: Uint8Array): OtherFile | undefined {
  if (isZip(bytes)) return BY_NAME_IN_ARCHIVE.find(({ name }) => hasName(bytes, name));
  return BY_FIRST_BYTES.find(({ bytes: first }) =>
    Array.from(first, (one, i) => one === "." || one.charCodeAt(0) === bytes[i]).every(Boolean),
  );
}

/** Throws a `ZhengceError` "unsupported" that says what the file is and what can be done. */
export function refuseOther(bytes: Uint8Array): never {
  const { message, remedy } = otherFile(bytes)!;
  throw new ZhengceError("unsupported", message, { remedy });
}
