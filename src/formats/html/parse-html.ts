import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from "parse5";
import { ZhengceError } from "../../text/index.ts";
import { withoutSilent } from "./without-silent.ts";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * The tree of a page, as browsers read it; a row or a cell by itself stands in a table that is put around it. Throws a
 * `ZhengceError` "damaged" where elements are nested beyond what a person makes: reading those takes quadratic time.
 */
export function parseHtml(text: string): Element {
  let depth = 0;
  const shown = withoutSilent(text);
  const page = PART_OF_TABLE.test(shown) ? `<table>${shown}</table>` : shown;
  const document = Parser.parse<DefaultTreeAdapterMap>(page, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > DEEPEST) throw tooDeep();
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
  return document.childNodes.find(node => node.nodeName === "html") as Element;
}

/** Elements inside one another; browsers stop at 512. */
const DEEPEST = 1000;
/** <tbody> <tr> <td id="…">, which a parser drops outside a table */
const PART_OF_TABLE = /^\s*<(?:tbody|tr|td)\b/i;

function tooDeep(): ZhengceError {
  return new ZhengceError("damaged", `网页元素嵌套超过 ${DEEPEST} 层`, { remedy: "请另存为文本后再试" });
}

/** An attribute's value; undefined where it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  for (const one of element.attrs) if (one.name === name) return one.value;
  return undefined;
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}
