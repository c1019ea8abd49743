import type { VFile } from "vfile";
import type { Root } from "../tree/index.ts";
import { type TargetOptions, targets } from "./find-targets.ts";
import type { Target } from "./target.ts";

declare module "vfile" {
  interface DataMap {
    targets: Target[];
  }
}

/** A unified transformer: leaves the tree as it is and puts the targets on `file.data.targets`. */
export function zhengceTargets(options: TargetOptions = {}): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    file.data.targets = targets(tree, options);
  };
}
