import { describe, expect, it } from "vitest";
import { compare, matrix, parse, provisionsElsewhere, type Root } from "zhengce";
import { renderAlignmentMarkdown } from "zhengce/render";

const measures = (...texts: string[]): string => `一、任务\n${texts.map((text, i) => `（${"一二三四五六七"[i]}）${text}`).join("\n")}\n`;
const opinion = (...texts: string[]): Root => parse(`国务院关于渡口改造的意见\n\n${measures(...texts)}`);
const plan = (place: string, ...texts: string[]): Root => parse(`${place}渡口改造实施方案\n\n${measures(...texts)}`);

const shared = "渡船每年检验，不合格的停航，候船亭配备救生圈和照明。";
const national = opinion(
  shared,
  "支持浙江推广电动渡船。",
  "在江西、湖南两省开展渡口标志试点。",
  "渡口票价电子化。推行扫码乘船，老人可付现金。（适用范围：江西省渡口）",
  "支持渡口设置母婴室，在有条件的地方先行。",
  "渡口公交接驳。支持浙江延长末班船。各地要优化渡口公交线路。",
);

describe("a measure for other places", () => {
  it("is one that is addressed as a whole to named places, with the words that say so", () => {
    const found = provisionsElsewhere(national, plan("浙江省", shared));
    expect(found.map(({ id, text }) => `${id} ${text}`)).toEqual([
      "mea_3 在江西、湖南两省开展渡口标志试点",
      "mea_4 （适用范围：江西省渡口）",
    ]);
    expect(provisionsElsewhere(national, plan("江西省", shared)).map(({ id }) => id)).toEqual(["mea_2"]);
  });

  it("is told for a city by its province, and for nobody whose place is not known", () => {
    expect(provisionsElsewhere(national, plan("杭州市", shared)).map(({ id }) => id)).toEqual(["mea_3", "mea_4"]);
    expect(provisionsElsewhere(national, plan("上饶市", shared)).map(({ id }) => id)).toEqual(["mea_2"]);
    expect(provisionsElsewhere(national, plan("海南藏族自治州", shared)).map(({ id }) => id)).toEqual(["mea_2", "mea_3", "mea_4"]);
    expect(provisionsElsewhere(national, parse(`渡口改造实施方案\n\n${measures(shared)}`))).toEqual([]);
  });

  it("is told only where the document states its province, not where it merely speaks of some", () => {
    const visit = `${shared}学习湖南、湖南、湖南的做法。`;
    expect(provisionsElsewhere(national, plan("柳河县", visit))).toEqual([]);
    expect(provisionsElsewhere(national, plan("柳河市", visit))).toEqual([]);
    expect(provisionsElsewhere(national, plan("河南蒙古族自治县", visit))).toEqual([]);
    expect(provisionsElsewhere(national, plan("湖南省柳河市", shared)).map(({ id }) => id)).toEqual(["mea_2", "mea_4"]);
  });

  it("may be addressed to parts of the country, each with the provinces that it has", () => {
    const parts = opinion(
      shared,
      "支持西部地区和东北地区改造老旧渡船。",
      "鼓励中部地区建设渡船检验中心。",
      "支持东部地区渡船厂向中西部转移产能。",
      "支持西部渡口安装照明。",
    );
    const told = (place: string) => provisionsElsewhere(parts, plan(place, shared)).map(({ id }) => id);
    expect(told("浙江省")).toEqual(["mea_2", "mea_3"]);
    expect(told("四川省")).toEqual(["mea_3"]);
    expect(told("吉林省")).toEqual(["mea_3"]);
    expect(told("河南省")).toEqual(["mea_2"]);
    const province = parse(`浙江省人民政府关于渡口改造的意见\n\n${measures(shared, "支持西部地区改造老旧渡船。")}`);
    expect(provisionsElsewhere(province, plan("浙江省", shared))).toEqual([]);
  });

  it("is none where its list of places is left open or names the place further on", () => {
    const open = opinion(
      shared,
      "在江西、湖南等地开展渡口标志试点。",
      "在江西、湖南两省和各直辖市开展渡口照明试点。",
      "支持江西码头、浙江码头共用检验平台。",
      "支持江西改造老旧渡船。",
    );
    expect(provisionsElsewhere(open, plan("浙江省", shared)).map(({ id }) => id)).toEqual(["mea_5"]);
  });

  it("may be addressed to a city: by its whole name, by its short one only where that is no word", () => {
    const cities = opinion(
      shared,
      "支持日照市改造渔港码头。",
      "支持日照充足的码头安装光伏板。",
      "支持合肥开通夜间水上巴士。",
      "鼓励来宾自带救生衣。",
      "支持恩施土家族苗族自治州修复纤道。",
    );
    expect(provisionsElsewhere(cities, plan("浙江省", shared)).map(({ text }) => text)).toEqual([
      "支持日照市改造渔港码头",
      "支持合肥开通夜间水上巴士",
      "支持恩施土家族苗族自治州修复纤道",
    ]);
    expect(provisionsElsewhere(cities, plan("烟台市", shared)).map(({ id }) => id)).toEqual(["mea_4", "mea_6"]);
  });

  it("is no gap of the report and not counted; the JSON has it among the gaps", () => {
    const local = plan("浙江省", shared);
    const alignment = compare(local, national);
    const report = renderAlignmentMarkdown({ alignment, local, national });
    expect(alignment.gaps).toContain("mea_3");
    expect(report).toContain("国家文件共6条，计入的4条中有1条有地方对应，占25%。");
    expect(report).toMatch(/## 不适用于本地的国家措施[^\n]*\n\n- [^\n]*在江西、湖南两省开展渡口标志试点\n- [^\n]*适用范围：江西省渡口/);
    expect(matrix([{ document: "浙江", tree: local }], national).rows[0]!.covered).toBe(0.25);
  });
});
