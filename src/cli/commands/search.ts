import { renderFacets, renderHits } from "../../render/index.ts";
import type { Command } from "../command.ts";
import { openLibrary } from "../open.ts";
import { choiceOption, countOption, hasOption } from "../read-call.ts";

export const command: Command = {
  operands: "QUERY…",
  count: { least: 1, most: Number.POSITIVE_INFINITY },
  about: {
    zh: "在资料库里检索，最相关的在前，每条都有出处。可以写“词组”、-不要的词、地区:福建 这样的条件。找不到时退出码为1。",
    en: "Searches the library, the most relevant first, each hit with its citation. “A phrase”, -words to leave out, and conditions such as 地区:福建 are understood. Exit code 1 if nothing is found.",
  },
  options: [
    { name: "limit", short: "n", value: "N", about: { zh: "最多几条（默认10）", en: "at most so many (10)" } },
    { name: "offset", value: "N", about: { zh: "跳过前几条", en: "leave out so many first" } },
    {
      name: "sort",
      value: "ORDER",
      about: {
        zh: "relevance 按相关（默认），date 新的在前，level 国家的在前",
        en: "relevance (default), date: newest first, level: national first",
      },
    },
    { name: "group", about: { zh: "每份文件只列最相关的一条", en: "the best hit of each document only" } },
    { name: "facets", about: { zh: "列出地区、年份、文种等各有多少条", en: "count the hits by region, year, genre …" } },
    {
      name: "suggest",
      about: {
        zh: "不检索，只列出以此开头的标题、指标、地名（汉字、拼音或首字母）",
        en: "do not search, list titles, indicators and places that begin so, in characters, pinyin or its initials",
      },
    },
    { name: "explain", about: { zh: "说明每条为什么被找到", en: "say why each was found" } },
  ],
  examples: [
    { line: "zhengce search 常住人口城镇化率", about: { zh: "找一个指标", en: "an indicator" } },
    { line: "zhengce search 老旧小区 -电梯 地区:福建", about: { zh: "排除一个词，限定地区", en: "without a word, in a region" } },
  ],
  async run(call, terminal) {
    const { language } = terminal;
    const limit = countOption(call, "limit", language, 1, "-n/--limit");
    const offset = countOption(call, "offset", language, 0);
    const sort = choiceOption(call, "sort", ["relevance", "date", "level"], language);
    const library = await openLibrary(call, terminal);
    if (hasOption(call, "suggest")) {
      const suggestions = await library.suggest(call.operands.join(" "), { ...(limit !== undefined && { limit }) });
      if (hasOption(call, "json")) await terminal.print(`${JSON.stringify({ suggestions })}\n`);
      else await terminal.print(suggestions.map(({ text }) => `${text}\n`).join(""));
      return suggestions.length > 0 ? 0 : 1;
    }
    const { query, total, took, hits, facets, messages } = await library.search(call.operands.join(" "), {
      facets: hasOption(call, "facets"),
      group: hasOption(call, "group"),
      explain: hasOption(call, "explain"),
      ...(limit !== undefined && { limit }),
      ...(offset !== undefined && { offset }),
      ...(sort !== undefined && { sort }),
    });
    if (hasOption(call, "json")) {
      await terminal.print(
        `${JSON.stringify({ query, total, took, hits, ...(facets && { facets }), ...(messages.length > 0 && { messages }) })}\n`,
      );
      return hits.length > 0 ? 0 : 1;
    }
    const zh = language === "zh";
    for (const { reason, english, expected = [] } of messages)
      terminal.notice(
        `${terminal.paint.warn("!")} ${[zh ? reason : english, expected.join(zh ? "，" : ", ")].filter(Boolean).join(zh ? "：" : ": ")}\n`,
      );
    if (hits.length === 0 && total > 0 && offset !== undefined) {
      await terminal.print(
        zh
          ? `一共只有${total}处，--offset ${offset} 已经跳过了全部，请写小一些。\n`
          : `There are only ${total}; --offset ${offset} skips them all, take a smaller one.\n`,
      );
      return 1;
    }
    if (hits.length === 0) {
      await terminal.print(
        zh
          ? "没有找到。换个说法，或用 zhengce list 看看库里有什么。\n"
          : "Nothing found. Try other words, or see what is there with zhengce list.\n",
      );
      return 1;
    }
    await terminal.print(`${renderHits(hits, { ...terminal, from: offset ?? 0 })}\n`);
    const shown =
      hits.length < total
        ? zh
          ? `，以上是第${(offset ?? 0) + 1}—${(offset ?? 0) + hits.length}处`
          : `, ${(offset ?? 0) + 1} to ${(offset ?? 0) + hits.length} shown`
        : "";
    await terminal.print(
      `${terminal.paint.faint(`${zh ? `共${total}处` : `${total} found`}${shown}${zh ? `，用时${took}毫秒` : `, in ${took} ms`}`)}\n`,
    );
    if (facets !== undefined) await terminal.print(`\n${renderFacets(facets, terminal)}`);
    return 0;
  },
};
