import { describe, expect, it } from "vitest";
import { diff, parse } from "zhengce";

/** The rows of the table listed first: [kind, old, new, direction]. */
const rows = (old: string, fresh: string) =>
  diff(parse(`凉亭办法\n\n第一条 ${old}\n`), parse(`凉亭办法\n\n第一条 ${fresh}\n`))
    .changes.flatMap(({ numbers }) => numbers)
    .map(({ kind, old: before, new: after, direction }) => [kind, before?.text, after?.text, direction]);

describe("a deadline that is counted otherwise", () => {
  it.each([
    ["三日内修复栏杆。", "四十八小时内修复栏杆。", "三日内", "四十八小时内", "shorter"],
    ["十五日内修复栏杆。", "15个工作日内修复栏杆。", "十五日内", "15个工作日内", "longer"],
    ["二十个工作日内修复栏杆。", "二十日内修复栏杆。", "二十个工作日内", "二十日内", "shorter"],
    ["半年内修复栏杆。", "三个月内修复栏杆。", "半年内", "三个月内", "shorter"],
    ["收到报告后六个月内修复栏杆。", "收到报告后一百二十日内修复栏杆。", "后六个月内", "后一百二十日内", "shorter"],
    ["三十日内修复栏杆。", "一个月内修复栏杆。", "三十日内", "一个月内", undefined],
    ["二十日内修复栏杆。", "十五个工作日内修复栏杆。", "二十日内", "十五个工作日内", undefined],
    ["完工三十日前公布账目。", "完工四十日前公布账目。", "三十日前", "四十日前", undefined],
  ])("is told, with a direction where there is no doubt: %s → %s", (old, fresh, before, after, direction) => {
    expect(rows(old, fresh)).toEqual([["deadline", before, after, direction]]);
  });

  it("is none where it comes to the same", () => {
    expect(rows("半年内修复栏杆，每亭造价15万元。", "6个月内修复栏杆，每亭造价150000元。")).toEqual([]);
    expect(rows("栏杆高度不小于1.4米，十分之一备用。", "栏杆高度不小于1400毫米，10%备用。")).toEqual([]);
    expect(rows("不超过3日修复栏杆。", "三日内修复栏杆。")).toEqual([]);
  });

  it("may give way to a word or take its place", () => {
    expect(rows("镇里应当在30日内修复栏杆。", "镇里应当立即修复栏杆。")).toEqual([["deadline", "30日内", "立即", "shorter"]]);
    expect(rows("镇里应当及时公布账目。", "镇里应当在三个工作日内公布账目。")).toEqual([["deadline", "及时", "三个工作日内", undefined]]);
    expect(rows("镇里尽快公布账目。", "镇里当日公布账目。")).toEqual([["deadline", "尽快", "当日", undefined]]);
    expect(rows("账目保存十年。", "账目永久保存。")).toEqual([["deadline", "十年", "永久", "longer"]]);
    expect(rows("尽快修复栏杆。", "立即修复栏杆。")).toEqual([["strength", "尽快", "立即", "firmer"]]);
    expect(rows("镇里修复有效期为三年。", "镇里修复有效期至2028年12月31日。")).toEqual([
      ["deadline", "三年", "至2028年12月31日", undefined],
    ]);
  });

  it("is none where it only points to another year", () => {
    expect(rows("镇里公布账目。", "镇里公布上一年度账目。")).toEqual([]);
  });
});

