import { describe, expect, it } from "vitest";
import { type CitingDocument, type Lifecycle, type LifecycleEntry, parse, references, statedLife, statusOf } from "zhengce";
import { notice } from "./support.ts";

describe("the life of a document", () => {
  const own: LifecycleEntry = { id: "rule", title: "滨河市绿道规定", date: "2020-03-01" };
  const status = (document: LifecycleEntry, today: string, others: LifecycleEntry[] = [], said: [id: string, sentence: string][] = []) => {
    const catalogue = [document, ...others];
    const documents = said.map(([id, sentence]) => {
      const date = catalogue.find(entry => entry.id === id)?.date;
      return { id, references: references(parse(notice(sentence)), { catalogue, id, ...(date && { date }) }) };
    });
    return statusOf(document, catalogue, documents, today);
  };

  it("is in force, on trial, a draft, or not yet begun, as it says itself", () => {
    expect(status(own, "2024-01-01").state).toBe("in-force");
    expect(status({ ...own, status: "试行" }, "2024-01-01").state).toBe("on-trial");
    expect(status({ ...own, status: "征求意见稿" }, "2024-01-01").state).toBe("draft");
    expect(status({ ...own, effective: "2025-01-01" }, "2024-01-01").state).toBe("upcoming");
  });
  it("ends on the last day of its 有效期, counted from when it began", () => {
    const tenYears = { ...own, effective: "自公布之日起施行", expiry: "P10Y" };
    expect(status(tenYears, "2030-02-28")).toMatchObject({ state: "in-force", since: "2020-03-01", until: "2030-02-28" });
    expect(status(tenYears, "2030-03-01").state).toBe("expired");
    expect(status({ ...own, expiry: "2023-12-31" }, "2024-01-01")).toMatchObject({ state: "expired", until: "2023-12-31" });
    expect(status({ ...own, status: "试行", expiry: "P2Y" }, "2021-05-01")).toMatchObject({ state: "on-trial", until: "2022-02-28" });
  });
  it("is repealed by what says so, from the day that it begins", () => {
    const newer = { id: "new", title: "滨河市公园条例", date: "2023-05-01", effective: "2023-07-01" };
    const said: [string, string][] = [["new", "《滨河市绿道规定》同时废止。"]];
    expect(status(own, "2023-06-01", [newer], said).state).toBe("in-force");
    expect(status(own, "2023-07-01", [newer], said)).toMatchObject({ state: "repealed", repealedBy: "new" });
  });
  it("is not extended by a number of years that there is not", () => {
    const until = (sentence: string): unknown => references(parse(notice(sentence)))[0]!.until;
    expect(until("《滨河市绿道规定》有效期延长三年。")).toBe("P3Y");
    expect(until("《滨河市绿道规定》有效期延长十十年。")).toBeUndefined();
  });
  it("is amended, and not repealed, where a provision is struck out", () => {
    const decision = { id: "decision", title: "关于修改绿道规定的决定", date: "2022-01-01" };
    expect(status(own, "2024-01-01", [decision], [["decision", "删去《滨河市绿道规定》第九条。"]])).toMatchObject({
      state: "in-force",
      amendedBy: ["decision"],
    });
  });
  it("gives way to a later version of the same name and issuer", () => {
    expect(status(own, "2024-01-01", [{ ...own, id: "rule-2", date: "2022-01-01" }])).toMatchObject({
      state: "revised",
      revisedBy: "rule-2",
    });
    expect(status(own, "2024-01-01", [{ ...own, id: "rule-2", date: "2022-01-01", issuer: ["江北市"] }]).state).toBe("in-force");
  });
  it("takes what a notice forwards for what is in force", () => {
    const forwarded = parse(
      "关于印发《滨河市绿道管护办法（试行）》的通知\n\n各区人民政府：\n现印发给你们，请遵照执行。\n\n滨河市人民政府\n2024年3月1日\n\n" +
        "滨河市绿道管护办法（试行）\n\n第一条 绿道由各区管护。\n第二条 本办法自2024年5月1日起施行，有效期2年。\n",
    );
    expect(statedLife(forwarded)).toMatchObject({ effective: "2024-05-01", expiry: "P2Y" });
    expect(status({ ...own, ...statedLife(forwarded), date: "2024-03-01" }, "2024-04-01").state).toBe("upcoming");
    expect(status({ ...own, ...statedLife(forwarded), date: "2024-03-01" }, "2026-05-01")).toMatchObject({
      state: "expired",
      until: "2026-04-30",
    });
  });
  it("gives way to a later notice that forwards a measure of the same name", () => {
    const forwards = (id: string, date: string): LifecycleEntry => ({
      id,
      title: "关于印发办法的通知",
      aliases: ["滨河市绿道管护办法"],
      issuer: ["滨河市人民政府"],
      date,
    });
    expect(status(forwards("a", "2020-01-01"), "2024-01-01", [forwards("b", "2023-01-01")])).toMatchObject({ revisedBy: "b" });
  });
  it("tells what it rests on and has been replaced since", () => {
    const superior = { id: "superior", title: "江北省绿道办法", date: "2015-01-01" };
    const successor = { id: "successor", title: "江北省公园条例", date: "2022-01-01" };
    const said: [string, string][] = [
      ["rule", "根据《江北省绿道办法》，制定本规定。"],
      ["successor", "《江北省绿道办法》同时废止。"],
    ];
    expect(status(own, "2024-01-01", [superior, successor], said).replaced).toEqual([{ superior: "superior", by: "successor" }]);
  });

  it("is not touched by a draft", () => {
    const draft = { id: "draft", title: "滨河市公园条例（草案）", date: "2023-05-01" };
    const said: [string, string][] = [["draft", "《滨河市绿道规定》同时废止。"]];
    expect(status(own, "2024-01-01", [draft], said).state).toBe("in-force");
    expect(status(own, "2024-01-01", [{ ...draft, title: "公园条例", status: "征求意见稿" }], said).state).toBe("in-force");
    expect(status(own, "2024-01-01", [draft], [["draft", "删去《滨河市绿道规定》第九条。"]]).amendedBy).toEqual([]);
    expect(status(own, "2024-01-01", [{ ...own, id: "next", date: "2023-05-01", status: "征求意见稿" }]).state).toBe("in-force");
  });
  it.each([
    "《滨河市绿道规定》自2027年1月1日起废止。",
    "自2027年1月1日起，废止《滨河市渡口规定》、《滨河市绿道规定》。",
    "《滨河市绿道规定》、《滨河市渡口规定》自2027年1月1日起停止执行。",
    "自二〇二七年一月一日起废止《滨河市绿道规定》。",
    "《滨河市绿道规定》2026年12月31日废止。",
  ])("is repealed from the day that is set: %s", sentence => {
    const other = { id: "other", title: "滨河市公园条例", date: "2026-05-01" };
    expect(status(own, "2026-12-31", [other], [["other", sentence]])).toMatchObject({
      state: "in-force",
      until: "2026-12-31",
      repealedBy: "other",
    });
    expect(status(own, "2027-01-01", [other], [["other", sentence]]).state).toBe("repealed");
  });
  it.each([
    "《滨河市绿道规定》有效期延长至2029年3月31日。",
    "经研究，决定将《滨河市绿道规定》（滨政规〔2020〕5号）有效期延长至2029年3月31日。",
    "《滨河市绿道规定》到期后继续执行，有效期延续至2029年3月31日。",
    "《滨河市绿道规定》的有效期限延长五年。",
    "《滨河市绿道规定》、《滨河市渡口规定》有效期延长至2029年3月31日。",
  ])("holds longer where another says so: %s", sentence => {
    const rule = { ...own, expiry: "2024-03-31" };
    const extension = { id: "extension", title: "关于延长绿道规定有效期的通知", date: "2024-03-01" };
    expect(status(rule, "2025-01-01", [extension], [["extension", sentence]])).toMatchObject({
      state: "in-force",
      until: "2029-03-31",
      extendedBy: "extension",
    });
  });
  it("does not hold longer because someone means to extend it", () => {
    const extension = { id: "extension", title: "关于绿道规定的请示", date: "2024-03-01" };
    const said: [string, string][] = [["extension", "拟将《滨河市绿道规定》有效期延长至2029年3月31日。"]];
    expect(status({ ...own, expiry: "2024-03-31" }, "2025-01-01", [extension], said).state).toBe("expired");
  });
  it.each([
    ["滨河市绿道建设规划（2016—2020年）", "2020-12-31"],
    ["滨河市“十三五”绿道规划", "2020-12-31"],
    ["绿道建设三年行动方案（2018—2020年）", "2020-12-31"],
    ["滨河市人民政府关于印发《滨河市绿道建设规划（2016—2020年）》的通知", "2020-12-31"],
    ["滨河市第十三个五年规划和2035年远景目标纲要", "2020-12-31"],
    ["滨河市绿道目录（2016—2020年）", undefined],
    ["关于“十三五”绿道补助的通知", undefined],
    ["2020年前绿道贯通行动方案", undefined],
  ])("of a plan ends with the years of its title: %s", (title, until) => {
    const life = status({ id: "plan", title, date: "2016-05-01" }, "2036-01-01");
    expect([life.until, life.untilByTitle, life.state]).toEqual(
      until === undefined ? [undefined, undefined, "in-force"] : [until, true, "expired"],
    );
  });
  it.each([
    "滨河市第十三个五年规划和二〇三五年远景目标纲要",
    "滨河市绿道规划（2016—2020年，远景展望至2035年）",
    "滨河市“十三五”绿道规划及2035年愿景目标纲要",
  ])("of a plan ends with its own years, and not with those that it looks out to: %s", title => {
    const life = status({ id: "plan", title, date: "2016-05-01" }, "2022-01-01");
    expect([life.until, life.outlook, life.state]).toEqual(["2020-12-31", "2035", "expired"]);
  });
  it.each(["滨河市绿道建设规划（2025—2016年）", "滨河市绿道行动计划（2024年至2021年）"])(
    "of a plan does not end with years that its title has in reverse: %s",
    title => {
      const life = status({ id: "plan", title, date: "2016-05-01" }, "2036-01-01");
      expect([life.until, life.state]).toEqual([undefined, "in-force"]);
    },
  );
  it("does not begin on a day that there is not, nor on its own date instead", () => {
    const life = status({ ...own, effective: "自2020年2月30日起" }, "2024-01-01");
    expect([life.since, life.state]).toEqual([undefined, "in-force"]);
  });
  it("that ends before it begins is told", () => {
    expect(status({ ...own, effective: "2024-01-01", expiry: "2023-12-31" }, "2024-06-01").endsBeforeStart).toBe(true);
    expect(status({ ...own, effective: "2024-01-01", expiry: "P1Y" }, "2024-06-01").endsBeforeStart).toBeUndefined();
  });
  it("is counted in whole and half years and in hundreds, and not at all in none", () => {
    const until = (expiry: string): string | undefined => status({ ...own, effective: "2020-03-01", expiry }, "2024-01-01").until;
    expect(["P3Y6M", "P100Y", "P18M"].map(until)).toEqual(["2023-08-31", "2120-02-29", "2021-08-31"]);
    expect(["P00Y", "P0D", "P"].map(until)).toEqual([undefined, undefined, undefined]);
  });
  it("of a plan that was made when its years were over is not theirs", () => {
    expect(status({ id: "plan", title: "“十三五”规划评估工作方案", date: "2021-05-01" }, "2024-01-01").state).toBe("in-force");
  });
  it("is in force though it is called 暂行", () => {
    expect(status({ ...own, title: "滨河市绿道暂行规定", status: "暂行" }, "2024-01-01").state).toBe("in-force");
  });
  it("begins when it was first made public, or as many days later as it says", () => {
    const law = { ...own, date: "2018-12-29", adopted: "2020-03-01", effective: "自公布之日起" };
    expect(status(law, "2024-01-01").since).toBe("2020-03-01");
    expect(status({ ...own, effective: "自印发之日起30日后" }, "2024-01-01").since).toBe("2020-03-31");
    expect(status({ ...own, effective: "自印发之日起满三十日" }, "2024-01-01").since).toBe("2020-03-31");
    expect(status({ ...own, effective: "自印发之日起30日后", expiry: "P2Y" }, "2024-01-01").until).toBe("2022-03-30");
    expect(status({ ...own, effective: "2019-12", expiry: "P5Y" }, "2024-12-01")).toMatchObject({ state: "expired", until: "2024-11-30" });
    expect(status({ ...own, expiry: "2027-12" }, "2027-12-31")).toMatchObject({ state: "in-force", until: "2027-12-31" });
  });
  it("is nothing that a case or a guide has", () => {
    for (const title of ["甲公司诉乙公司买卖合同纠纷案", "落户办理攻略", "2026年滨河市政府工作报告", "车位未交付，买受人可以拒付余款"])
      expect(status({ id: "x", title }, "2024-01-01").state).toBe("none");
    expect(status({ id: "x", title: "车位未交付，买受人可以拒付余款", effective: "2020-01-01" }, "2024-01-01").state).toBe("in-force");
    expect(status({ id: "x", title: "滨河市绿道建设方案" }, "2024-01-01").state).toBe("in-force");
    expect(status({ id: "x", title: "关于保护绿道，便利行人的意见" }, "2024-01-01").state).toBe("in-force");
    expect(status({ id: "x", title: "森林法修正案" }, "2024-01-01").state).toBe("in-force");
  });
  it("is over with a revision, but not that of what rests on the law", () => {
    const law = { id: "law-2010", title: "绿道法", date: "2010-01-01" };
    const revised = { id: "law-2022", title: "绿道法（2022年修订）", date: "2022-01-01" };
    const said: [string, string][] = [["rule", "根据《绿道法》，制定本规定。"]];
    expect(status(law, "2024-01-01", [revised])).toMatchObject({ state: "revised", revisedBy: "law-2022" });
    expect(status(own, "2024-01-01", [law, revised], said).replaced).toEqual([]);
  });
  it("does not end because there is a later decision of the same name", () => {
    const decision = { id: "a", title: "滨河市人民政府关于废止部分规章的决定", date: "2015-01-01" };
    expect(status(decision, "2024-01-01", [{ ...decision, id: "b", date: "2020-01-01" }]).state).toBe("in-force");
  });
  it("is not changed by what is older than the text at hand", () => {
    const decision = { id: "decision", title: "关于修改绿道规定的决定", date: "2019-01-01" };
    const catalogue = [own, decision];
    const amends = { ...references(parse(notice("删去《滨河市绿道规定》第九条。")))[0]!, target: { document: "rule" } };
    expect(statusOf(own, catalogue, [{ id: "decision", references: [amends] }], "2024-01-01").amendedBy).toEqual([]);
  });
});

