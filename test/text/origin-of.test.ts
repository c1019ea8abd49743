import { expect, it } from "vitest";
import { originOf, withOrigins } from "../../src/text/index.ts";

const placed = {
  text: "甲\n乙\n丙",
  origins: [
    { start: 1, origin: { page: 1 } },
    { start: 3, origin: { page: 2 } },
  ],
};

it("every offset has a place, those outside the text that of its nearer end", () => {
  expect([-5, 0, 1, 2, 3, 4, 99].map(offset => originOf(placed, offset).page)).toEqual([1, 1, 1, 1, 2, 2, 2]);
});

it("a text that is its own original has its lines for places", () => {
  const text = { text: "甲\r\n\r\n乙" };
  expect([-1, 0, 3, 5, 99].map(offset => originOf(text, offset).line)).toEqual([1, 1, 2, 3, 3]);
});

it("what was found gets its place only where the text was read from something else", () => {
  expect(withOrigins(placed, [{ start: 4, end: 5 }])).toEqual([{ start: 4, end: 5, origin: { page: 2 } }]);
  expect(withOrigins({ text: placed.text }, [{ start: 4, end: 5 }])).toEqual([{ start: 4, end: 5 }]);
});
