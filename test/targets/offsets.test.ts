import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { targets } from "zhengce/targets";

const corpus = new URL("../../corpus/", import.meta.url);

/** Each stated field of each target with the words at its offsets and the words it says it has. */
function disagreeing(text: string): string[] {
  const tree = parse(text);
  const source = tree.data.text;
  const wrong: string[] = [];
  for (const target of targets(tree)) {
    const check = (field: string, [start, end]: readonly [number, number], words?: string): void => {
      if (start < 0 || end > source.length || start >= end) wrong.push(`${field} ${start}–${end}`);
      else if (words !== undefined && source.slice(start, end) !== words) wrong.push(`${field}: ${words} ≠ ${source.slice(start, end)}`);
    };
    check("target", [target.start, target.end], target.text);
    check("indicator", [target.indicator.start, target.indicator.end], target.indicator.text);
    if (target.subject) check("subject", [target.subject.start, target.subject.end], target.subject.text);
    if (target.time) check("time", target.time.at, target.time.text);
    if (target.value) check("value", [target.value.start, target.value.end]);
    if (target.baseline) check("baseline", target.baseline.at);
    for (const { start, end } of target.alsoAt ?? []) check("alsoAt", [start, end]);
  }
  return wrong;
}

it.each(readdirSync(corpus).filter(file => /\.(?:txt|md)$/.test(file) && file !== "README.md"))(
  "every stated field has offsets whose text it is in corpus/%s",
  file => {
    expect(disagreeing(readFileSync(new URL(file, corpus), "utf8"))).toEqual([]);
  },
);

const CLAUSES = [
  "到2031年",
  "力争三年内",
  "全县湿地保护率达到52%以上",
  "其中山区达到40%",
  "新增渡口12处、码头泊位30个",
  "甲、乙两类航道分别达到300公里、120公里",
  "比2026年下降8%左右",
  "培训船员900人次",
  "每年改造老旧渡船15艘",
  "保持水质全优",
  "每千人口拥有护士数4.2人",
  "全面建成智慧航运平台",
  "\n——设施更加完善。",
  "\n| 指标 | 2026年 | 2031年 | 属性 |\n|---|---|---|---|\n| 通航率（%） | 80 | 95 | 约束性 |\n",
  "\n（二）强化保障。",
];
const marks = fc.constantFrom("，", "；", "。", "、", "：");
const prose = fc.array(fc.tuple(fc.constantFrom(...CLAUSES), marks), { maxLength: 14 }).map(parts => parts.flat().join(""));

it("every stated field has offsets whose text it is, whatever follows on what", () => {
  fc.assert(
    fc.property(prose, text => {
      expect(disagreeing(`平湖县航运发展规划（2027—2031年）\n\n一、发展目标\n${text}\n`)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
