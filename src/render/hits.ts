import type { Hit, HitExplanation } from "../search/index.ts";
import type { Target } from "../targets/index.ts";
import { expectArguments, expectOptions } from "../text/index.ts";
import { HIT_OPTIONS, HITS } from "./arguments.ts";
import { highlighted } from "./highlight.ts";
import { DEFAULTS, type Language, type RenderOptions } from "./options.ts";
import { renderOriginBriefly } from "./origin.ts";
import { snippet } from "./snippet.ts";
import { indicatorPhrase, timePhrase, valuePhrase } from "./target-phrases.ts";
import { cut, plainWidth } from "./width.ts";
import { wrap } from "./wrap.ts";

export interface HitOptions extends RenderOptions {
  /** How many hits stand before the first of these. */
  from?: number;
}

/** How many lines of a terminal a hit's text may take. */
const LINES = 3;

/** So many of a passage's targets are named; of the others, how many there are. */
const TARGETS = 3;

/**
 * Hits as a numbered list: citation and document in the first line, the headings above, then the text around what was found,
 * highlighted, and the targets that the passage states.
 */
export function renderHits(hits: readonly Hit[], options: HitOptions = {}): string {
  expectArguments({ hits }, HITS);
  expectOptions(options, HIT_OPTIONS);
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const from = options.from ?? 0;
  const digits = String(from + hits.length).length;
  const indent = " ".repeat(digits + 2);
  const inner = Math.max(24, width - indent.length);
  const blocks = hits.map((hit, index) => {
    const number = `${String(from + index + 1).padStart(digits)}. `;
    const head = [paint.marker(hit.citation), paint.title(cut(hit.title, inner - plainWidth(hit.citation) - 2))]
      .filter(text => text !== "")
      .join("  ");
    const { text, highlights } = snippet(hit.text, hit.highlights, inner * LINES - 8);
    const lines = highlighted(text, highlights, inner, paint).map(line => indent + line);
    const others =
      hit.others === undefined || hit.others === 0
        ? ""
        : language === "zh"
          ? `  本文件另有${hit.others}处`
          : `  ${hit.others} more in this document`;
    const place = hit.origin === undefined ? "" : `  ${renderOriginBriefly(hit.origin, language)}`;
    const why = reasons(hit.explanation ?? [], language);
    return [
      number + head,
      ...(hit.heading === undefined ? [] : [indent + paint.faint(cut(hit.heading, inner))]),
      ...lines,
      ...(hit.targets === undefined ? [] : wrap(targetLine(hit.targets, language), inner).map(line => indent + line)),
      indent + paint.faint(`${hit.document}  ${hit.node}${place}${others}`),
      ...(why === "" ? [] : wrap(why, inner).map(line => indent + paint.faint(line))),
    ].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

/** 词：电梯 7.18、老旧 4.29；相邻两字：旧小 4.86: what each word and each pair of characters of the query adds to the score. */
function reasons(explanation: readonly HitExplanation[], language: Language): string {
  const zh = language === "zh";
  const parts = (["word", "bigram"] as const).map(kind => {
    const terms = explanation.filter(({ field }) => field === kind).map(({ term, score }) => `${term} ${score.toFixed(2)}`);
    const name = kind === "word" ? (zh ? "词：" : "words: ") : zh ? "相邻两字：" : "pairs of characters: ";
    return terms.length === 0 ? "" : name + terms.join(zh ? "、" : ", ");
  });
  return parts.filter(Boolean).join(zh ? "；" : "; ");
}

/** 目标：省级 · 应急救援队伍 约50支 到2030年；人防工程 新增900万平方米 到2030年 */
function targetLine(targets: readonly Target[], language: Language): string {
  const named = targets
    .slice(0, TARGETS)
    .map(target => [indicatorPhrase(target), valuePhrase(target, language), timePhrase(target, language)].filter(Boolean).join(" "));
  const left = targets.length - named.length;
  if (language === "zh") return `目标：${named.join("；")}${left > 0 ? `；另有${left}项` : ""}`;
  return `Targets: ${named.join("; ")}${left > 0 ? `; ${left} more` : ""}`;
}
