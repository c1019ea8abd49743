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

describe("what the two sides are called", () => {
  const city = (issuer: string, title: string): string =>
    `${title}\n\n各有关单位：\n一、任务\n（一）早市摊位统一消杀。\n\n${issuer}\n2025年3月1日\n`;
  const report = (local: string, other: string): string => {
    const [ours, theirs] = [parse(local), parse(other)];
    return renderAlignmentMarkdown({ alignment: compare(ours, theirs), local: ours, national: theirs });
  };

  it("goes by their own levels and regions where the second is no national document", () => {
    const [plan, other] = [city("南京市人民政府", "南京市早市方案"), city("苏州市人民政府", "苏州市早市方案")];
    expect(report(plan, other)).toContain("- 苏州市：");
    expect(report(plan, city("江苏省人民政府", "江苏省早市意见"))).toMatch(/- 市级：[\s\S]*- 省级：/);
    expect(report(plan, city("国务院", "国务院关于早市的意见"))).toMatch(/- 地方：[\s\S]*- 国家：/);
  });

  it("is neutral for two documents of one city", () => {
    expect(report(city("南京市人民政府", "南京市早市方案"), city("南京市人民政府", "南京市夜市方案"))).not.toMatch(/国家|地方/);
  });
});

it("a document whose chapters hold items is covered item by item", () => {
  const national = parse("早市意见\n\n一、卫生\n1.摊位每日消杀，记录留存三个月。\n2.污水接入市政管网。\n二、秩序\n（一）摊位摇号分配。\n");
  const local = parse("北湖市早市方案\n\n一、工作\n（一）摊位每日消杀，消杀记录留存半年。\n（二）摊位摇号分配，结果公示。\n");
  expect(renderAlignmentMarkdown({ alignment: compare(local, national), local, national })).toContain("国家文件共3条，其中2条有地方对应");
});
