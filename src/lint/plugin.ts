import type { VFile } from "vfile";
import { expectOptions } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import { LINT_OPTIONS } from "./arguments.ts";
import { type LintOptions, lint } from "./lint.ts";

/** A unified transformer: leaves the tree as it is and puts the messages of the rules on the file; the parser's own are there already. */
export function zhengceLint(options: LintOptions = {}): (tree: Root, file: VFile) => void {
  expectOptions(options, LINT_OPTIONS);
  return (tree, file) => {
    const known = new Set(tree.data.messages.map(({ ruleId }) => ruleId));
    for (const message of lint(tree, { ...options, without: [...(options.without ?? []), ...known] })) file.messages.push(message);
  };
}
