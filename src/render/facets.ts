import type { Facets } from "../search/index.ts";
import { STRENGTHS } from "../targets/index.ts";
import { expectArguments, expectOptions } from "../text/index.ts";
import { FACETS, RENDER_OPTIONS } from "./arguments.ts";
import { DEFAULTS, type RenderOptions, type Words } from "./options.ts";
import { ADMINISTRATIVE_LEVEL, FACET, FORCE } from "./tables/labels.ts";
import { displayWidth, padEnd } from "./width.ts";
import { wrap } from "./wrap.ts";

/** Values of a field that a line has room for: of indicators there may be hundreds. */
const SHOWN = 10;
/** What the values of some fields are called. */
const VALUES: Partial<Record<keyof Facets, Readonly<Record<string, Words>>>> = {
  level: ADMINISTRATIVE_LEVEL,
  strength: {
    ...Object.fromEntries(STRENGTHS.map(({ id, name, words }): [string, Words] => [id, { zh: commitment(name, words), en: id }])),
    binding: { zh: "约束性目标", en: "binding targets" },
    expected: { zh: "预期性目标", en: "expected targets" },
    strive: FORCE.strive,
    plain: { zh: "一般目标", en: "plain targets" },
  },
  inForce: { true: { zh: "有效", en: "in force" }, false: { zh: "未生效或已失效", en: "not in force" } },
};

/** 义务（应当）: a class, and the first word of it where that is another. */
function commitment(name: string, words: string): string {
  const [first = ""] = words.split(" ");
  return first === name ? name : `${name}（${first}）`;
}

/** How many hits each value of each field has, a field a line, the most frequent values first. */
export function renderFacets(facets: Facets, options: RenderOptions = {}): string {
  expectArguments({ facets }, FACETS);
  expectOptions(options, RENDER_OPTIONS);
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const rows = (Object.keys(FACET) as (keyof typeof FACET)[]).flatMap(name => {
    const values = facets[name] ?? [];
    return values.length === 0
      ? []
      : [
          [
            FACET[name][language],
            [
              ...values.slice(0, SHOWN).map(({ value, count }) => `${VALUES[name]?.[value]?.[language] ?? value} ${count}`),
              ...(values.length > SHOWN ? [language === "zh" ? `另有${values.length - SHOWN}个` : `${values.length - SHOWN} more`] : []),
            ].join(language === "zh" ? "，" : ", "),
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
