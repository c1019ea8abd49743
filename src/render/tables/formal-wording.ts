import type { FormalKind, FramingKind } from "../../compare/index.ts";
import type { Language, Words } from "../options.ts";

/** What a provision is about that sets no task. */
const FORMAL_KIND: Record<FormalKind | FramingKind, Words> = {
  guidance: { zh: "指导思想", en: "guiding thought" },
  principle: { zh: "基本原则", en: "principles" },
  situation: { zh: "形势和意义", en: "situation and significance" },
  review: { zh: "工作回顾", en: "review of past work" },
  purpose: { zh: "目的", en: "purpose" },
  scope: { zh: "适用范围", en: "scope" },
  definition: { zh: "用语含义", en: "meaning of words" },
  effect: { zh: "施行", en: "entry into force" },
  transmittal: { zh: "印发", en: "transmittal" },
};

/** The kinds of some provisions in words: 目的、适用范围或施行. */
export function formalKinds(provisions: readonly { kind: FormalKind | FramingKind }[], language: Language): string {
  const present = new Set(provisions.map(({ kind }) => kind));
  const names = (Object.keys(FORMAL_KIND) as (FormalKind | FramingKind)[])
    .filter(kind => present.has(kind))
    .map(kind => FORMAL_KIND[kind][language]);
  const [between, last] = language === "zh" ? ["、", "或"] : [", ", " or "];
  return [...(names.length > 1 ? [names.slice(0, -1).join(between)] : []), ...names.slice(-1)].join(last);
}
