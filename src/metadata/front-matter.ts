import { type FrontMatter, fold, type Span } from "../text/index.ts";
import type { Metadata, ParseMessage, Root, Stated } from "../tree/index.ts";
import { namesNoDay, readWholeDate } from "./read-date.ts";
import { dayOf, durationOf, isEndless } from "./read-term.ts";
import { SPAN } from "./tables/validity.ts";
import { unreadable } from "./unreadable.ts";

/** What each field is called in front matter and in the tables of government sites. */
const KEYS: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ["title", "标题", "名称", "文件名称"],
  genre: ["genre", "文种", "体裁"],
  status: ["status", "状态"],
  documentNumber: ["documentNumber", "number", "发文字号", "文号", "文件编号"],
  issuer: ["issuer", "发文机关", "发布机构", "发文单位", "制定机关", "发布机关"],
  date: ["date", "成文日期"],
  adopted: ["adopted", "首次公布日期"],
  promulgated: ["promulgated", "公布日期"],
  region: ["region", "地区"],
  level: ["level", "层级"],
  effective: ["effective", "生效日期", "施行日期", "实施日期"],
  expiry: ["expiry", "失效日期", "有效期"],
  implements: ["implements", "上位文件"],
  id: ["id"],
  source: ["source", "url", "网址"],
};
/** 自公布之日起: 施行日期 in words; 2024-13-45 is none */
const WORDS = /^(?!.*\d{1,4}[-/.]\d)(?=.*\p{Script=Han})/u;
/** 有效期 of what holds without end, and of what the table leaves open */
const UNLIMITED = /^(?:长期(?:有效)?|永久(?:有效)?|无(?:固定)?期限|无|有效|[-—/]+)$/u;
const SPAN_ALONE = new RegExp(`^${SPAN}$`, "u");
const LISTS: ReadonlySet<string> = new Set(["issuer", "implements"]);
const LEVELS: ReadonlySet<string> = new Set(["national", "provincial", "municipal", "county"]);

/** Puts front matter above what the text says; where the two disagree, a message says so. */
export function applyFrontMatter(meta: Metadata, front: FrontMatter, messages: ParseMessage[], tree: Root): void {
  for (const [field, keys] of Object.entries(KEYS) as [keyof Metadata, readonly string[]][]) {
    const key = keys.find(name => front[name] !== undefined && front[name] !== null && front[name] !== "");
    if (key === undefined) continue;
    const value = fieldValue(field, front[key]);
    if (value === null) {
      const place = placeOf(tree.data.text, key) ?? { start: meta.title?.start ?? 0, end: meta.title?.end ?? 0 };
      messages.push(unreadable(written(front[key]), place.start, place.end, key));
    }
    if (value === undefined || value === null) continue;
    const said = meta[field] as Stated<string | string[]> | undefined;
    if (said !== undefined && !agrees(said.value, value) && said.start >= 0 && said.end <= tree.data.text.length) {
      messages.push({
        ruleId: "metadata-mismatch",
        reason: `文首元数据“${key}”与正文不一致`,
        english: `“${key}” in the front matter differs from the text`,
        start: said.start,
        end: said.end,
        actual: String(said.value),
        expected: [String(value)],
        severity: "warning",
      });
    }
    (meta as Record<string, unknown>)[field] = { value, start: -1, end: -1 };
  }
}

/** undefined where a field says nothing, null where it says no date and no length of time that there is. */
function fieldValue(field: string, raw: unknown): string | string[] | null | undefined {
  if (LISTS.has(field)) return (Array.isArray(raw) ? raw : String(raw).split(/[、,，;；\s]+/)).map(String).filter(name => name !== "");
  const text = written(raw);
  if (text === "" || (field === "level" && !LEVELS.has(text))) return undefined;
  switch (field) {
    case "date":
    case "adopted":
    case "promulgated":
      return readWholeDate(text) ?? null;
    case "effective":
      return readWholeDate(text) ?? (WORDS.test(text) && !namesNoDay(text) ? text : null);
    case "expiry":
      return UNLIMITED.test(text) ? undefined : (expiryOf(text) ?? null);
    default:
      return text;
  }
}

/** P10Y, P1Y6M; P0Y is none */
const DURATION = /^P(?=.*[1-9])(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?$/;

function expiryOf(text: string): string | undefined {
  const duration = DURATION.exec(text);
  if (duration !== null) return isEndless(duration.slice(1).map((count = "0") => Number(count))) ? undefined : text;
  return readWholeDate(text) ?? dayOf(text.replace(/^至/, "")) ?? (SPAN_ALONE.test(text) ? durationOf(text) : undefined);
}

function written(raw: unknown): string {
  return raw instanceof Date && !Number.isNaN(raw.getTime()) ? raw.toISOString().slice(0, 10) : String(raw).trim();
}

/** The line of front matter that holds a field, where the text has it. */
function placeOf(text: string, key: string): Span | undefined {
  const end = /^\ufeff?---/.test(text) ? text.indexOf("\n---", 3) : -1;
  if (end < 0) return undefined;
  for (let start = text.indexOf("\n") + 1; start > 0 && start <= end; start = text.indexOf("\n", start) + 1) {
    const line = text.slice(start, text.indexOf("\n", start)).trimEnd();
    if (line.replace(/^["']/, "").startsWith(key) && /^["']?\s*:/.test(line.slice(line.indexOf(key) + key.length)))
      return { start, end: start + line.length };
  }
  return undefined;
}

function agrees(a: string | string[], b: string | string[]): boolean {
  const flat = (value: string | string[]): string => fold([value].flat().join("、"));
  return flat(a) === flat(b) || flat(a).includes(flat(b)) || flat(b).includes(flat(a));
}
