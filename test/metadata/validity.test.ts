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
    ["本办法自2031年3月1日起施行，有效期一百年。", "2031-03-01", "P100Y"],
    ["本办法自2031年3月1日起施行，有效期三年半。", "2031-03-01", "P3Y6M"],
    ["本办法自2031年3月1日起施行，有效期18个月。", "2031-03-01", "P18M"],
    ["本办法自2031年3月1日起施行，有效期为一年零六个月。", "2031-03-01", "P1Y6M"],
    ["本办法自2031年3月1日起施行，有效期半年。", "2031-03-01", "P6M"],
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

  it.each([
    [["本办法自2031年3月1日起施行。", "有效期5年。"], "P5Y"],
    [["本办法自2031年3月1日起施行。", "有效期为五年。"], "P5Y"],
    [["本办法自2031年3月1日起施行。", "有效期：5年。"], "P5Y"],
    [["本办法自2031年3月1日起施行。", "有效期至2038年12月31日。"], "2038-12-31"],
    [["本办法自2031年3月1日起施行。", "有效期截止2038年12月31日。"], "2038-12-31"],
    [["有效期5年。", "本办法自2031年3月1日起施行。"], "P5Y"],
    [["本办法由市交通局解释。", "有效期五年，自2031年3月1日起施行。"], "P5Y"],
  ] as [string[], string][])("may be said in an article of its own: %j", (articles, expiry) =>
    expect(life(...articles)).toEqual(["2031-03-01", expiry]),
  );
  it("is not said by a bare 有效期 beside what is no end of the document", () => {
    expect(life("码头经营许可证由市局核发。", "有效期五年。", "码头应当保持整洁。", "本办法自2031年3月1日起施行。")[1]).toBeUndefined();
    expect(life("码头经营许可证由市局核发。\n\n　　有效期五年。", "本办法自2031年3月1日起施行。")[1]).toBeUndefined();
  });
  it("is no day and no number that there is not: a beginning keeps its words", () => {
    expect(life("本办法自2031年2月30日起施行，有效期至2036年2月30日。")).toEqual(["自2031年2月30日起", undefined]);
    expect(life("本办法自2031年13月1日起施行，有效期零年。")).toEqual(["自2031年13月1日起", undefined]);
    expect(life("本办法自2031年3月1日起施行，有效期十十年。")).toEqual(["2031-03-01", undefined]);
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

describe("how long a trial goes on", () => {
  const term = (title: string, ...paragraphs: string[]): string | undefined =>
    parse(`${title}\n\n北湖区人民政府：\n\n${paragraphs.join("\n\n")}\n\n滨河市人民政府\n\n2031年3月1日\n`).children[0]!.data!.meta!.expiry
      ?.value;
  const REPLY = "滨河市人民政府关于同意北湖区开展码头试点的批复";
  it.each([
    ["同意北湖区开展码头试点，试点期为自批复之日起3年。", "P3Y"],
    ["同意北湖区开展码头试点。试点期限至2034年12月31日。", "2034-12-31"],
    ["试点工作期限为两年，自本批复印发之日起计算。", "P2Y"],
    ["试点时间为2031年3月至2033年12月。", "2033-12"],
    ["试点期自2031年6月1日起2年。", "2033-05-31"],
    ["试点期自2031年8月31日起6个月。", "2032-02-29"],
    ["试点自2031年3月1日起至2034年2月28日止。", "2034-02-28"],
    ["同意北湖区开展码头试点，期限2年。", "P2Y"],
    ["试点期限为3年，自2031年6月1日起计算。", "2034-05-31"],
    ["试点期限为3年（自2031年6月1日起算）。", "2034-05-31"],
    ["同意北湖区开展码头试点，自2031年6月1日起，为期3年。", "2034-05-31"],
    ["自2031年6月1日起，在北湖区开展码头试点，为期3年。", "2034-05-31"],
    ["试点工作自2031年6月1日起，为期3年。", "2034-05-31"],
    ["自2031年6月1日起，试点期限三年半。", "2034-11-30"],
    ["试点期限不超过3年。", "P3Y"],
    ["试点期限原则上不超过18个月，自批复之日起计算。", "P18M"],
    ["试点工作为期2年。", "P2Y"],
    ["本次试行为期一年。", "P1Y"],
    ["自即日起至2034年3月31日，在北湖区暂时调整实施《码头条例》有关规定。", "2034-03-31"],
  ])("is until when a reply holds: %s", (sentence, expected) => expect(term(REPLY, sentence)).toBe(expected));

  it("is said first or in the middle of a reply, under a heading, and in a notice whose title speaks of it", () => {
    expect(term(REPLY, "一、试点期为3年。", "二、你区要组织实施。", "三、各部门要支持。")).toBe("P3Y");
    expect(
      term("关于开展码头试点的通知", "一、试点范围", "北湖区。", "二、试点期限", "2031年3月至2033年12月。", "三、要求", "抓紧。"),
    ).toBe("2033-12");
    expect(term("关于开展码头试点的通知", "一、试点期限为2年。", "二、各区要支持。")).toBe("P2Y");
  });

  it.each([
    "参加试点的企业应当签订合同，期限2年。",
    "试点任务的完成期限至2032年12月31日。",
    "试点期内，每年检查2次。",
    "试点项目为期2年。",
    "试点码头自2031年6月1日起改造，为期2年。",
    "自2031年6月1日起，各码头开展培训，为期1年。",
  ])("is not that of what is done in it: %s", sentence => expect(term(REPLY, sentence)).toBeUndefined());
  it("is not that of a notice of many matters", () => {
    expect(term("关于做好2031年码头工作的通知", "一、选择北湖区先行，试点期限1年。", "二、加强检查。")).toBeUndefined();
  });
});

describe("a term that cannot be counted is said, and gives none", () => {
  const told = (term: string): [string | undefined, string[]] => {
    const tree = parse(`滨河市码头管理办法\n\n第一条　为了管理码头，制定本办法。\n\n第二条　本办法自2031年3月1日起施行，${term}。\n`);
    return [tree.children[0]!.data!.meta!.expiry?.value, tree.data.messages.map(({ ruleId, actual }) => `${ruleId} ${actual}`)];
  };

  it.each([
    "有效期99999年",
    "有效期1000年",
    "有效期0年",
    "有效期零年",
    "有效期五千年",
    "有效期九九九九九年",
    "有效期99999999999999999999年",
    "有效期-5年",
    "有效期3至5年",
    "有效期一千年零三个月",
    "有效期至99999年12月31日",
    "有效期至0000年1月1日",
    "试行99999年",
  ])("%s", term => expect(told(term)).toEqual([undefined, [`metadata-unreadable ${term}`]]));

  it.each([
    ["有效期999年", "P999Y"],
    ["有效期10000日", "P10000D"],
    ["有效期1.5年", "P1Y6M"],
    ["有效期长期", undefined],
    ["有效期若干年", undefined],
    ["有效期　年", undefined],
  ])("but %s is nothing to complain of", (term, expiry) => expect(told(term)).toEqual([expiry, []]));
});
