import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from "parse5";
import { ZhengceError } from "../../text/index.ts";
import { feedPage } from "./feed-page.ts";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * The tree of a page, as browsers read it; a row or a cell by itself stands in a table that is put around it. Throws a
 * `ZhengceError`: "damaged" where elements are nested beyond what a person makes, for reading those takes quadratic time;
 * "too-large" where a page would take more memory than `read` may.
 */
export function parseHtml(text: string): Element {
  let depth = 0;
  let elements = 0;
  let markup = 0;
  const parser = new Parser<DefaultTreeAdapterMap>({
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...parts) {
        if (++elements > MOST_ELEMENTS) throw tooMuch(`网页的元素太多，上限 ${MOST_ELEMENTS} 个`);
        return defaultTreeAdapter.createElement(...parts);
      },
      onItemPush: () => {
        if (++depth > DEEPEST) throw tooDeep();
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
  feedPage(PART_OF_TABLE.test(text) ? `<table>${text}</table>` : text, parser, length => {
    markup += length;
    if (markup > MOST_MARKUP) throw tooMuch(`网页除去脚本、样式和内嵌图片仍超过上限 ${MOST_MARKUP / 10_000} 万字符`);
  });
  return parser.document.childNodes.find(node => node.nodeName === "html") as Element;
}

/** Elements inside one another; browsers stop at 512. */
const DEEPEST = 1000;
/** Characters of markup and elements that stay within 300 MB of memory. */
const MOST_MARKUP = 5_000_000;
const MOST_ELEMENTS = 150_000;
/** <tbody> <tr> <td id="…">, which a parser drops outside a table, behind comments too */
const PART_OF_TABLE = /^(?:\s|<!--(?:(?!-->)[\s\S]){0,2000}-->)*<(?:tbody|tr|td)\b/i;

function tooMuch(what: string): ZhengceError {
  return new ZhengceError("too-large", what, { remedy: "请拆成几个文件，或另存为文本后再试" });
}

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
