import { SaxesParser } from "saxes";
import { decode } from "./decode.ts";
import { damaged } from "./unzip.ts";

/** What is told of an XML file on the way through it. Names are as written, with their prefixes. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text?(text: string): void;
}

/**
 * Walks through an XML file from its beginning to its end. Entities are never expanded, but for the five of XML itself.
 * Throws a `ZhengceError` "damaged" where it is no XML, or nested without end.
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
  parser.write(decode(bytes)).close();
}

const DEEPEST = 2000;
