import { SaxesParser } from "saxes";
import { damaged } from "./unzip.ts";

/** What is told of an XML file on the way through it. Names are as written, with their prefixes. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text?(text: string): void;
}

/**
 * Walks through an XML file from its beginning to its end, a piece at a time. Entities are never expanded, but for the five
 * of XML itself. Throws a `ZhengceError` "damaged" where it is no XML, or nested without end.
 */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("error", error => {
    throw damaged(error);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > DEEPEST) throw damaged();
    visitor.open(name, attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    visitor.close(name);
  });
  if (visitor.text !== undefined) parser.on("text", text => visitor.text!(text));
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += PIECE) parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  parser.write(decoder.decode()).close();
}

/** By the byte order mark, else by what the file says of itself. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "gb18030" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return CHINESE.test(String.fromCharCode(...bytes.subarray(0, 100))) ? "gb18030" : "utf-8";
}

/** <?xml version="1.0" encoding="GBK"?> */
const CHINESE = /^<\?xml[^>]*encoding=["'](?:gbk|gb2312|gb18030)["']/i;
const PIECE = 65_536;
const DEEPEST = 2000;
