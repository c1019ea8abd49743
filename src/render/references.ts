import type { MissingDocument, Reference, Term } from "../references/index.ts";
import type { Origin } from "../text/index.ts";
import { DEFAULTS, type RenderOptions } from "./options.ts";
import { isElsewhere, renderOriginBriefly } from "./origin.ts";
import { spokenKey } from "./spoken-key.ts";
import { type Column, renderTable } from "./table.ts";
import { REFERENCE_KIND, RELATION, TERM_KIND } from "./tables/labels.ts";

/** What a document cites and the names it defines, each with its place as the caller says it. */
export interface ReferenceRows {
  /** `goal`: the place in the same text that it leads to, as a person would say it; `origin`: where it stands in the original. */
  references: readonly { reference: Reference; citation: string; goal?: string; origin?: Origin }[];
  terms: readonly { term: Term; citation: string; origin?: Origin }[];
}

/** Two tables: references (words, kind, relation, what it points to, place), then terms (name, kind, meaning, place). */
export function renderReferences({ references, terms }: ReferenceRows, options: RenderOptions = {}): string {
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const zh = language === "zh";
  const blocks: string[] = [];
  const placed = [...references, ...terms].some(({ origin }) => isElsewhere(origin));
  const place = (origin: Origin | undefined): string[] =>
    placed ? [origin === undefined ? "" : renderOriginBriefly(origin, language)] : [];
  const placeColumn: Column[] = placed ? [{ head: zh ? "原文位置" : "In the original", role: "faint", least: 8 }] : [];
  if (references.length > 0) {
    const heads = zh ? ["引用", "类别", "关系", "指向", "出处"] : ["Reference", "Kind", "Relation", "Points to", "Place"];
    const rows = references.map(({ reference, citation, goal, origin }) => [
      flat(reference.text),
      REFERENCE_KIND[reference.kind][language],
      reference.relation === undefined ? "" : RELATION[reference.relation][language],
      goal ?? pointsTo(reference),
      citation,
      ...place(origin),
    ]);
    blocks.push(renderTable([...columns(heads), ...placeColumn], rows, width, paint));
  }
  if (terms.length > 0) {
    const heads = zh ? ["名称", "类别", "含义", "出处"] : ["Name", "Kind", "Means", "Place"];
    const rows = terms.map(({ term, citation, origin }) => [
      term.name,
      TERM_KIND[term.kind][language],
      flat(term.means.text),
      citation,
      ...place(origin),
    ]);
    blocks.push(
      renderTable(
        [
          { head: heads[0]!, role: "number", least: 10 },
          { head: heads[1]!, role: "faint" },
          { head: heads[2]!, least: 20 },
          { head: heads[3]!, role: "marker", least: 12 },
          ...placeColumn,
        ],
        rows,
        width,
        paint,
      ),
    );
  }
  const sum = zh ? `引用${references.length}处，术语${terms.length}个` : `${references.length} references, ${terms.length} terms`;
  return `${blocks.map(block => `${block}\n`).join("")}${paint.faint(sum)}\n`;
}

/** What is cited and not there: title or number, how often, by what. */
export function renderMissing(lacking: readonly MissingDocument[], options: RenderOptions = {}): string {
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const zh = language === "zh";
  if (lacking.length === 0) return zh ? "引用的文件库里都有。\n" : "Everything that is cited is there.\n";
  const heads = zh ? ["文件", "次数", "被引用于"] : ["Document", "Times", "Cited by"];
  const rows = lacking.map(({ key, documentNumber, times, citedBy }) => [
    documentNumber === undefined ? key : `${key}（${documentNumber}）`,
    String(times),
    citedBy.join(zh ? "、" : ", "),
  ]);
  const table = renderTable(
    [
      { head: heads[0]!, least: 24 },
      { head: heads[1]!, role: "number", align: "right" },
      { head: heads[2]!, role: "faint", least: 16 },
    ],
    rows,
    width,
    paint,
  );
  return `${table}\n${paint.faint(zh ? `库里还缺${lacking.length}份文件` : `${lacking.length} documents are lacking`)}\n`;
}

const columns = (heads: string[]): Column[] => [
  { head: heads[0]!, least: 16 },
  { head: heads[1]!, role: "faint" },
  { head: heads[2]!, role: "faint" },
  { head: heads[3]!, role: "number", least: 16 },
  { head: heads[4]!, role: "marker", least: 12 },
];

/** Where it leads, as a person says it; before it the document of the library, where that is known. */
function pointsTo({ key, target }: Reference): string {
  return target?.document === undefined ? spokenKey(key) : `${target.document} ${spokenKey(key)}`;
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
