import { expect, it } from "vitest";
import { duties, parse } from "zhengce";

const held = (words: string): string[] =>
  duties(parse(`柳河县方案\n\n一、任务\n（一）${words}\n`)).map(({ unit, role }) => `${unit} ${role}`);

it.each([
  ["整治骑廊占道。〔牵头单位：县城管局；配合单位：县公安局〕", ["县城管局 lead", "县公安局 support"]],
  ["整治骑廊占道。责任单位为县城管局。", ["县城管局 responsible"]],
  ["县城管局牵头，会同县公安局推进骑廊占道整治。", ["县城管局 lead", "县公安局 joint"]],
  ["由县城管局会同县公安局负责整治骑廊占道。", ["县城管局 lead", "县公安局 joint"]],
])("who holds a duty is read in every form that names it: %s", (words, found) => {
  expect(held(words)).toEqual(found);
});
