import { describe, expect, it } from "vitest";
import { compare, limits, parse, type Root } from "zhengce";

const law = (title: string, ...articles: string[]): Root =>
  parse(`${title}\n\n${articles.map((text, i) => `第${"一二三四五六"[i]}条　${text}`).join("\n")}\n`);

const duty = "渡船经营人应当每年检验渡船，在船上配备救生衣。";
const rows = (ours: string, theirs: string, end = "") => {
  const [local, national] = [law("柳河县渡船管理办法", duty, ours, end), law("渡船管理条例", duty, theirs)];
  return limits(compare(local, national), local, national).map(({ local: one, national: other, verdict }) => [
    one.text,
    other.text,
    verdict,
  ]);
};

describe("time limits for the same act", () => {
  it.each([
    ["二十日内", "三十日内", "shorter"],
    ["三十日内", "二十日内", "longer"],
    ["20日内", "二十日内", "same"],
    ["十二个月内", "一年内", "same"],
    ["十个工作日内", "十五个工作日内", "shorter"],
    ["十日内", "十个工作日内", "varied"],
    ["十五日内", "二十个工作日内", "shorter"],
    ["三个月内", "十个工作日内", "longer"],
    ["六十日内", "两个月内", "varied"],
  ])("are compared as they are counted: %s against %s", (ours, theirs, verdict) => {
    const article = (limit: string): string => `海事管理机构应当自收到渡船经营许可申请之日起${limit}，作出是否准予许可的决定。`;
    expect(rows(article(ours), article(theirs))).toEqual([
      [`自收到渡船经营许可申请之日起${ours}`, `自收到渡船经营许可申请之日起${theirs}`, verdict],
    ]);
  });

  it.each([
    ["渡船经营人停航的，应当提前十五日通知乘客", "渡船经营人停航的，应当提前三十日通知乘客", "shorter"],
    ["渡工的试用期不得超过三个月", "渡工的试用期不得超过六个月", "shorter"],
    ["渡船的保修期为二年", "渡船的保修期为一年", "longer"],
    ["航行记录的保存期限不得少于五年", "航行记录的保存期限不得少于三年", "longer"],
  ])("are read ahead, at most, at least and as they are: %s", (ours, theirs, verdict) => {
    expect(rows(`${ours}。`, `${theirs}。`).map(row => row[2])).toEqual([verdict]);
  });

  it("are not told of another event, another person, another act, the contrary or another case", () => {
    const article = "海事管理机构应当自收到渡船经营许可申请之日起二十日内，作出准予许可的决定。";
    expect(rows(article, article)).toHaveLength(1);
    for (const other of [
      article.replace("收到渡船经营许可申请", "完成事故调查"),
      article.replace("海事管理机构", "渡口经营者"),
      article.replace("作出准予许可的决定", "将许可结果予以公告"),
      article.replace("作出准予", "作出不予"),
    ])
      expect(rows(article, other)).toEqual([]);
    const crew = (years: string): string => `劳动合同期限满${years}的，渡工的试用期不得超过六个月。`;
    expect(rows(crew("三年"), crew("三年"))).toHaveLength(1);
    expect(rows(crew("三年"), crew("五年"))).toEqual([]);
  });

  it("are no cases, no amounts and no sanctions", () => {
    for (const article of [
      "渡工连续工作满十年的，可以申请换发渡工证书。",
      "渡工每天应当休息八小时。",
      "违反本办法规定，渡船超载航行的，责令停航三个月内整改，处一千元罚款。",
    ])
      expect(rows(article, article)).toEqual([]);
  });

  it("are counted in working days where the document says so of its days", () => {
    const article = (limit: string): string => `海事管理机构应当自收到渡船经营许可申请之日起${limit}内，作出是否准予许可的决定。`;
    const verdict = (ours: string, theirs: string, end: string) => rows(article(ours), article(theirs), end)[0]?.[2];
    expect(verdict("十日", "十个工作日", "")).toBe("varied");
    expect(verdict("十日", "十个工作日", "本办法规定的期限以工作日计算。")).toBe("same");
    expect(verdict("十日", "十个工作日", "本办法所称五日、七日，是指工作日。")).toBe("varied");
  });
});