describe("a new edition that repeals the old one of its name", () => {
  const text = (repeal: string): string =>
    `滨河市桥梁办法\n\n滨河市人民政府\n2020年3月1日\n\n第一条　桥梁由各区管护。\n\n第二条　本办法自2020年5月1日起施行。${repeal}\n`;
  const old = { id: "old", title: "滨河市桥梁办法", documentNumber: "滨政规〔2010〕2号", date: "2010-01-04" };
  const repeals = (repeal: string): (string | undefined)[] =>
    references(parse(text(repeal)), {
      catalogue: [old, { id: "new", title: "滨河市桥梁办法", date: "2020-03-01" }],
      id: "new",
      date: "2020-03-01",
    })
      .filter(({ kind }) => kind === "title")
      .map(({ target }) => target?.document ?? target?.node);

  it("leads to the old one, with the day or the number that it gives", () => {
    expect(repeals("2010年1月5日市交通局发布的《滨河市桥梁办法》同时废止。")).toEqual(["old"]);
    expect(repeals("《滨河市桥梁办法》（滨政规〔2010〕2号）同时废止。")).toEqual(["old"]);
    expect(repeals("原《滨河市桥梁办法》同时废止。")).toEqual(["old"]);
  });
  it("leads to nothing where the old one has another day or number, and never to itself", () => {
    expect(repeals("2005年1月5日市交通局发布的《滨河市桥梁办法》同时废止。")).toEqual([undefined]);
    expect(repeals("《滨河市桥梁办法》（滨政规〔2006〕8号）同时废止。")).toEqual([undefined]);
  });
});

