import { describe, expect, it } from "vitest";
import { keys, method } from "./support.ts";

const named = (sentence: string): string[] =>
  keys(method(sentence))
    .filter(line => line.startsWith("provision "))
    .map(line => line.slice("provision ".length));

describe("the name of a law without 《》 before its provision", () => {
  it("is the longest that ends there: what ends a known name is no other law", () => {
    expect(named("申请人依据调解仲裁法第九条提出申请，经营者审理企业破产法第三条的案件。")).toEqual([
      "调解仲裁法第九条 → 调解仲裁法#art_9",
      "企业破产法第三条 → 企业破产法#art_3",
    ]);
    expect(named("执行《滨河市步道争议仲裁法》的，依照争议仲裁法第六条办理。")).toEqual(["争议仲裁法第六条 → 争议仲裁法#art_6"]);
    expect(named("依照军人保险法第八条给付。")).toEqual(["军人保险法第八条 → 军人保险法#art_8"]);
  });
  it("holds what rules carry out", () => {
    expect(named("违反湿地保护法实施条例第八条的，依照步道养护实施细则第二条处罚。")).toEqual([
      "湿地保护法实施条例第八条 → 湿地保护法实施条例#art_8",
      "步道养护实施细则第二条 → 步道养护实施细则#art_2",
    ]);
    expect(named("按照江北省实施消防法办法第六条执行。")).toEqual(["江北省实施消防法办法第六条 → 江北省实施消防法办法#art_6"]);
    expect(named("依照《湿地保护法》实施细则第八条处罚。")).toEqual(["实施细则第八条 → 湿地保护法实施细则#art_8"]);
  });
  it.each(["公共数据开放条例", "见义勇为人员奖励条例", "国有林场条例", "步道应急管理规定", "文物修缮条例", "护岸强制执行规定"])(
    "is not cut inside a word that holds a verb or a joint: %s",
    name => {
      expect(named(`依照${name}第五条办理。`)).toEqual([`${name}第五条 → ${name}#art_5`]);
    },
  );
  it("is not 本法 where 本 ends the word before it", () => {
    expect(named("依照香港特别行政区基本法第三条办理，构成本办法第一条所列情形的，除外。")).toEqual([
      "香港特别行政区基本法第三条 → 香港特别行政区基本法#art_3",
      "本办法第一条 → #art_1",
    ]);
  });
});
