import type { VFile } from "vfile";
import { expectOptions } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import { TARGET_OPTIONS } from "./arguments.ts";
import { type TargetOptions, targets } from "./find-targets.ts";
import type { Target } from "./target.ts";

declare module "vfile" {
  interface DataMap {
    targets: Target[];
  }
}

/** A unified transformer: leaves the tree as it is and puts the targets on `file.data.targets`. */
export function zhengceTargets(options: TargetOptions = {}): (tree: Root, file: VFile) => void {
  expectOptions(options, TARGET_OPTIONS);
  return (tree, file) => {
    file.data.targets = targets(tree, options);
  };
}
