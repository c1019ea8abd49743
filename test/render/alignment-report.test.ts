import { describe, expect, it } from "vitest";
import { compare, parse } from "zhengce";
import { renderAlignmentHtml, renderAlignmentMarkdown } from "zhengce/render";

const national = parse(
  "关于建设步行街的意见\n\n一、建设\n（一）步行街临街商铺统一店招样式，夜间照明由运营机构负责。街区设置无障碍坡道，坡度不超过百分之八。\n" +
    "（二）步行街出入口安装防撞柱，节假日客流超过上限时限流。\n（三）推广非遗手作摊位，摊位费减半。\n",
);
const local = parse(
  "江口市步行街实施方案\n\n一、任务\n（一）步行街出入口安装防撞柱，节假日客流超过上限时限流。配备应急广播二十套。\n" +
    "（二）步行街临街商铺统一店招样式，夜间照明由运营机构负责。\n（三）街区设置无障碍坡道，坡度不超过百分之六，由残联验收。\n",
);
const documents = { alignment: compare(local, national), local, national };

describe("the report of an alignment", () => {
  const markdown = renderAlignmentMarkdown(documents);
  const page = renderAlignmentHtml(documents);

  it("says what each side has that the other lacks", () => {
    expect(markdown).toMatch(/地方另有: 配备应急广播二十套/);
    expect(markdown).not.toMatch(/另有.*安装防撞柱/);
    expect(page).toContain("<li>配备应急广播二十套</li>");
  });

  it("says what was split and what stands in another order", () => {
    expect(markdown).toMatch(/## 拆分[^\n]*\n\n- .*（一）.* ↔ .*（二）.*；.*（三）/);
    expect(markdown).toMatch(/## 移位/);
    expect(page).toContain("<h2>拆分");
  });

  it("lists the national measure that nobody carries out", () => {
    expect(documents.alignment.gaps).toEqual(["mea_3"]);
    expect(markdown).toMatch(/非遗手作/);
  });
});
