import type { MissingDocument, Reference, Term } from "../references/index.ts";
import { expectArguments, expectOptions, type Origin } from "../text/index.ts";
import { LACKING, REFERENCE_ROWS, RENDER_OPTIONS } from "./arguments.ts";
import { DEFAULTS, type RenderOptions } from "./options.ts";
import { isElsewhere, renderOriginBriefly } from "./origin.ts";
import { spokenKey, spokenRange } from "./spoken-key.ts";
import { type Column, renderTable } from "./table.ts";
import { REFERENCE_KIND, RELATION, TERM_KIND } from "./tables/labels.ts";

/** What a document cites and the names it defines, each with its place as the caller says it. */
export interface ReferenceRows {
  /** `goal`: the place in the same text that it leads to, as a person would say it; `origin`: where it stands in the original. */
  references: readonly { reference: Reference; citation: string; goal?: string; origin?: Origin }[];
  terms: readonly { term: Term; citation: string; origin?: Origin }[];
}

/** Two tables: references (words, kind, relation, what it points to, place), then terms (name, kind, meaning, place). */
export function renderReferences(rows: ReferenceRows, options: RenderOptions = {}): string {
  expectArguments({ rows }, REFERENCE_ROWS);
  expectOptions(options, RENDER_OPTIONS);
  const { references, terms } = rows;
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
      goal ?? pointsTo(reference, zh),
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

/** What is cited and not there: title or number, how often, by what; below it what the library has in another text, or several times. */
export function renderMissing(lacking: readonly MissingDocument[], options: RenderOptions = {}): string {
  expectArguments({ lacking }, LACKING);
  expectOptions(options, RENDER_OPTIONS);
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const zh = language === "zh";
  if (lacking.length === 0) return zh ? "引用的文件库里都有。\n" : "Everything that is cited is there.\n";
  const table = (documents: readonly MissingDocument[], sum: string): string => {
    const held = documents[0]?.held !== undefined;
    const heads = zh ? ["文件", "次数", "被引用于", "库里的"] : ["Document", "Times", "Cited by", "In the library"];
    const rows = documents.map(document => [
      document.documentNumber === undefined ? document.key : `${document.key}（${document.documentNumber}）`,
      String(document.times),
      document.citedBy.join(zh ? "、" : ", "),
      ...(held ? [heldWords(document, zh)] : []),
    ]);
    const heldColumn: Column[] = held ? [{ head: heads[3]!, least: 16 }] : [];
    const columns: Column[] = [
      { head: heads[0]!, least: held ? 16 : 24 },
      { head: heads[1]!, role: "number", align: "right" },
      { head: heads[2]!, role: "faint", least: 16 },
    ];
    return `${renderTable([...columns, ...heldColumn], rows, width, paint)}\n${paint.faint(sum)}\n`;
  };
  const gone = lacking.filter(({ held }) => held === undefined);
  const held = lacking.filter(document => document.held !== undefined);
  return [
    ...(gone.length === 0 ? [] : [table(gone, zh ? `库里还缺${gone.length}份文件` : `${gone.length} documents are lacking`)]),
    ...(held.length === 0
      ? []
      : [
          table(
            held,
            zh ? `${held.length}份库里有同名的，没有认定是哪一份` : `${held.length} have namesakes in the library; none was settled on`,
          ),
        ]),
  ].join("\n");
}

/** 只有2023年的文本：ID, 有3份同名：ID、ID */
function heldWords({ held }: MissingDocument, zh: boolean): string {
  const { reason, documents } = held!;
  const ids = documents.map(({ id }) => id).join(zh ? "、" : ", ");
  if (reason === "ambiguous") {
    if (documents.length === 1) return zh ? `有一份，不能确定：${ids}` : `one, not certain: ${ids}`;
    return zh ? `有${documents.length}份同名：${ids}` : `${documents.length} of that name: ${ids}`;
  }
  const years = [...new Set(documents.map(({ date = "" }) => date.slice(0, 4)))].sort().join(zh ? "、" : ", ");
  return zh ? `只有${years}年的文本：${ids}` : `only a text of ${years}: ${ids}`;
}

const columns = (heads: string[]): Column[] => [
  { head: heads[0]!, least: 16 },
  { head: heads[1]!, role: "faint" },
  { head: heads[2]!, role: "faint" },
  { head: heads[3]!, role: "number", least: 16 },
  { head: heads[4]!, role: "marker", least: 12 },
];

/** Where it leads, as a person says it; before it the document of the library, where that is known. */
function pointsTo({ key, target, rangeFrom }: Reference, zh: boolean): string {
  const said = rangeFrom === undefined ? spokenKey(key) : spokenRange(rangeFrom, key);
  if (target?.document === undefined) return said;
  const later = target.later ? (zh ? "（更晚的文本）" : " (a later text)") : "";
  return `${target.document}${later} ${said}`;
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
