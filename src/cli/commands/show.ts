import { nodeOfCitation } from "../../references/index.ts";
import { renderOrigin, renderText, renderTitle } from "../../render/index.ts";
import { type Origin, originOf, ZhengceError } from "../../text/index.ts";
import { type Container, citation, citer, isLeaf, type Root, select, walk } from "../../tree/index.ts";
import type { Command } from "../command.ts";
import { openTree } from "../open.ts";
import { hasOption } from "../read-call.ts";
import { message } from "../tables/messages.ts";
import type { Terminal } from "../terminal.ts";

export const command: Command = {
  operands: "FILE [CITATION]",
  count: { least: 1, most: 2 },
  about: {
    zh: "显示一份文件的正文，或其中一处：第二章（五）、第十二条、（五），或节点编号 mea_5。",
    en: "Shows the text of a document, or of one place in it: 第二章（五）, 第十二条, （五）, or the id of a node, mea_5.",
  },
  options: [{ name: "ids", about: { zh: "列出可以用的出处和节点编号", en: "list the citations and ids that can be asked for" } }],
  examples: [
    { line: "zhengce show 意见.md 第二章（五）", about: { zh: "一条措施", en: "a measure" } },
    { line: "zhengce show 意见.md", about: { zh: "全文", en: "the whole text" } },
  ],
  async run(call, terminal) {
    const [file, place] = call.operands;
    const { tree } = await openTree(file!, call, terminal);
    if (hasOption(call, "ids")) {
      await terminal.print(
        numbered(tree)
          .map(([node, said]) => `${said}\t${node.id}\n`)
          .join(""),
      );
      return 0;
    }
    const node = place === undefined ? tree : nodeOfCitation(tree, place);
    if (node === undefined)
      throw new ZhengceError("invalid-argument", message(terminal.language).noSuchPlace(place!, file!), {
        remedy: message(terminal.language).seePlaces(file!),
      });
    if (hasOption(call, "json")) await terminal.print(`${JSON.stringify(placed(tree, node))}\n`);
    else await terminal.print((node === tree ? "" : heading(tree, node as Container, terminal)) + renderText(node, terminal));
    return 0;
  },
};

function numbered(tree: Root): [Container, string][] {
  const found: [Container, string][] = [];
  const cite = citer(tree);
  for (const node of walk(tree)) {
    if (isLeaf(node) || node.type === "root" || node.type === "document") continue;
    const said = cite(node);
    if (said !== "" && found.at(-1)?.[1] !== said) found.push([node, said]);
  }
  return found;
}

function heading(tree: Root, node: Container, { paint, language }: Terminal): string {
  let document: Container | undefined;
  for (const candidate of select(tree, "document"))
    if (candidate.position.start.offset <= node.position.start.offset && node.position.start.offset < candidate.position.end.offset)
      document = candidate;
  const place = renderOrigin(originOf(tree.data, node.position.start.offset), language);
  return `${paint.faint(`${renderTitle(document)}  ${citation(tree, node)}  ${place}`)}\n\n`;
}

/** A node with the place of its beginning in the original, where the text that was read is not the original. */
function placed(tree: Root, node: Root | Container): (Root | Container) & { origin?: Origin } {
  if (node.type === "root" || tree.data.origins === undefined) return node;
  return { ...node, origin: originOf(tree.data, node.position.start.offset) };
}
