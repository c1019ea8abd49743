import { askedProvisions, citesProvision, missing, type Reference, references, terms, titleKey } from "../../references/index.ts";
import { renderMissing, renderReferences } from "../../render/index.ts";
import { originOf, ZhengceError } from "../../text/index.ts";
import { catalogueOf } from "../catalogue.ts";
import { citer } from "../cite.ts";
import type { Call, Command, ExitCode } from "../command.ts";
import { isInLibrary, openLibrary, openLibraryIfAny, openTree } from "../open.ts";
import { hasOption, textOption, tooFew, tooMany } from "../read-call.ts";
import { message } from "../tables/messages.ts";
import type { Terminal } from "../terminal.ts";

export const command: Command = {
  operands: "FILE… | --missing | --citing PROVISION",
  count: { least: 0, most: Number.POSITIVE_INFINITY },
  about: {
    zh: "列出文件引用了哪些文件、文号、条款，以及它自己定义的简称和术语；有资料库时，指明引的是库里的哪份文件。",
    en: "Lists what documents cite (titles, numbers, provisions) and the names and terms that they define; where there is a library, which of its documents they cite.",
  },
  options: [
    {
      name: "missing",
      about: {
        zh: "资料库里的文件引用了、库里却没有的文件，引用多的在前；库里只有更晚的文本或几份同名的，列在后面",
        en: "what the documents of the library cite and it lacks, most cited first; then that of which it has a later text only, or several of one name",
      },
    },
    {
      name: "citing",
      value: "PROVISION",
      about: {
        zh: "只列引用这一条款的（第三十二条，水法第三十二条，第三条至第五条），引“第三十条至第三十五条”的也算",
        en: "only what cites this provision (第三十二条, 水法第三十二条, 第三条至第五条), in a range as well",
      },
    },
  ],
  examples: [
    { line: "zhengce refs 办法.md", about: { zh: "一个文件的引用和术语", en: "the references and terms of a document" } },
    { line: "zhengce refs 办法.md --citing 第三十二条", about: { zh: "哪些地方引用了第三十二条", en: "what cites article 32" } },
    { line: "zhengce refs --citing 水法第三十二条", about: { zh: "库里哪些文件引用了它", en: "which documents of the library cite it" } },
    { line: "zhengce refs --missing", about: { zh: "库里还缺哪些文件", en: "what the library lacks" } },
  ],
  async run(call, terminal) {
    const provision = citingOption(call, terminal.language);
    if (hasOption(call, "missing")) {
      if (provision !== undefined)
        throw new ZhengceError("invalid-argument", message(terminal.language).notTogether("--missing", "--citing"));
      if (call.operands.length > 0) throw tooMany("refs", call.operands[0]!, terminal.language);
      return showMissing(call, terminal);
    }
    // 水法第三十二条 of whatever the library holds; 第三十二条 alone is somebody's own.
    const everywhere = call.operands.length === 0 && provision !== undefined && provision.document !== "";
    if (call.operands.length === 0 && !everywhere) throw tooFew("refs", command, terminal.language);
    const library = everywhere ? await openLibrary(call, terminal) : await openLibraryIfAny(call, terminal);
    const files = everywhere ? (await library!.list()).map(({ id }) => id) : call.operands;
    const found: { references: unknown[]; terms: unknown[] } = { references: [], terms: [] };
    let printed = false;
    for (const file of files) {
      const { tree, name } = await openTree(file, call, terminal);
      const id = library !== undefined && isInLibrary(file) ? (await library.info(file)).id : undefined;
      const all = library === undefined ? references(tree) : await library.references(tree, id === undefined ? {} : { id });
      const cited = provision === undefined ? all : citing(all, provision);
      if (files.length > 1 && provision !== undefined && cited.length === 0) continue;
      const named = provision === undefined ? terms(tree) : [];
      if (hasOption(call, "json")) {
        const label = files.length > 1 ? { file: name } : {};
        found.references.push(...cited.map(reference => ({ ...reference, ...label })));
        found.terms.push(...named.map(term => ({ ...term, ...label })));
        continue;
      }
      const cite = citer(tree);
      const rows = {
        references: cited.map(reference => ({
          reference,
          citation: cite(reference.node),
          origin: originOf(tree.data, reference.start),
          ...goalIn(reference, cite),
        })),
        terms: named.map(term => ({ term, citation: cite(term.node), origin: originOf(tree.data, term.start) })),
      };
      const head = files.length > 1 ? `${printed ? "\n" : ""}${terminal.paint.title(name)}\n\n` : "";
      await terminal.print(head + renderReferences(rows, terminal));
      printed = true;
    }
    if (hasOption(call, "json")) await terminal.print(`${JSON.stringify(found)}\n`);
    else if (!printed) await terminal.print(renderReferences({ references: [], terms: [] }, terminal));
    return 0;
  },
};

/** 第三十二条 is the text's own, as 本法第三十二条 is; 水法第三十二条 and 《水法》第三十二条 are another document's. */
interface Provision {
  document: string;
  own: string;
}

function citingOption(call: Call, language: "zh" | "en"): Provision | undefined {
  const written = textOption(call, "citing")?.replace(INVISIBLE, "").trim();
  if (written === undefined) return undefined;
  // 第二次修订的水法第三十二条: where what is left is a provision, from its first sign on
  for (let at = 0; at < Math.min(written.length, LONGEST_NAME); at++) {
    const name = written.slice(0, at);
    const own = written.slice(at);
    if (/^[第#a-z]/u.test(own) && !/[a-z_]$/u.test(name) && askedProvisions(own).length > 0)
      return { document: OWN.test(name) ? "" : titleKey(name), own };
  }
  const { what, remedy } = message(language).notAProvision("--citing", written);
  throw new ZhengceError("invalid-argument", what, { remedy });
}

function citing(all: readonly Reference[], { document, own }: Provision): Reference[] {
  return all
    .filter(({ kind, key }) => kind === "provision" && key.startsWith(`${document}#`))
    .filter(reference => citesProvision(reference, own));
}

const LONGEST_NAME = 200;
/** U+200B, U+200E, U+202E: they come along unseen with words that are copied. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** 本法, 本办法 */
const OWN = /^本\p{Script=Han}{1,6}$/u;

/** Where a reference leads to inside its own text; "" is the citation of a whole document. */
function goalIn({ target, rangeFrom }: Reference, cite: (id: string) => string): { goal?: string } {
  if (target?.node === undefined || target.document !== undefined || rangeFrom !== undefined) return {};
  const goal = cite(target.node);
  return goal === "" ? {} : { goal };
}

/** What the library lacks, ready to be looked for. */
async function showMissing(call: Call, terminal: Terminal): Promise<ExitCode> {
  const { entries, documents } = await catalogueOf(await openLibrary(call, terminal));
  const lacking = missing(documents, entries);
  if (hasOption(call, "json"))
    await terminal.print(
      `${JSON.stringify({ missing: lacking.filter(({ held }) => held === undefined), held: lacking.filter(({ held }) => held !== undefined) })}\n`,
    );
  else await terminal.print(renderMissing(lacking, terminal));
  return 0;
}
