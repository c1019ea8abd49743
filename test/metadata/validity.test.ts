import { describe, expect, it } from "vitest";
import { type Metadata, parse } from "zhengce";

const said = (...articles: string[]): Metadata => {
  const text = articles.map((article, i) => `第${"一二三四五六"[i]}条　${article}`).join("\n\n");
  return parse(`滨河市码头管理办法\n\n${text}\n`).children[0]!.data!.meta!;
};
const life = (...articles: string[]): (string | undefined)[] => {
  const { effective, expiry } = said("为了管理码头，制定本办法。", ...articles);
  return [effective?.value, expiry?.value];
};

describe("how long a document holds", () => {
  it.each([
    ["本办法自2031年3月1日起施行，有效期5年。", "2031-03-01", "P5Y"],
    ["本办法自2031年3月1日起施行。有效期为五年。", "2031-03-01", "P5Y"],
    ["本办法自2031年3月1日起施行（有效期六个月）。", "2031-03-01", "P6M"],
    ["本办法有效期暂定三年，自2031年3月1日起施行。", "2031-03-01", "P3Y"],
    ["本办法由市交通局负责解释，自印发之日起施行，有效期至2034年12月31日。", "自印发之日起", "2034-12-31"],
    ["本办法自2031年3月1日起施行，2033年12月31日废止。", "2031-03-01", "2033-12-31"],
    ["本办法自2031年3月1日起实施，二〇三三年十二月三十一日自行失效。", "2031-03-01", "2033-12-31"],
    ["本办法从2031年3月1日起施行，有效期为5年，法律另有规定的除外。", "2031-03-01", "P5Y"],
    ["本办法自发布之日起满30日后施行，有效期自发布之日起至2033年12月31日止。", "自发布之日起满30日后", "2033-12-31"],
    ["本通知自2031年3月1日起执行，有效期5年。原《滨河市渡口办法》同时废止。", "2031-03-01", "P5Y"],
    ["本暂行规定自2031年3月1日起施行，有效期二年。", "2031-03-01", "P2Y"],
    ["本办法自印发之日起施行，2033年12月31日废止。", "自印发之日起", "2033-12-31"],
    ["本办法自2031年3月1日起施行，自2034年1月1日起失效。", "2031-03-01", "2033-12-31"],
    ["本办法自2031年3月1日起施行，至2033年12月31日止。", "2031-03-01", "2033-12-31"],
    ["本办法自2031年3月1日起施行，执行至2033年12月31日。", "2031-03-01", "2033-12-31"],
    ["本办法自2031年3月1日起至2033年12月31日执行。", "2031-03-01", "2033-12-31"],
    ["本办法自2031年3月1日起施行至2033年12月31日。", "2031-03-01", "2033-12-31"],
    ["本办法自2031年3月1日起执行，暂定两年。", "2031-03-01", "P2Y"],
    ["本办法自发布之日起30日后施行，试行两年。", "自发布之日起30日后", "P2Y"],
    ["本办法自2031年3月起施行，有效期五年。", "2031-03", "P5Y"],
    ["本办法自印发之日起试行２年。", "自印发之日起", "P2Y"],
    ["本办法实施期限为2031年1月1日至2033年12月31日。", "2031-01-01", "2033-12-31"],
    ["本办法有效期自2031年1月1日至2033年12月31日。", "2031-01-01", "2033-12-31"],
    ["现予公布，自公布之日起施行，有效期2年。", "自公布之日起", "P2Y"],
    ["上述政策适用于全部码头，执行期限为2031年1月1日至2033年12月31日。", "2031-01-01", "2033-12-31"],
  ])("%s", (article, effective, expiry) => expect(life(article)).toEqual([effective, expiry]));

  it.each([
    "码头经营许可证有效期3年。",
    "取得许可的，有效期为五年。",
    "本办法规定的许可证由市局核发，有效期为五年。",
    "本协议有效期二年。",
    "本办法实施三年，成效明显。",
    "本办法施行后取得的证书自颁发之日起生效，有效期三年。",
    "前款规定的优惠执行至2033年12月31日。",
    "《滨河市渡口办法》有效期延长至2033年12月31日。",
    "已经建成的码头，自2031年5月1日起一年内补办，有效期三年。",
  ])("is not how long something else does: %s", article =>
    expect(life(article, "本办法自2031年3月1日起施行。")).toEqual(["2031-03-01", undefined]),
  );

  it("does not begin when a part of it does", () => {
    expect(life("本办法规定的收费标准从2031年6月1日起执行。", "本办法自印发之日起施行。")).toEqual(["自印发之日起", undefined]);
    expect(life("本办法规定的收费标准均从2031年6月1日起执行。")).toEqual([undefined, undefined]);
    expect(life("本办法第一条自2031年6月1日起施行。")).toEqual([undefined, undefined]);
  });

  it("is not read from the end of what is repealed", () => {
    expect(life("本办法自2031年3月1日起施行，2020年1月1日公布的《滨河市渡口办法》同时废止。")).toEqual(["2031-03-01", undefined]);
    expect(life("本办法自2031年3月1日起施行，2020年1月1日废止。")).toEqual(["2031-03-01", undefined]);
  });

  it("has its place in the text", () => {
    const text = "滨河市码头管理办法\n\n第一条　本办法自2031年3月1日起施行，暂定两年。\n";
    const { expiry } = parse(text).children[0]!.data!.meta!;
    expect(text.slice(expiry!.start, expiry!.end)).toBe("暂定两年");
  });
});

describe("the day of a law", () => {
  const days = (adoption: string): (string | undefined)[] => {
    const text = `滨河市码头条例\n\n（${adoption}）\n\n第一条　码头应当登记。\n\n第二条　本条例自公布之日起施行。\n`;
    const { date, adopted } = parse(text).children[0]!.data!.meta!;
    return [date?.value, adopted?.value];
  };
  it("is that of its last version, and beside it that of the first promulgation", () => {
    expect(
      days(
        "1998年6月1日滨河市人民代表大会常务委员会第二次会议通过　1998年7月5日公布　根据2010年9月30日滨河市人民代表大会常务委员会第九次会议《关于修改〈码头条例〉的决定》修正",
      ),
    ).toEqual(["2010-09-30", "1998-07-05"]);
  });
  it("is one where there was no later version", () => {
    expect(days("1998年6月1日滨河市人民代表大会常务委员会第二次会议通过")).toEqual(["1998-06-01", undefined]);
  });
});

describe("the period of a plan", () => {
  const expiry = (title: string, text: string): string | undefined =>
    parse(`${title}\n\n第一条　为了建设码头，编制本规划。\n\n第二条　${text}\n\n第三条　各区应当按时上报。\n`).children[0]!.data!.meta!
      .expiry?.value;
  it("is its term, where the text says it", () => {
    expect(expiry("滨河市码头规划", "本规划期限为2021—2035年，近期至2025年。")).toBe("2035-12-31");
    expect(expiry("滨河市码头规划", "码头建设期为2021—2025年。")).toBeUndefined();
    expect(expiry("滨河市码头管理办法", "规划期为2021—2035年的码头照此办理。")).toBeUndefined();
  });
});
