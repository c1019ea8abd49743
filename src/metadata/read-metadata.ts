import { withoutWhite } from "../text/index.ts";
import { type Container, leaves, type Metadata, type Root, type Stated, textOf } from "../tree/index.ts";
import { genreOf } from "./genre.ts";

/** Reads what a document says of itself, each with the place it was read from. */
export function readMetadata(_tree: Root, document: Container): Metadata {
  const meta: Metadata = {};
  const title = document.children.find(child => child.type === "title") as Container | undefined;
  if (title !== undefined) {
    meta.title = at(title, [...leaves(title)].map(leaf => tidy(leaf.value)).join(""));
    const genre = genreOf(meta.title.value);
    if (genre !== undefined) meta.genre = at(title, genre);
  }
  const status = document.children.find(child => child.type === "status") as Container | undefined;
  if (status !== undefined) meta.status = at(status, withoutWhite(textOf(status)).replace(/^[（(〔［[]|[）)〕］\]]$/g, ""));
  const number = document.children.find(child => child.type === "documentNumber") as Container | undefined;
  if (number !== undefined) meta.documentNumber = at(number, withoutWhite(textOf(number)));
  return meta;
}

function at<T>(node: Container, value: T): Stated<T> {
  return { value, start: node.position.start.offset, end: node.position.end.offset };
}

/** Letters spread out with spaces are pulled together; a single space between words stays. */
function tidy(line: string): string {
  const gaps = line.match(/[\u4e00-\u9fff](?=[\s\u3000]+[\u4e00-\u9fff])/g)?.length ?? 0;
  return gaps * 3 >= withoutWhite(line).length ? withoutWhite(line) : line;
}
