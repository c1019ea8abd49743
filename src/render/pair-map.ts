import type { AlignmentView } from "./alignment-view.ts";
import { escapeHtml } from "./html.ts";
import { type Place, placeLine } from "./place.ts";
import { cut, displayWidth } from "./width.ts";

/** A picture of who answers whom as SVG: local measures downwards, national ones across, each by its place and heading; the darker the nearer. */
export function pairMap(view: AlignmentView): string {
  const { rows, words } = view;
  const across = inOrder([...rows.flatMap(row => row.nationals), ...view.gaps, ...view.prose.gaps]);
  const down = inOrder([...rows.map(row => row.local), ...view.additions, ...view.prose.additions]);
  if (across.length === 0 || down.length === 0) return "";
  const [column, line] = [across, down].map(places => new Map(places.map(({ id }, index) => [id, index]))) as [
    Map<string, number>,
    Map<string, number>,
  ];
  const [left, top] = [roomFor(down), roomFor(across)];
  const cell = Math.min(WIDEST_CELL, Math.max(CELL, Math.floor((PAGE - left) / across.length)));
  const cells = rows.flatMap(({ local, nationals }) =>
    nationals.map(other => {
      const title = escapeHtml(`${placeLine(local)} ↔ ${placeLine(other)} ${other.score.toFixed(2)}`);
      const at = `x="${column.get(other.id)! * cell}" y="${line.get(local.id)! * CELL}" width="${cell - 1}" height="${CELL - 1}"`;
      return `<rect ${at} fill-opacity="${Math.max(0.15, other.score).toFixed(2)}"><title>${title}</title></rect>`;
    }),
  );
  const [width, height] = [across.length * cell, down.length * CELL];
  const grid =
    [...across.keys(), across.length].map(i => `M${i * cell - 0.5} 0V${height}`).join("") +
    [...down.keys(), down.length].map(i => `M0 ${i * CELL - 0.5}H${width}`).join("");
  const labels = [
    ...down.map((one, i) => label(one, `x="-4" y="${i * CELL + BASELINE}" text-anchor="end"`)),
    ...across.map((one, i) => label(one, `transform="translate(${i * cell + cell / 2 + 3} -4) rotate(-90)"`)),
  ].join("");
  const box = `${-left} ${-top} ${width + left + 2} ${height + top + 2}`;
  const caption = `${words.matrix}${words.colon}${words.localMeasure} ↓ ${words.nationalMeasure} →${words.mapNote}`;
  return `<figure class="map"><svg class="matrix" viewBox="${box}" width="${width + left + 2}" role="img" aria-label="${words.matrix}"><path class="grid" d="${grid}"/>${cells.join("")}${labels}</svg><figcaption>${caption}</figcaption></figure>`;
}

/** Each place once, in the order of the text. */
function inOrder(places: readonly Place[]): Place[] {
  const start = ({ node }: Place): number => node?.position.start.offset ?? 0;
  return [...new Map(places.map(place => [place.id, place])).values()].sort((a, b) => start(a) - start(b));
}

const label = (one: Place, at: string): string =>
  `<text ${at}>${escapeHtml(cut(placeLine(one), LONGEST))}<title>${escapeHtml(placeLine(one))}</title></text>`;

const roomFor = (places: readonly Place[]): number =>
  Math.ceil(Math.max(...places.map(place => displayWidth(cut(placeLine(place), LONGEST)))) * HALF_WIDTH) + 8;

/** Columns of a label, of which each takes half a character of 10 pixels. */
const LONGEST = 40;
const HALF_WIDTH = 5.2;
/** The width of a report, and what a cell may have of it. */
const PAGE = 1080;
const CELL = 14;
const WIDEST_CELL = 36;
/** Where the text of a label stands in its line. */
const BASELINE = 10;
