import { describe, expect, it } from "vitest";
import { says } from "./support.ts";

describe("one thing counted at several levels", () => {
  it.each([
    ["到2031年，培育国家级、省级示范社分别达到6家、40家。", ["国家级:示范社 6家 level by 2031", "省级:示范社 40家 level by 2031*"]],
    ["到2031年，建成市级和县级驿站分别8个、30个。", ["市级:驿站 8个 increase by 2031", "县级:驿站 30个 increase by 2031*"]],
    ["到2031年，新增国家级、省级标准分别为3项、12项。", ["国家级:标准 3项 increase by 2031", "省级:标准 12项 increase by 2031*"]],
    [
      "到2031年，创建省、市、县三级书香村分别5个、20个、90个。",
      ["省:书香村 5个 increase by 2031", "市:书香村 20个 increase by 2031*", "县:书香村 90个 increase by 2031*"],
    ],
    ["到2031年，一、二级公路里程分别达到200公里、500公里。", ["一:公路里程 200公里 level by 2031", "二级:公路里程 500公里 level by 2031*"]],
  ])("%s", (text, expected) => expect(says(text)).toEqual(expected));
  it("takes 分别为 without a verb or a year for how things are", () => {
    expect(says("笔试、面试满分分别为100分、50分。")).toEqual([]);
    expect(says("两个园区占地面积分别为3平方公里、5平方公里。")).toEqual([]);
  });
});

describe("what is earned beside what is brought about", () => {
  it("is a level, with the verb 实现 or with none", () => {
    expect(says("到2031年，引育农机企业20家，实现年产值6亿元、利税8000万元。")).toEqual([
      "农机企业 20家 increase by 2031",
      "年产值 600000000元 level by 2031*",
      "利税 80000000元 level by 2031*",
    ]);
    expect(says("到2031年，年税收突破5亿元。")).toEqual(["年税收 >500000000元 level by 2031"]);
    expect(says("园区年均实现税收3亿元以上。")).toEqual(["园区:税收 ≥300000000元 level"]);
  });
});
