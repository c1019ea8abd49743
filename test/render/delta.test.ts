import { describe, expect, it } from "vitest";
import { diff, parse } from "zhengce";
import { renderDelta, renderDeltaHtml } from "zhengce/render";

const old = parse("公园管理办法\n\n第一条 公园应当每日开放不少于十小时。\n第二条 园内<禁止>垂钓。\n");
const fresh = parse("公园管理办法\n\n第一条 公园应当每日开放不少于十二小时。\n第二条 园内可以垂钓。\n第三条 公园厕所免费使用。\n");
const versions = { delta: diff(old, fresh), old, new: fresh };

describe("changes on a terminal", () => {
  const shown = renderDelta(versions, { width: 80 });

  it("begin with the numbers, with what they were and what they are", () => {
    const line = shown.split("\n").find(one => one.includes("数字") || one.includes("期限"));
    expect(line).toBeDefined();
    expect(shown.indexOf("十二小时")).toBeLessThan(shown.indexOf("逐条变化"));
    expect(shown).toMatch(/第一条 +期限 +不少于十小时 +不少于十二小时/);
  });

  it("show in their sentence what went and what came", () => {
    expect(shown).toContain("［－不少于十小时－］");
    expect(shown).toContain("［＋不少于十二小时＋］");
    expect(shown).toMatch(/新增 +第三条/);
  });
});

describe("an amount that stayed while its bound did not", () => {
  const shown = (before: string, after: string): string => {
    const [draft, final] = [before, after].map(clause => parse(`凉亭管理办法\n\n第一条 ${clause}。\n`)) as [typeof old, typeof old];
    return renderDelta({ delta: diff(draft, final), old: draft, new: final }, { width: 100 });
  };

  it("has the words that went, came or changed named", () => {
    expect(shown("凉亭完好率达到85%以上", "凉亭完好率达到85%")).toContain("去掉“以上”");
    expect(shown("凉亭完好率达到85%", "凉亭完好率达到85%以上")).toContain("加上“以上”");
    expect(shown("凉亭完好率达到85%左右", "凉亭完好率达到85%以上")).toContain("“左右”改为“以上”");
    expect(shown("3年内修完凉亭", "3年后修完凉亭")).toContain("“内”改为“后”");
    expect(shown("凉亭惠及30万户", "凉亭惠及30多万户")).toContain("加上“多”");
  });

  it("is told as grave where a floor became a ceiling, before other numbers of the same provision", () => {
    expect(shown("每亭维护费不超过3万元", "每亭维护费不少于3万元")).toContain("上限改为下限");
    const both = shown("每亭维护费不超过3万元，完好率达到85%以上", "每亭维护费不超过4万元，完好率达到85%以下");
    expect(both.indexOf("下限改为上限")).toBeLessThan(both.indexOf("调高"));
  });

  it("says of another word of the same strength that it weighs alike", () => {
    expect(shown("鼓励个人捐建凉亭", "支持个人捐建凉亭")).toMatch(/力度 +鼓励 +支持 +力度相当/);
  });
});

describe("a report of what moved", () => {
  const sentence = "摊主收摊后应当将泔水桶交由专车统一清运。";
  const plan = (first: string, last: string, order: string[]): typeof old =>
    parse(
      `早餐网点方案\n\n一、布点\n（一）选址。每个街道布设早餐车两辆。${first}\n（二）食材。食材每月抽检一次，结果张贴公示。${last}\n\n二、监管\n${order.join("\n")}\n`,
    );
  const [cart, stall, price] = [
    "第三项内容是餐车每年检修一次刹车。",
    "第四项内容是摊位夜间一律不得占道。",
    "第五项内容是价格每日张贴在车窗上。",
  ];
  const [draft, final] = [plan(sentence, "", [cart, stall, price]), plan("", sentence, [price.replace("每日", "每周"), cart, stall])];
  const report = { delta: diff(draft, final), old: draft, new: final };

  it("quotes the sentence, and says where it went and came from, in both languages and on the page", () => {
    const shown = renderDelta(report, { width: 100 });
    expect(shown).toMatch(/“摊主收摊后[^”]*”移至第一章（二）/);
    expect(shown).toMatch(/“摊主收摊后[^”]*”由原第一章（一）移来/);
    expect(renderDelta(report, { width: 100, language: "en" })).toMatch(/“摊主收摊后[^”]*” moved to 第一章（二）/);
    expect(renderDeltaHtml(report)).toMatch(/“摊主收摊后[^”]*”移至第一章（二）/);
  });

  it("does not send the reader elsewhere where a sentence changed places within its measure", () => {
    const [first, second, third] = ["餐车停放不得占用盲道和消防通道。", "城管中队负责夜间巡查登记。", "街道于每周五公布巡查结果。"];
    const [before, after] = [plan(first + second + third, "", [cart]), plan(second + third + first, "", [cart])];
    const shown = renderDelta({ delta: diff(before, after), old: before, new: after }, { width: 100 });
    expect(shown).toContain("在本处换了位置");
    expect(shown).not.toMatch(/移至|移来|移到别处/);
  });

  it("counts what moved besides being reworded, and the sentences", () => {
    expect(renderDelta(report, { width: 200 })).toContain("其中1处并有移动；另有1句移到别处。");
    expect(renderDelta(report, { width: 200, language: "en" })).toContain("1 of them moved as well; 1 sentence moved elsewhere.");
  });
});

