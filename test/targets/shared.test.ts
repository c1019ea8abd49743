import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { targets } from "zhengce/targets";
import { hasShared, shared } from "../support/shared.ts";
import { line } from "./support.ts";

describe.runIf(hasShared)("the opinion that the project began from", () => {
  const text = (): string => readFileSync(shared("seed", "fujian-urban-quality-opinion.txt"), "utf8");

  it("holds ten targets that it states and three whose number is in words", () => {
    const found = targets(parse(text()));
    expect(found.filter(target => !target.inferred).map(line)).toEqual([
      "现代化人民城市建设取得重要进展 milestone by 2030",
      "基本建成具有福建特色的现代化人民城市 milestone by 2035",
      "全省:常住人口城镇化率 75% level by 2030",
      "全省*:常住人口城镇化率* ≥78% level by 2035",
      "每年打造一批省市精品福道 milestone by 2030",
      "全面建成各设区市间通达的电动汽车充电网络 milestone by 2030",
      "九龙江流域国控断面:Ⅰ-Ⅱ类水质比例 ≥71% level by 2027",
      "九龙江流域国控断面*:Ⅰ-Ⅱ类水质比例* 78% level by 2027* strive",
      "省级:应急救援队伍 ≈50支 level by 2030",
      "人防工程 9000000平方米 increase by 2030*",
    ]);
    expect(found.filter(target => target.inferred).map(line)).toEqual([
      "闽江流域国控断面:水质 100% maintain inferred",
      "城市生活污水管网 100% level inferred",
      "县城黑臭水体 0 level inferred",
    ]);
  });
  it("gives ten when inferred ones are left out", () => {
    expect(targets(parse(text()), { inferred: false })).toHaveLength(10);
  });
});
