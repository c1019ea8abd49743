import { type Reference, references, terms } from "../../references/index.ts";
import { renderReferences } from "../../render/index.ts";
import { citer } from "../cite.ts";
import type { Command } from "../command.ts";
import { openTree } from "../open.ts";
import { hasOption } from "../read-call.ts";

export const command: Command = {
  operands: "FILE…",
  count: { least: 1, most: Number.POSITIVE_INFINITY },
  about: {
    zh: "列出文件引用了哪些文件、文号、条款，以及它自己定义的简称和术语。",
    en: "Lists what documents cite (titles, numbers, provisions) and the names and terms that they define.",
  },
  options: [],
  examples: [{ line: "zhengce refs 办法.md", about: { zh: "一个文件的引用和术语", en: "the references and terms of a document" } }],
  async run(call, terminal) {
    const all: { references: unknown[]; terms: unknown[] } = { references: [], terms: [] };
    for (const file of call.operands) {
      const { tree, name } = await openTree(file, call, terminal);
      const [cited, named] = [references(tree), terms(tree)];
      if (hasOption(call, "json")) {
        const label = call.operands.length > 1 ? { file: name } : {};
        all.references.push(...cited.map(reference => ({ ...reference, ...label })));
        all.terms.push(...named.map(term => ({ ...term, ...label })));
        continue;
      }
      const cite = citer(tree);
      const rows = {
        references: cited.map(reference => ({ reference, citation: cite(reference.node), ...goalIn(reference, cite) })),
        terms: named.map(term => ({ term, citation: cite(term.node) })),
      };
      const head = call.operands.length > 1 ? `${file === call.operands[0] ? "" : "\n"}${terminal.paint.title(name)}\n\n` : "";
      await terminal.print(head + renderReferences(rows, terminal));
    }
    if (hasOption(call, "json")) await terminal.print(`${JSON.stringify(all)}\n`);
    return 0;
  },
};

/** Where a reference leads to inside its own text; "" is the citation of a whole document. */
function goalIn({ target }: Reference, cite: (id: string) => string): { goal?: string } {
  if (target?.node === undefined || target.document !== undefined) return {};
  const goal = cite(target.node);
  return goal === "" ? {} : { goal };
}
