import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, type NumberForm, parseNumber, ZhengceError } from "zhengce";

const FORMS: readonly NumberForm[] = ["hanzi", "capitals", "mixed"];

describe("formatNumber", () => {
  it("writes what parseNumber reads back, for every safe integer in every form", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(...FORMS), (value, form) => {
        expect(parseNumber(formatNumber(value, form))).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 2000 },
    );
  });

  it("does the same for bigints to 10^20", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.constantFrom(...FORMS), (value, form) => {
        expect(BigInt(parseNumber(formatNumber(value, form)) ?? -1)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it("does the same for decimals", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(...FORMS), (value, form) => {
        expect(parseNumber(formatNumber(value, form))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it.each([
    [12, "hanzi", "十二"],
    [112, "hanzi", "一百一十二"],
    [10300, "hanzi", "一万零三百"],
    [100001, "hanzi", "十万零一"],
    [3.14, "hanzi", "三点一四"],
    [-7, "hanzi", "负七"],
    [3500000, "capitals", "叁佰伍拾万"],
    [12, "capitals", "壹拾贰"],
    [1_200_000_000_000, "mixed", "1.2万亿"],
    [3_500_000, "mixed", "350万"],
    [10n ** 16n, "hanzi", "一亿亿"],
  ] as const)("writes %s in %s as %s", (value, form, text) => {
    expect(formatNumber(value, form)).toBe(text);
  });

  it("refuses what is no number", () => {
    expect(() => formatNumber(Number.NaN)).toThrow(ZhengceError);
    expect(() => formatNumber(Number.POSITIVE_INFINITY)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });
});

describe("parseNumber", () => {
  it.each([
    ["1,234.5", 1234.5],
    ["１，２３４", 1234],
    ["二〇三一", 2031],
    ["三万五", 35000],
    ["一百二", 120],
    ["一千零六", 1006],
    ["零十五", 15],
    ["一千六", 1600],
    ["廿六", 26],
    ["卅一", 31],
    ["叁佰伍拾萬", 3500000],
    ["2亿5000万", 250000000],
    ["1.2万亿", 1200000000000],
    ["一万五千亿", 1500000000000],
    ["四萬萬", 400000000],
    ["7 万 5 千", 75000],
    ["三点一四", 3.14],
    ["两千万点五", 20000000.5],
    ["负三点五", -3.5],
    ["四分之三", 0.75],
    ["五兆六十二亿", 5006200000000],
    ["1.1万", 11000],
    ["四十四点八六三一七九四五九三一零一五", 44.86317945931015],
    ["⑫", 12],
    ["㈢", 3],
    ["Ⅳ", 4],
    ["半", 0.5],
  ])("reads %s as %d", (text, value) => {
    expect(parseNumber(text)).toBeCloseTo(value, 10);
  });

  it.each(["", "十余", "约三", "三家", "1.2.3", "二分之"])("reads nothing from %j", text => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it("gives a bigint where a double would not be exact", () => {
    expect(parseNumber("一千二百三十四亿五千六百七十八万九千零一十二亿三千四百五十六万七千八百九十")).toBe(12345678901234567890n);
  });

  it("reads any string without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."零〇一二两三十百千万亿点半多余几廿0123.,- 分之负") }), text => {
        expect(["number", "bigint", "undefined"]).toContain(typeof parseNumber(text));
      }),
      { numRuns: 2000 },
    );
  });
});

it("a decimal in hanzi is the number that its digits say", () => {
  expect(parseNumber("五十九点四八")).toBe(59.48);
  expect(parseNumber("一百二十点零七")).toBe(120.07);
});
