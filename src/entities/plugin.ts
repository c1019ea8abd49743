import { expectOptions } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import { RECOGNIZE_OPTIONS } from "./arguments.ts";
import type { Entity } from "./entity.ts";
import type { RecognizeOptions } from "./recognize.ts";
import { recognizeTree } from "./recognize-tree.ts";

/** A vfile as far as the plugin needs one. */
interface Carrier {
  data: { entities?: Entity[] };
}

/** A unified transformer: leaves the tree as it is and puts its numbers, quantities, dates and periods on `file.data.entities`. */
export function zhengceEntities(options: RecognizeOptions = {}): (tree: Root, file: Carrier) => void {
  expectOptions(options, RECOGNIZE_OPTIONS);
  return (tree, file) => {
    file.data.entities = recognizeTree(tree, options);
  };
}
