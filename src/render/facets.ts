import type { Facets } from "../search/index.ts";
import { DEFAULTS, type RenderOptions } from "./options.ts";
import { ADMINISTRATIVE_LEVEL, FACET } from "./tables/labels.ts";
import { displayWidth, padEnd } from "./width.ts";
import { wrap } from "./wrap.ts";

/** How many hits each value of each field has, a field a line. */
export function renderFacets(facets: Facets, options: RenderOptions = {}): string {
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const rows = (Object.keys(FACET) as (keyof typeof FACET)[]).flatMap(name => {
    const values = facets[name] ?? [];
    return values.length === 0
      ? []
      : [
          [
            FACET[name][language],
            values
              .map(
                ({ value, count }) => `${ADMINISTRATIVE_LEVEL[value as keyof typeof ADMINISTRATIVE_LEVEL]?.[language] ?? value} ${count}`,
              )
              .join(language === "zh" ? "，" : ", "),
          ] as const,
        ];
  });
  const left = Math.max(0, ...rows.map(([head]) => displayWidth(head)));
  return rows
    .map(
      ([head, values]) =>
        `${paint.faint(padEnd(head, left))}  ${wrap(values, Math.max(20, width - left - 2)).join(`\n${" ".repeat(left + 2)}`)}\n`,
    )
    .join("");
}
