import { describe, expect, it } from "vitest";
import { fold, loadCutter, sourceSpan, tokenize } from "../../src/words/index.ts";

const cutter = loadCutter();
const numbers = (text: string): string[] => tokenize(text, cutter).flatMap(({ kind, term }) => (kind === "number" ? [term] : []));
const words = (text: string): string[] => tokenize(text, cutter).map(({ term }) => term);

describe("folding for matching", () => {
  it.each([
    ["ＡＢＣ１２３％", "abc123%"],
    ["５Ｇ基站", "5g基站"],
    ["鄉村振興戰略", "乡村振兴战略"],
    ["政\u200b务\ufeff公开", "政务公开"],
    ["八百㎡", "八百m2"],
    ["城镇\n化率", "城镇化率"],
    ["第一章\n\n总则", "第一章\n\n总则"],
    ["二○三五年", "二〇三五年"],
    ["𠮷林", "𠮷林"],
  ])("%j is matched as %j", (source, folded) => {
    expect(fold(source).text).toBe(folded);
  });

  it("leads back to the characters that were folded", () => {
    const source = "鄉\u200b村ＰＭ２.５与㎡，城镇\r\n化率";
    const folded = fold(source);
    const span = (needle: string): string => {
      const at = folded.text.indexOf(needle);
      return source.slice(...sourceSpan(folded, at, at + needle.length));
    };
    expect(span("乡村")).toBe("鄉\u200b村");
    expect(span("pm2.5")).toBe("ＰＭ２.５");
    expect(span("与m2")).toBe("与㎡");
    expect(span("城镇化率")).toBe("城镇\r\n化率");
  });
});

describe("words", () => {
  it("gives shorter words before the long one, each at its place in the source", () => {
    const source = "中华人民共和国，５Ｇ";
    for (const { term, start, end, kind } of tokenize(source, cutter)) if (kind === "word") expect(source.slice(start, end)).toBe(term);
    expect(words(source)).toEqual(["中华", "华人", "人民", "共和", "共和国", "中华人民共和国", "5g"]);
  });

  it.each([["PM2.5"], ["12345"], ["REITs"], ["C919"]])("takes %s for one word", word => {
    expect(words(`关于${word}的`)).toContain(word.toLowerCase());
  });
});

describe("numbers are terms by value", () => {
  it.each([
    ["到2030年", ["2030"]],
    ["到二〇三〇年", ["2030"]],
    ["到２０３０年", ["2030"]],
    ["到二○三○年", ["2030"]],
    ["占75%", ["75%", "75"]],
    ["占百分之七十五", ["75%", "75"]],
    ["共1,200.50吨", ["1200.5"]],
    ["投资1.2万亿元", ["1.2", "1200000000000"]],
    ["面积三万五千亩", ["35000"]],
    ["第十二条和第12条", ["12", "12"]],
    ["千万不要一般对待，万一十余人", []],
    ["一二三产业", []],
  ])("%s", (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});
