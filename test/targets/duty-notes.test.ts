import { expect, it } from "vitest";
import { dutyNotes } from "zhengce";

const notes = (words: string): string[] => dutyNotes(words).map(({ start, end }) => words.slice(start, end));

it.each([
  ["整治骑廊占道。（市城管局牵头，各区配合）", ["（市城管局牵头，各区配合）"]],
  ["整治骑廊占道（工业和信息化部指导），清运砖料。", ["（工业和信息化部指导）"]],
  ["整治骑廊占道。（牵头单位：市城管局；责任单位：市公安局）", ["（牵头单位：市城管局；责任单位：市公安局）"]],
  ["整治骑廊占道。责任单位：市城管局、市公安局", ["责任单位：市城管局、市公安局"]],
  ["整治骑廊占道。（市城管局、市公安局）", ["（市城管局、市公安局）"]],
  ["整治骑廊占道。（市城管局、青石火车站、市公安局，相关县政府）", ["（市城管局、青石火车站、市公安局，相关县政府）"]],
  ["整治骑廊占道。（市城管办，各市、区人民政府）", ["（市城管办，各市、区人民政府）"]],
  ["整治骑廊占道。（市城管局牵头；以下均由市城管局牵头，不再列出）", ["（市城管局牵头；以下均由市城管局牵头，不再列出）"]],
])("who does it, and nothing else, is a note of duty: %s", (words, found) => {
  expect(notes(words)).toEqual(found);
});

it.each([
  "整治骑廊（含二楼挑檐）占道。",
  "整治占道的摊贩。（市城管局、早餐店、裁缝铺，修鞋摊，菜摊）",
  "摊主向单位（不含个体户）交费。",
  "由市城管局负责整治骑廊占道。",
])("what says more is none: %s", words => {
  expect(notes(words)).toEqual([]);
});