describe("from when a law is in force", () => {
  const life = (adoption: string, article: string): Lifecycle => {
    const tree = parse(`滨河市码头条例\n\n（${adoption}）\n\n第一条　码头应当登记。\n\n第二条　${article}\n`);
    const { date, adopted } = tree.children[0]!.data!.meta!;
    const entry = { id: "law", title: "滨河市码头条例", ...(date && { date: date.value }), ...(adopted && { adopted: adopted.value }) };
    return statusOf({ ...entry, ...statedLife(tree) }, [], [], "2024-01-01");
  };
  const PASSED = "1998年6月1日滨河市人民代表大会常务委员会第二次会议通过";
  const AMENDED = "根据2010年9月30日滨河市人民代表大会常务委员会第九次会议《关于修改〈码头条例〉的决定》修正";
  const ANEW = "2015年3月1日滨河市人民代表大会常务委员会第三次会议修订　2015年3月20日公布";

  it("is not known where it says no day, whatever its adoptions and amendments", () => {
    for (const adoption of [PASSED, `${PASSED}　${AMENDED}`, `${PASSED}　1998年7月5日公布　${AMENDED}`]) {
      const { state, since } = life(adoption, "码头应当保持整洁。");
      expect([state, since]).toEqual(["in-force", undefined]);
    }
  });
  it("is the day that its text or its 题注 says", () => {
    expect(life(PASSED, "本条例自1998年10月1日起施行。").since).toBe("1998-10-01");
    expect(life(`${PASSED}　自1998年9月1日起施行`, "码头应当保持整洁。").since).toBe("1998-09-01");
    expect(life(`${PASSED}　1998年7月5日公布施行`, "码头应当保持整洁。").since).toBe("1998-07-05");
    expect(life(`${PASSED}　1998年7月5日公布　自公布之日起施行`, "码头应当保持整洁。").since).toBe("1998-07-05");
  });
  it.each([
    [`${PASSED}　1998年7月5日公布`, "1998-07-05"],
    [`${PASSED}　1998年7月5日公布　${AMENDED}`, "1998-07-05"],
    [`${PASSED}　1998年7月5日公布　${AMENDED}　2010年10月8日公布`, "1998-07-05"],
    [`${PASSED}　1998年7月5日公布　${ANEW}`, "2015-03-20"],
    [`${PASSED}　1998年7月5日公布　${ANEW}　根据2020年1月5日《关于修改部分条例的决定》第二次修正`, "2015-03-20"],
    ["2004年6月25日第十届全国人民代表大会常务委员会第十次会议通过", "2004-06-25"],
    [PASSED, undefined],
    [`${PASSED}　1998年8月1日滨江省人民代表大会常务委员会第四次会议批准`, undefined],
    [`${PASSED}　1998年7月5日公布　2015年3月1日滨河市人民代表大会常务委员会第三次会议修订`, undefined],
  ])("with 自公布之日起 is the day on which its text as a whole was made public: %s", (adoption, since) =>
    expect(life(adoption, "本条例自公布之日起施行。").since).toBe(since),
  );
  it("is thirty days later where it says so", () => {
    expect(life(`${PASSED}　1998年7月5日公布`, "本条例自公布之日起30日后施行。").since).toBe("1998-08-04");
  });
  it("is not asked of a plan that a congress has approved", () => {
    const plan = parse("滨河市码头规划\n\n（2023年2月7日滨河市人民代表大会第二次会议批准）\n\n一、总则\n\n码头分三类。\n");
    expect(statedLife(plan).law).toBeUndefined();
  });
  it("does not keep it from repealing and amending, from the day that it was made on", () => {
    const old: LifecycleEntry = { id: "old", title: "滨河市渡口条例", date: "1990-01-01", effective: "1990-02-01" };
    const law: LifecycleEntry = { id: "law", title: "滨河市码头条例", date: "1998-06-01", law: {} };
    const documents = [
      { id: "law", references: references(parse(notice("《滨河市渡口条例》同时废止。")), { catalogue: [old, law], id: "law" }) },
    ];
    expect(statusOf(old, [old, law], documents, "1998-05-31").state).toBe("in-force");
    const { state, until } = statusOf(old, [old, law], documents, "1998-06-01");
    expect([state, until]).toEqual(["repealed", undefined]);
  });
});

