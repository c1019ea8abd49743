import { expect, it } from "vitest";
import { BOILERPLATE, loadCutter, SYNONYMS } from "../../src/words/index.ts";

it("a word of policy prose is boilerplate, a word of the matter is not", () => {
  for (const word of ["加快", "推进", "完善", "机制", "体系"]) expect(BOILERPLATE.has(word), word).toBe(true);
  for (const word of ["污水", "养老", "绿地", "科技", "城镇化"]) expect(BOILERPLATE.has(word), word).toBe(false);
});

it("every synonym row has two terms or more, and no term stands in two rows", () => {
  const terms = SYNONYMS.flatMap(row => row.terms);
  expect(SYNONYMS.filter(row => row.terms.length < 2)).toEqual([]);
  expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
});

it("boilerplate is given as the cutter gives it, so that looking a word up is enough", () => {
  const cutter = loadCutter();
  const whole = [...BOILERPLATE].filter(word => cutter.cut(word).at(-1) === word);
  expect(whole.length / BOILERPLATE.size).toBeGreaterThan(0.85);
});
