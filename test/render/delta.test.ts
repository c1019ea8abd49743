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
