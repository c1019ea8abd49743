import { expect, it } from "vitest";
import { type Target, verdicts } from "zhengce/targets";
import { documentOf, targetsOf } from "./support.ts";

const [SAMPLE] = targetsOf(documentOf("到2030年，海水淡化站达到40座。")) as [Target];

/** So many targets of one indicator, each of its own amount, over the years of a century. */
const many = (count: number, raise: number, name = SAMPLE.indicator.text): Target[] =>
  Array.from({ length: count }, (_, i) => ({
    ...SAMPLE,
    start: SAMPLE.start + 100 * i,
    indicator: { ...SAMPLE.indicator, text: name },
    value: { ...SAMPLE.value!, value: 1000 + i + raise },
    time: { ...SAMPLE.time!, end: String(2001 + (i % 100)) },
  }));

it("thousands of targets of one indicator are held against one another in their years, each once", () => {
  const found = verdicts(many(20_000, 100), many(20_000, 0));
  expect(found).toHaveLength(20_000);
  expect(new Set(found.map(({ local }) => local)).size).toBe(20_000);
  expect(found.every(({ verdict, time }) => verdict === "stricter" && time === "same")).toBe(true);
});

it("thousands of targets that nothing answers are missing and new", () => {
  const [ours, theirs] = [many(20_000, 0), many(20_000, 0, "苦咸水淡化能力")];
  const found = verdicts(ours, theirs, { sameIndicator: () => false });
  expect(found.filter(({ verdict }) => verdict === "missing")).toHaveLength(20_000);
  expect(found.filter(({ verdict }) => verdict === "new")).toHaveLength(20_000);
});

it("the nearest year answers, the first in the text among equals, and what is over is held against the same year again", () => {
  const at = (year: string, value: number, start: number): Target => ({
    ...SAMPLE,
    start,
    value: { ...SAMPLE.value!, value },
    time: { ...SAMPLE.time!, end: year },
  });
  const found = verdicts(
    [at("2029", 30, 0), at("2031", 50, 10), at("2030", 45, 20), at("2030", 47, 30)],
    [at("2030", 45, 0), at("2032", 60, 10)],
  );
  expect(found.map(({ local, national, verdict, time }) => [local?.value?.value, national?.value?.value, verdict, time])).toEqual([
    [45, 45, "same", "same"],
    [50, 60, "looser", "earlier"],
    [30, undefined, "new", undefined],
    [47, 45, "stricter", "same"],
  ]);
});