describe("an excerpt", () => {
  it("is never cut inside a number with its unit or a date", () => {
    for (let lead = 0; lead < 16; lead++) {
      const text = (word: string): typeof old =>
        parse(
          `办法\n\n第一条 亭廊${word}检修，${"亭".repeat(lead)}达到1250.5万平方米，${"柱".repeat(14)}到2031年10月30日${"廊".repeat(lead)}柱梁${word}加固，${"梁".repeat(lead)}达到3750.5万平方米，不足的部分由各街道另行安排。\n`,
        );
      const [before, after] = [text("逐处"), text("逐栋")];
      const shown = renderDelta({ delta: diff(before, after), old: before, new: after }, { width: 120 });
      const entry = shown.slice(shown.indexOf("逐条变化")).replace(/\s+/g, "");
      expect(entry).not.toMatch(/[\d.万平方月]…|…[\d.万%平年月日米]/u);
      expect(entry).toContain("…");
    }
  });
});

describe("what a table or the end of a document says", () => {
  const plan = (length: string, years: string, added = ""): typeof old =>
    parse(
      `步道方案\n\n一、目标\n（一）建设步道。每年检修两次。\n\n专栏1 指标\n\n| 指标 | 2030年 |\n|---|---|\n| 步道长度 | ${length} |\n${added}\n二、实施\n（二）加强巡查。街道每周巡查一次。\n本方案自印发之日起施行，有效期${years}年。\n`,
    );
  const show = (before: typeof old, after: typeof old, language: "zh" | "en" = "zh"): string =>
    renderDelta({ delta: diff(before, after), old: before, new: after }, { width: 100, language });

  it("has a place of its own", () => {
    const shown = show(plan("50公里", "3"), plan("60公里", "5"));
    expect(shown).toMatch(/专栏1第2行 +数字 +50公里 +60公里/);
    expect(shown).toMatch(/文末 +期限 +3年 +5年/);
    expect(show(plan("50公里", "3"), plan("60公里", "5"), "en")).toMatch(/closing words +deadline/);
  });

  it("shows a new row cell by cell, without the marks of the table", () => {
    const shown = show(plan("50公里", "3"), plan("50公里", "3", "| 绿道长度 | 80公里 |\n"));
    expect(shown).toContain("绿道长度 | 80公里");
    expect(shown).not.toContain("---");
  });
});

describe("changes as a page", () => {
  const page = renderDeltaHtml(versions);

  it("mark the words on both sides", () => {
    expect(page).toContain("<del>不少于十小时</del>");
    expect(page).toContain("<ins>不少于十二小时</ins>");
  });

  it("let nothing of the documents become markup", () => {
    expect(page).not.toContain("<禁止>");
    expect(page).toContain("&lt;");
  });
});

it("versions of one title are told apart by their names, where these are given", () => {
  const names = { old: "旧稿.md", new: "新稿.md" };
  const lines = renderDelta({ ...versions, names }, { width: 80 }).split("\n");
  expect(lines.slice(0, 2).map(line => line.replace(/^\S+ /, ""))).toEqual(["公园管理办法（旧稿.md）", "公园管理办法（新稿.md）"]);
  expect(renderDeltaHtml({ ...versions, names })).toContain("<dd>公园管理办法（旧稿.md）</dd>");
  const other = parse("公园管护办法\n\n第一条 公园应当每日开放不少于十小时。\n");
  expect(renderDelta({ delta: diff(old, other), old, new: other, names })).not.toContain("稿.md");
});

describe("what a deadline that cannot be measured became", () => {
  const shown = (before: string, after: string): string => {
    const [draft, final] = [before, after].map(clause => parse(`凉亭管理办法\n\n第一条 ${clause}。\n`)) as [typeof old, typeof old];
    return renderDelta({ delta: diff(draft, final), old: draft, new: final }, { width: 100 });
  };

  it("is said in words", () => {
    expect(shown("三十日内修复栏杆", "一个月内修复栏杆")).toContain("计法不同");
    expect(shown("尽快修复栏杆", "当日修复栏杆")).toContain("写明期限");
    expect(shown("三日内修复栏杆", "尽快修复栏杆")).toContain("不写明期限");
    expect(shown("亭区禁止采砂", "亭区禁止采砂，但清淤工程除外")).toMatch(/例外 +— +但清淤工程除外 +新写入/);
  });
});

describe("the head of a change", () => {
  const [draft, final] = [
    parse("凉亭管理办法\n\n第一条 镇里每年粉刷凉亭，费用列入预算。住户协会负责巡查栏杆，发现松动及时上报。\n"),
    parse("凉亭管理办法\n\n第一条 镇里每年粉刷凉亭，费用列入预算。\n第二条 住户协会负责巡查栏杆，发现松动及时上报。\n"),
  ] as const;
  const report = { delta: diff(draft, final), old: draft, new: final };

  it("says of a provision that was split what each part came from", () => {
    const text = renderDelta(report, { width: 80 });
    expect(text).toContain("第一条 → 第一条 镇里每年粉刷凉亭");
    expect(text).toContain("第一条 → 第二条 住户协会负责巡查栏杆");
  });

  it("does not repeat on the page the words that stand below it", () => {
    expect(renderDeltaHtml(report)).toMatch(/<h3><span class="kind">拆分 改号<\/span>第一条 → 第二条<\/h3>/);
  });
});
