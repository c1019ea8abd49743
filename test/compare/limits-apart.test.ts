import { describe, expect, it } from "vitest";
import { compare, limits, parse, type Root } from "zhengce";

const law = (title: string, ...articles: string[]): Root =>
  parse(`${title}\n\n${articles.map((text, i) => `第${"一二三四五六"[i]}条　${text}`).join("\n")}\n`);

const verdictsOf = (ours: string, theirs: string): string[] => {
  const duty = "采砂人应当每年检修采砂船，在船上配备救生衣。";
  const [local, national] = [law("柳河县采砂管理办法", duty, ours), law("采砂管理条例", duty, theirs)];
  return limits(compare(local, national), local, national).map(({ verdict }) => verdict);
};

describe("time limits", () => {
  it.each([
    ["水利部门应当在十日内公布采砂许可决定。", "水利部门应当在二十日内送达采砂许可决定。"],
    ["采砂船发生一般险情，船长应当在二十四小时内报告水利部门。", "采砂船发生重大险情，船长应当在一小时内报告水利部门。"],
    ["临时采砂许可证的有效期为一年。", "采砂许可证的有效期为五年。"],
    ["水利部门不得在收到采砂申请之日起二十日内作出决定。", "水利部门应当自收到采砂申请之日起二十日内作出决定。"],
  ])("for two acts or two cases are no row: %s", (ours, theirs) => {
    expect(verdictsOf(ours, theirs)).toEqual([]);
  });

  it("are read with spaces around their figures", () => {
    const article = (limit: string): string => `水利部门应当自收到采砂许可申请之日起 ${limit}，作出是否准予采砂许可的决定。`;
    expect(verdictsOf(article("15 日内"), article("30 日内"))).toEqual(["shorter"]);
    expect(verdictsOf(article("20 个工作日内"), article("20个工作日内"))).toEqual(["same"]);
  });
});

it("an option that is undefined is as good as none", () => {
  const [local, national] = [
    law("甲办法", "采砂船每年检修一次，配备救生衣和灭火器。"),
    law("乙条例", "采砂船每年检修一次，配备救生衣和灭火器。"),
  ];
  const absent = { threshold: undefined } as unknown as { threshold: number };
  expect(compare(local, national, absent).pairs).toEqual(compare(local, national).pairs);
});
