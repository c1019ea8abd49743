/** Left, top, width and height, in millimetres. */
export type Box = readonly [number, number, number, number];

/** "ofd:TextObject" → "TextObject": the prefix is the writer's choice. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** "0 5.64 1e1" */
export function numbersIn(words: string | undefined): number[] {
  return (words?.match(/\S+/g) ?? []).map(Number).filter(Number.isFinite);
}

/** A path as one file of the archive names another: from its own folder, or from the root. Nothing leads out of the archive. */
export function resolvePath(from: string, path: string): string {
  const parts = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Points in a millimetre. */
export const POINTS: number = 72 / 25.4;
