import type { getDocumentProxy } from "unpdf";
import type { Run } from "../pages/page-lines.ts";

export type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;
type View = ReturnType<PdfPage["getViewport"]>;
type Item = Awaited<ReturnType<PdfPage["getTextContent"]>>["items"][number];
type TextItem = Extract<Item, { str: string }>;

/** How a page is to be held so that most of its text is upright, whatever the page says of itself. */
export function uprightView(page: PdfPage, items: readonly Item[]): View {
  const views = [0, 90, 180, 270].map(turn => page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 }));
  const some = items.filter(isText).slice(0, SAMPLE);
  const upright = views.map(view => some.reduce((sum, item) => sum + (leanOf(item, view) === "upright" ? item.str.length : 0), 0));
  return views[upright.indexOf(Math.max(...upright))]!;
}

/** The texts of a page as they are seen. What stands aslant is a watermark, and left out. */
export function runsOf(items: readonly Item[], view: View): Run[] {
  const [a, b, c, d, e, f] = view.transform as Matrix;
  const runs: Run[] = [];
  for (const item of items) {
    if (!isText(item) || item.str === "") continue;
    const lean = leanOf(item, view);
    if (lean === "aslant") continue;
    const [, , p, q, x, y] = item.transform as Matrix;
    const size = Math.hypot(p, q) || 1;
    runs.push({ text: item.str, width: lean === "upright" ? item.width : size, x: a * x + c * y + e, y: b * x + d * y + f, size });
  }
  return runs;
}

function isText(item: Item): item is TextItem {
  return "str" in item;
}

/** The direction in which a text runs on a page: from the left, along an edge, or aslant. */
function leanOf({ transform }: TextItem, view: View): "upright" | "turned" | "aslant" {
  const [a, b, c, d] = view.transform as Matrix;
  const [p, q] = transform as Matrix;
  const [x, y] = [a * p + c * q, b * p + d * q];
  if (Math.abs(y) <= Math.abs(x) * SKEW) return x >= 0 ? "upright" : "turned";
  return Math.abs(x) <= Math.abs(y) * SKEW ? "turned" : "aslant";
}

type Matrix = [number, number, number, number, number, number];
const SAMPLE = 500;
/** A text that leans less is a line of text. */
const SKEW = 0.2;