describe("an amount", () => {
  it("is one change whether it is a share or a percentage, and whoever it is counted by", () => {
    expect(rows("备用栏杆不超过十分之一。", "备用栏杆不超过15%。")).toEqual([["number", "不超过十分之一", "不超过15%", "up"]]);
    expect(rows("每人补助1200元。", "每人补助1000元。").map(([, , , direction]) => direction)).toEqual(["down"]);
    expect(rows("补助每人1200元。", "补助每人每年1000元。")).toEqual([["number", "每人1200元", "每人每年1000元", undefined]]);
  });

  it("that another sentence of the same provision had before is not the one that went there", () => {
    expect(rows("过半数的住户参加，三分之二以上住户同意。", "三分之二以上的住户参加，四分之三以上住户同意。")).toEqual([
      ["number", "过半数", "三分之二以上", "up"],
      ["number", "三分之二以上", "四分之三以上", "up"],
    ]);
  });

  it("keeps its bound where a 不应 or 不宜 is part of it", () => {
    expect(rows("亭间距不得小于6米。", "亭间距不宜小于6米。")).toEqual([["strength", "不得", "不宜", "softer"]]);
    expect(rows("亭间距不应小于6米。", "亭间距不应小于8米。")).toEqual([["number", "不应小于6米", "不应小于8米", "up"]]);
    expect(rows("装饰费用不超过造价的30%。", "装饰费用不低于造价的30%。")).toEqual([
      ["number", "不超过造价的30%", "不低于造价的30%", "floored"],
    ]);
    expect(rows("面积超过80平方米。", "面积80平方米以上。")).toEqual([["number", "超过80平方米", "80平方米以上", undefined]]);
  });

  it("may be a grade", () => {
    expect(rows("由二级以上资质单位施工。", "由三级以上资质单位施工。")).toEqual([["number", "二级", "三级", undefined]]);
    expect(rows("依照第三条施工。", "依照第四条施工。")).toEqual([]);
  });
});

describe("a word of commitment", () => {
  it("is one change where it went at the head of a clause and another came behind the subject", () => {
    expect(rows("提倡养护单位为亭工购买保险。", "养护单位应当为亭工购买保险。")).toEqual([["strength", "提倡", "应当", "firmer"]]);
    expect(rows("鼓励乡镇在每座凉亭安装路灯。", "乡镇必须在每座凉亭安装路灯。")).toEqual([["strength", "鼓励", "必须", "firmer"]]);
  });

  it("is none where it only changed its place in the sentence, or is written shorter", () => {
    expect(rows("镇里应当自收到报告之日起三日内派员核实。", "镇里收到报告后，应当在3日内派人核实。")).toEqual([]);
    expect(rows("凉亭需要粉刷的，应当粉刷。", "凉亭需粉刷的，应粉刷。")).toEqual([]);
  });

  it("is none where one verb of doing takes the place of another", () => {
    expect(rows("建立巡亭机制，加强养护。", "健全巡亭机制，提升养护。")).toEqual([]);
  });

  it("loses its reservation or its choice", () => {
    expect(rows("住户不得擅自拆除栏杆。", "住户不得拆除栏杆。")).toEqual([["strength", "擅自", undefined, "firmer"]]);
    expect(rows("住户无正当理由不得拒绝检修。", "住户不得拒绝检修。")).toEqual([["strength", "无正当理由", undefined, "firmer"]]);
    expect(rows("凉亭一般应当每日清扫。", "凉亭应当每日清扫。")).toEqual([["strength", "一般", undefined, "firmer"]]);
    expect(rows("拒不改正的，可以处罚款。", "拒不改正的，处罚款。")).toEqual([["strength", "可以", undefined, "firmer"]]);
    expect(rows("不得擅自拆除栏杆。", "不得违规拆除栏杆。")).toEqual([]);
  });

  it("is turned round by a 不", () => {
    expect(rows("旧亭纳入改造范围。", "旧亭不纳入改造范围。")).toEqual([["strength", "纳入", "不纳入", "reversed"]]);
    expect(rows("账目予以公开。", "账目不予公开。")).toEqual([["strength", "予以公开", "不予公开", "reversed"]]);
    expect(rows("拆亭需要住户同意。", "拆亭不需要住户同意。").map(([, , , direction]) => direction)).toEqual(["softer"]);
    expect(rows("凉亭定期检修。", "凉亭不定期检修。").map(([kind]) => kind)).not.toContain("strength");
  });
});

describe("an exception", () => {
  it("is told where it comes or goes, not where it is worded anew", () => {
    expect(rows("亭区禁止采砂。", "亭区禁止采砂，但清淤工程除外。")).toEqual([["exception", undefined, "但清淤工程除外", undefined]]);
    expect(rows("除抢险车辆外，亭区禁止停车。", "亭区禁止停车。")).toEqual([["exception", "除抢险车辆外", undefined, undefined]]);
    expect(rows("亭区禁止停车，但抢险车辆除外。", "亭区禁止停车，但抢险救护车辆除外。")).toEqual([]);
    expect(rows("镇里发放补贴。", "镇里除发放补贴外，还修缮凉亭。")).toEqual([]);
  });
});