it("a term from the 31st ends with a month that has none", () => {
  const entry: LifecycleEntry = { id: "rule", title: "滨河市码头办法", date: "2023-08-31", effective: "2023-08-31", expiry: "P6M" };
  expect(statusOf(entry, [], [], "2024-01-01").until).toBe("2024-02-29");
});

describe("days beyond every calendar", () => {
  const holds = (about: object, references: CitingDocument["references"] = []) =>
    statusOf({ id: "a", title: "渡口管理办法", date: "2031-03-01", ...about }, [], [{ id: "b", references }], "2032-01-01");
  const said = (relation: "repeals" | "mentions", until: string): CitingDocument["references"] => [
    { kind: "title", key: "渡口管理办法", relation, until, target: { document: "a" }, start: 0, end: 1, text: "", node: "" },
  ];

  it.each(["P9999Y", "P9999Y9999M99999D", "P99999Y", "P0Y", "9999-12-31", "9999-12"])("%s ends nothing and breaks nothing", expiry => {
    const { state, until = "9999" } = holds({ effective: "2031-03-01", expiry });
    expect([state, until.slice(0, 4)]).toEqual(["in-force", "9999"]);
  });

  it("a repeal at the end of all days has not come, and an extension to them holds", () => {
    expect(holds({}, said("repeals", "9999-12-31")).state).toBe("in-force");
    expect(holds({ expiry: "2031-12-31" }, said("mentions", "9999-12-31")).state).toBe("in-force");
    expect(holds({ expiry: "2031-12-31" }, said("mentions", "P9999Y")).until).toBe("2031-12-31");
  });

  it("what takes effect 99999 days on has not yet", () => {
    expect(holds({ effective: "自公布之日起99999日后" }).state).toBe("upcoming");
  });
});
