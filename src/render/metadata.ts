import { expectArguments, RECORD, TEXT } from "../text/index.ts";
import type { Container, Metadata } from "../tree/index.ts";
import { LANGUAGE, OPTIONAL_NODE, OPTIONAL_TEXT } from "./arguments.ts";
import type { Language } from "./options.ts";
import { ADMINISTRATIVE_LEVEL } from "./tables/labels.ts";
import { renderDate, renderDuration } from "./time.ts";

/** 关于…的意见（征求意见稿）: the title as one would say it, else a word for a document without one. */
export function renderTitle(document: Container | undefined, language: Language = "zh"): string {
  expectArguments({ document }, OPTIONAL_NODE);
  expectArguments({ language }, LANGUAGE);
  const { title, status } = document?.data?.meta ?? {};
  const named = title?.value ?? (language === "en" ? "(untitled)" : "（无标题）");
  return titleWithStatus(named, status?.value);
}

/** A draft and what became of it bear one title: …办法（征求意见稿）. */
export function titleWithStatus(title: string, status: string | undefined): string {
  expectArguments({ title }, TEXT);
  expectArguments({ status }, OPTIONAL_TEXT);
  return status === undefined || title.includes(status) ? title : `${title}（${status}）`;
}

/** What a document says of itself, as short phrases: 国发〔2024〕12号, 某市人民政府, 2025年8月15日, 有效期10年 … */
export function metadataPhrases(meta: Metadata, language: Language = "zh"): string[] {
  expectArguments({ meta }, RECORD);
  expectArguments({ language }, LANGUAGE);
  const zh = language === "zh";
  const date = (iso: string): string => (zh ? renderDate(iso) : iso);
  const phrases = [
    meta.documentNumber?.value,
    meta.issuer?.value.join(zh ? "、" : ", "),
    meta.date && date(meta.date.value),
    meta.region?.value,
    meta.level && ADMINISTRATIVE_LEVEL[meta.level.value][language],
    meta.genre?.value,
    meta.effective &&
      (ISO.test(meta.effective.value)
        ? zh
          ? `自${date(meta.effective.value)}起施行`
          : `in force from ${meta.effective.value}`
        : zh
          ? `${meta.effective.value}施行`
          : `in force: ${meta.effective.value}`),
    meta.expiry && validity(meta.expiry.value, zh),
  ];
  return phrases.filter(phrase => phrase !== undefined && phrase !== "") as string[];
}

/** "2030-01-01" */
const ISO = /^\d{4}-\d{2}-\d{2}$/;

function validity(expiry: string, zh: boolean): string {
  if (expiry.startsWith("P")) return zh ? `有效期${renderDuration(expiry)}` : `valid for ${expiry}`;
  return zh ? `有效期至${renderDate(expiry)}` : `valid until ${expiry}`;
}
