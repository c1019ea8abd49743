import { describe, expect, it } from "vitest";
import { parse, type Reference, references } from "zhengce";

const cited = (text: string): Reference[] => references(parse(text));
const brief = (text: string): string[] => cited(text).map(({ kind, text: words, key }) => `${kind} ${words} → ${key}`);

describe("titles and numbers", () => {
  it("gives a title one key without 《》, 中华人民共和国 and white space", () => {
    expect(brief("滨河湿地巡护办法\n\n根据《中华人民共和国湿地\n保护法》，开展巡护。")).toEqual(["title 《中华人民共和国湿地\n保护法》 → 湿地保护法"]);
  });
});
