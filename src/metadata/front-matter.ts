import { type FrontMatter, fold } from "../text/index.ts";
import type { Metadata, ParseMessage, Root, Stated } from "../tree/index.ts";
import { readDate } from "./read-date.ts";

/** What each field is called in front matter and in the tables of government sites. */
const KEYS: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ["title", "标题", "名称", "文件名称"],
  genre: ["genre", "文种", "体裁"],
  status: ["status", "状态"],
  documentNumber: ["documentNumber", "number", "发文字号", "文号", "文件编号"],
  issuer: ["issuer", "发文机关", "发布机构", "发文单位", "制定机关", "发布机关"],
  date: ["date", "成文日期"],
  adopted: ["adopted", "首次公布日期"],
  region: ["region", "地区"],
  level: ["level", "层级"],
  effective: ["effective", "生效日期", "施行日期", "实施日期"],
  expiry: ["expiry", "失效日期", "有效期"],
  implements: ["implements", "上位文件"],
  id: ["id"],
  source: ["source", "url", "网址"],
};
const LISTS: ReadonlySet<string> = new Set(["issuer", "implements"]);
const LEVELS: ReadonlySet<string> = new Set(["national", "provincial", "municipal", "county"]);

/** Puts front matter above what the text says; where the two disagree, a message says so. */
export function applyFrontMatter(meta: Metadata, front: FrontMatter, messages: ParseMessage[], tree: Root): void {
  for (const [field, keys] of Object.entries(KEYS) as [keyof Metadata, readonly string[]][]) {
    const key = keys.find(name => front[name] !== undefined && front[name] !== null && front[name] !== "");
    if (key === undefined) continue;
    const value = fieldValue(field, front[key]);
    if (value === undefined) continue;
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

function fieldValue(field: string, raw: unknown): string | string[] | undefined {
  if (LISTS.has(field)) return (Array.isArray(raw) ? raw : String(raw).split(/[、,，;；\s]+/)).map(String).filter(name => name !== "");
  const text = raw instanceof Date ? raw.toISOString().slice(0, 10) : String(raw).trim();
  if (text === "" || (field === "level" && !LEVELS.has(text))) return undefined;
  return field === "date" || field === "adopted" || field === "effective" ? (readDate(text)?.iso ?? text) : text;
}

function agrees(a: string | string[], b: string | string[]): boolean {
  const flat = (value: string | string[]): string => fold([value].flat().join("、"));
  return flat(a) === flat(b) || flat(a).includes(flat(b)) || flat(b).includes(flat(a));
}
