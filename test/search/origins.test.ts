import { expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { passagesOf } from "zhengce/search";
import { originOf } from "../../src/text/index.ts";

it("a passage says where each part of it stands in the original", () => {
  const text = "一、岸线\n（一）修缮护岸。先测后修。\n逐段验收。\n";
  const starts = ["一、", "（一）", "后修", "逐段"].map(words => text.indexOf(words));
  const origins = starts.map((start, i) => ({ start, origin: { page: i + 1 } }));
  const passages = passagesOf(parse({ text, format: "pdf", blocks: [], meta: {}, origins }));
  const pageOf = (words: string): number | undefined => {
    const { text, origins = [] } = passages.find(passage => passage.text.includes(words))!;
    return originOf({ text, origins }, text.indexOf(words)).page;
  };
  expect(["修缮", "先测", "后修", "逐段", "验收"].map(pageOf)).toEqual([2, 2, 3, 4, 4]);
  expect(passagesOf(parse(text)).every(passage => passage.origins === undefined)).toBe(true);
});
