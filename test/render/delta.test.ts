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
