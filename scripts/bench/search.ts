/** How fast and how large is the passage index, beside FlexSearch on the same words of the same passages? Made-up passages; ratios, not seconds, are the result. */
import { Index } from "flexsearch";
import { buildSegment, openIndex, type Passage } from "../../src/search/index.ts";
import { eachTerm, fold, loadCutter } from "../../src/words/index.ts";

const PASSAGES = 20_000;
const QUERIES = 300;
const WORDS =
  "城市 更新 绿地 公园 养老 托育 医疗 教育 住房 租赁 交通 停车 充电 供水 排水 燃气 污水 垃圾 分类 节能 建筑 改造 小区 社区 治理 平台 数据 企业 创新 人才 就业 保险 农田 粮食 林业 河湖 海洋 港口 物流 旅游 文化 体育 应急 消防 气象".split(
    " ",
  );
const VERBS = "推进 完善 建设 提升 规范 支持 检查 公开 登记 评估".split(" ");

const cutter = loadCutter({ prefer: "fast" });
const random = generator(20260301);
const passages: Passage[] = Array.from({ length: PASSAGES }, (_, i) => ({
  id: String(i),
  title: `${pick(WORDS)}${pick(WORDS)}管理办法`,
  text: sentences(6),
}));
const queries = Array.from({ length: QUERIES }, () => `${pick(WORDS)}${pick(VERBS)}${pick(WORDS)}的要求`);

const ours = measured(() => buildSegment(passages, { cutter, store: false }));
const flex = measured(() => {
  const index = new Index({ encode: (text: string) => termsOf(text), tokenize: "strict", resolution: 9 });
  for (const { id, title, text } of passages) index.add(id, `${title} ${text}`);
  return index;
});
const opened = measured(() => openIndex(ours.result));
const first = measured(() => opened.result.search(queries[0]!));
const search = measured(() => queries.map(query => opened.result.search(query, { limit: 10 })));
const flexSearch = measured(() => queries.map(query => flex.result.search(query, { limit: 10, suggest: true })));

console.log(`${PASSAGES} passages, ${QUERIES} queries; FlexSearch ranks by position, ours by BM25 over words and bigrams`);
console.log(
  `build       ${ours.ms.toFixed(0)} ms, FlexSearch ${flex.ms.toFixed(0)} ms: × ${(ours.ms / flex.ms).toFixed(2)} (ours with bigrams)`,
);
console.log(`saved       ${(ours.result.length / 1e6).toFixed(1)} MB, ${(ours.result.length / PASSAGES).toFixed(0)} bytes a passage`);
console.log(`open        ${opened.ms.toFixed(1)} ms, and the first query ${first.ms.toFixed(1)} ms`);
console.log(
  `a query     ${(search.ms / QUERIES).toFixed(2)} ms, FlexSearch ${(flexSearch.ms / QUERIES).toFixed(2)} ms: × ${(search.ms / flexSearch.ms).toFixed(2)}`,
);

function measured<T>(run: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = run();
  return { result, ms: performance.now() - start };
}

function termsOf(text: string): string[] {
  const terms: string[] = [];
  eachTerm(fold(text).text, cutter, { word: term => void terms.push(term), bigram: () => {} });
  return terms;
}

function sentences(count: number): string {
  return Array.from(
    { length: count },
    () =>
      `${pick(VERBS)}${pick(WORDS)}${pick(WORDS)}，到${2026 + Math.floor(random() * 10)}年${pick(WORDS)}覆盖率达到${Math.floor(random() * 100)}%。`,
  ).join("");
}

function pick(words: readonly string[]): string {
  return words[Math.floor(random() * words.length)]!;
}

/** The same numbers each time: a linear congruential generator, with the constants of Numerical Recipes. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
