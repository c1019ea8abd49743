import { VFile } from "vfile";
import { addMessages } from "../parse/index.ts";
import { references, terms } from "../references/index.ts";
import { targets } from "../targets/index.ts";
import { expectArguments, expectOptions, TREE } from "../text/index.ts";
import type { ParseMessage, Root } from "../tree/index.ts";
import { LINT_OPTIONS } from "./arguments.ts";
import type { Rule, Subject } from "./rule.ts";
import { RULES } from "./tables/rules.ts";

export interface LintOptions {
  /** Ids of rules that are to be silent, the parser's own among them. */
  without?: readonly string[];
  /** What the messages are written in: Chinese where nothing is said. */
  language?: "zh" | "en";
  /** Rules besides the built-in ones. */
  rules?: readonly Rule[];
}

/** What does not fit in a document, sorted by place: the parser's messages and those of the rules, as vfile messages (`fatal` for errors). */
export function lint(tree: Root, options: LintOptions = {}): VFile["messages"] {
  expectArguments({ tree }, TREE);
  expectOptions(options, LINT_OPTIONS);
  const silent = new Set(options.without ?? []);
  const subject = subjectOf(tree);
  const found: ParseMessage[] = tree.data.messages.filter(({ ruleId }) => !silent.has(ruleId));
  for (const { id, severity, check } of [...RULES, ...(options.rules ?? [])]) {
    if (silent.has(id)) continue;
    for (const complaint of check(subject)) found.push({ ruleId: id, severity, ...complaint });
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const file = new VFile(tree.data.file === undefined ? {} : { path: tree.data.file });
  addMessages(file, tree.data.text, found, options.language);
  return file.messages;
}

function subjectOf(tree: Root): Subject {
  return { tree, references: once(() => references(tree)), terms: once(() => terms(tree)), targets: once(() => targets(tree)) };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
