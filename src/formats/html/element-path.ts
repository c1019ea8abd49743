import { attribute, type Element, isElement } from "./parse-html.ts";

/** The path of an element from the outermost: /html/body/div[2]/h1[1] */
export function elementPath(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && "tagName" in at; at = at.parentNode as Element | null) {
    const { tagName, parentNode } = at;
    let count = 1;
    for (const node of parentNode?.childNodes ?? []) {
      if (node === at) break;
      if (isElement(node) && node.tagName === tagName) count++;
    }
    steps.push(step(tagName, count));
  }
  return `/${steps.reverse().join("/")}`;
}

/** One step of a path; a page has one html and one body. */
export function step(tag: string, count: number): string {
  return tag === "html" || tag === "body" ? tag : `${tag}[${count}]`;
}

/** Makes the paths of what stands in an element begin at the nearest element, it or one around it, whose id no other has. */
export function shorten(root: Element, element: Element): (path: string) => string {
  const ids = idsIn(root);
  let anchor: Element | null = element;
  let id: string | undefined;
  for (; anchor !== null && "tagName" in anchor; anchor = anchor.parentNode as Element | null) {
    id = attribute(anchor, "id");
    if (id !== undefined && PLAIN.test(id) && ids.get(id) === 1) break;
  }
  if (anchor === null || !("tagName" in anchor) || id === undefined) return path => path;
  const long = elementPath(anchor);
  const short = `//*[@id="${id}"]`;
  return path => (path === long || path.startsWith(`${long}/`) ? short + path.slice(long.length) : path);
}

/** How often each id stands on the page. */
function idsIn(root: Element): Map<string, number> {
  const found = new Map<string, number>();
  const stack: Element[] = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    const id = attribute(element, "id");
    if (id !== undefined) found.set(id, (found.get(id) ?? 0) + 1);
    for (const node of element.childNodes) if (isElement(node)) stack.push(node);
  }
  return found;
}

const PLAIN = /^[\w-]+$/;
