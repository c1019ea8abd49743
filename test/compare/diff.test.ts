import { describe, expect, it } from "vitest";
import { diff, parse } from "zhengce";

const DRAFT = `渔港安全管理办法

第一章 总则
第一条 为了加强渔港管理，保障渔船停泊安全，制定本办法。
第二条 渔港经营人应当每两年对码头和防波堤进行一次检测，检测费用不超过20万元。
第三条 鼓励渔船安装北斗定位终端，到2027年安装率达到80%。

第二章 停泊
第四条 渔船进港应当提前三十日向渔港监督机构报告船名、吨位和停泊天数。渔港监督机构收到报告后安排泊位，并在公告栏公布泊位表。
第五条 台风红色预警期间，渔船不得出港，船员应当全部上岸避险。
第六条 渔港内禁止明火作业。
第七条 渔港经营人可以向停泊渔船收取水电费用。
`;
const FINAL = `渔港安全管理办法

第一章 总则
第一条 为了加强渔港管理，保障渔船停泊安全，制定本办法。
第二条 渔港经营人应当每年对码头和防波堤进行一次检测，检测费用不超过35万元。
第三条 渔船应当安装北斗定位终端，到2026年安装率达到95%。
第四条 台风红色预警期间，渔船不得出港，船员应当全部上岸避险。

第二章 停泊
第五条 渔船进港应当提前三十日向渔港监督机构报告船名、吨位和停泊天数。
第六条 渔港监督机构收到报告后安排泊位，并在公告栏公布泊位表。
第七条 渔港内禁止明火作业。
第八条 休渔期内渔港监督机构每十日巡查一次，发现违法捕捞的移送渔政机构处理。
`;

describe("what changed between two versions of a regulation", () => {
  const [draft, final] = [parse(DRAFT), parse(FINAL)];
  const { changes } = diff(draft, final);
  const of = (side: "old" | "new", id: string) => changes.filter(change => change[side] === id);

  it("leaves out what is as it was", () => {
    expect(of("old", "art_1")).toEqual([]);
    expect(of("new", "chp_2")).toEqual([]);
  });

  it("says which amounts went up and which periods became shorter, with the words on both sides", () => {
    const [change] = of("old", "art_2");
    expect(change).toMatchObject({ kind: "reworded", new: "art_2" });
    expect(change!.numbers).toMatchObject([
      { kind: "deadline", old: { text: expect.stringContaining("两年") }, new: { text: expect.stringContaining("每年") } },
      {
        kind: "number",
        old: { text: expect.stringContaining("20万元") },
        new: { text: expect.stringContaining("35万元") },
        direction: "up",
      },
    ]);
    for (const { old, new: fresh } of change!.numbers) {
      expect(DRAFT.slice(old!.start, old!.end)).toBe(old!.text);
      expect(FINAL.slice(fresh!.start, fresh!.end)).toBe(fresh!.text);
    }
  });

  it("says that a deadline came earlier, a share rose, and encouragement became a duty", () => {
    const [change] = of("old", "art_3");
    const told = change!.numbers.map(({ kind, direction }) => `${kind} ${direction}`);
    expect(told).toContain("deadline earlier");
    expect(told).toContain("number up");
    expect(change!.numbers.find(({ kind }) => kind === "strength")).toMatchObject({
      old: { text: "鼓励" },
      new: { text: "应当" },
      direction: "firmer",
    });
  });

  it("finds an article that moved to another chapter, and calls one that only has another number renumbered", () => {
    expect(of("old", "art_5")).toMatchObject([{ kind: "moved", new: "art_4", moved: true, renumbered: true, words: [] }]);
    expect(of("old", "art_6")).toMatchObject([{ kind: "renumbered", new: "art_7", words: [] }]);
  });

  it("sees that one article became two", () => {
    expect(of("old", "art_4")).toMatchObject([
      { kind: "split", new: "art_5" },
      { kind: "split", new: "art_6" },
    ]);
    expect(of("old", "art_4").flatMap(change => change.numbers)).toEqual([]);
  });

  it("sees two articles that became one when read the other way", () => {
    const back = diff(final, draft).changes.filter(change => change.new === "art_4");
    expect(back.map(({ kind, old }) => [kind, old])).toEqual([
      ["merged", "art_5"],
      ["merged", "art_6"],
    ]);
  });

  it("lists additions with their numbers and removals", () => {
    expect(of("new", "art_8")).toMatchObject([
      { kind: "added", words: [], numbers: [{ new: { text: "每十日" } }, { new: { text: "一次" } }] },
    ]);
    expect(of("old", "art_7")).toMatchObject([{ kind: "removed" }]);
  });

  it("puts changed numbers before all else", () => {
    const numbered = changes.map(({ numbers }) => numbers.length > 0);
    expect(numbered.lastIndexOf(true)).toBeLessThan(numbered.indexOf(false));
  });

  it("finds nothing between a text and itself", () => {
    expect(diff(draft, parse(DRAFT)).changes).toEqual([]);
  });
});

describe("words that changed", () => {
  const words = (old: string, fresh: string) =>
    diff(parse(old), parse(fresh)).changes.flatMap(({ words: list }) => list.map(({ kind, old: a, new: b }) => [kind, a.text, b.text]));

  it("are whole words, not characters", () => {
    expect(words("县级机关应当及时公开采购结果，接受社会各方面监督。", "县级机关可以及时公开采购结果，接受社会各方面监督。")).toEqual([
      ["replaced", "应当", "可以"],
    ]);
  });

  it("say what came in and what went out", () => {
    expect(words("仓库门窗应当加装防盗护栏并定期维护。", "仓库门窗、通风口应当加装防盗护栏。")).toEqual([
      ["inserted", "", "、通风口"],
      ["deleted", "并定期维护", ""],
    ]);
  });

  it("do not call a number changed that only moved within its sentence", () => {
    const { changes } = diff(
      parse("到2029年，全县新建村级养老驿站120个，服务半径不超过2公里，覆盖所有行政村。"),
      parse("全县新建村级养老驿站120个，服务半径不超过2公里，到2029年覆盖所有行政村。"),
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]!.numbers).toEqual([]);
  });

  it("are found in reasonable time where two long paragraphs share nothing", () => {
    const han = (from: number): string =>
      Array.from({ length: 30_000 }, (_, i) => String.fromCharCode(from + ((i * 7919) % 5000))).join("");
    const { changes } = diff(parse(`第一条 ${han(0x4e00)}。`), parse(`第一条 ${han(0x6a00)}。`));
    expect(changes.length).toBeGreaterThan(0);
  });
});

describe("numbers of sentences that moved", () => {
  const versions = (first: string, last: string, closing: string): string =>
    `柳岸市早餐网点方案\n\n一、目标\n到2026年布设早餐车200辆。${first}\n\n二、措施\n（一）统一车型。\n（二）食材每月抽检一次。${last}\n${closing}\n`;

  it("are one change with both sides, where the clause says the same", () => {
    const { changes } = diff(parse(versions("本方案有效期3年。", "", "")), parse(versions("", "", "本方案自印发之日起施行，有效期5年。")));
    expect(changes.flatMap(({ numbers }) => numbers)).toMatchObject([
      { kind: "deadline", old: { text: "3年" }, new: { text: "5年" }, direction: "longer" },
    ]);
  });
  it("are none where the number stayed, and stay apart where the clause is another", () => {
    const kept = diff(parse(versions("本方案有效期3年。", "", "")), parse(versions("", "本方案有效期3年。", "")));
    expect(kept.changes.flatMap(({ numbers }) => numbers)).toEqual([]);
    const other = diff(parse(versions("车辆保修期3年。", "", "")), parse(versions("", "摊位租期5年。", "")));
    expect(other.changes.flatMap(({ numbers }) => numbers).map(({ old, new: fresh }) => [old?.text, fresh?.text])).toEqual([
      ["3年", undefined],
      [undefined, "5年"],
    ]);
  });
  it("get longer and shorter, and days without a year earlier or later", () => {
    const told = diff(
      parse("通知\n\n一、每三年普查一次，六十日内公布。\n二、10月底前检修管网。\n"),
      parse("通知\n\n一、每两年普查一次，九十日内公布。\n二、9月底前检修管网。\n"),
    ).changes.flatMap(({ numbers }) => numbers.map(({ direction }) => direction));
    expect(told).toEqual(["shorter", "longer", "earlier"]);
  });
});

describe("the direction of a number", () => {
  const numbers = (old: string, fresh: string) =>
    diff(parse(`办法\n\n第一条 ${old}\n`), parse(`办法\n\n第一条 ${fresh}\n`)).changes.flatMap(change => change.numbers);

  it.each([
    ["完好率达到85%以上。", "完好率达到85%以下。", "capped"],
    ["每镇设凉亭不少于5个。", "每镇设凉亭不多于8个。", "capped"],
    ["每亭造价不超过3万元。", "每亭造价不低于3万元。", "floored"],
    ["每日开放不少于10小时。", "每日开放不超过10小时。", "capped"],
    ["每亭造价最高3万元。", "每亭造价最低3万元。", "floored"],
    ["凉亭至少每周清扫一次。", "凉亭至多每周清扫一次。", "capped"],
    ["凉亭面积20至30平方米。", "凉亭面积15至20平方米。", "down"],
    ["凉亭面积20至30平方米。", "凉亭面积25平方米以上。", undefined],
    ["全市凉亭完好率达到85%以上。", "全市凉亭完好率不低于90%。", "up"],
    ["完好率达到85%以内。", "完好率不低于85%。", "floored"],
  ])("%s → %s is %s", (old, fresh, direction) => {
    expect(numbers(old, fresh).map(number => number.direction)).toEqual([direction]);
  });

  it("is none for shares of a whole, and for an amount that is only said more loosely", () => {
    expect(numbers("市县按1:1配套。", "市县按1:2配套。").map(({ direction }) => direction)).toEqual([undefined]);
    expect(numbers("惠及30万户。", "惠及30多万户。").map(({ direction }) => direction)).toEqual([undefined]);
  });

  it("is none for what begins where it used to end, which is one change all the same", () => {
    expect(numbers("3年内修完凉亭。", "3年后修完凉亭。")).toMatchObject([{ old: { text: "3年内" }, new: { text: "3年后" } }]);
  });

  it("that turns a floor into a ceiling comes before all other changes", () => {
    const text = (share: string, bound: string): string => `办法\n\n第一条 造价不超过${share}。\n第二条 每镇设凉亭${bound}5个。\n`;
    const { changes } = diff(parse(text("3万元", "不少于")), parse(text("4万元", "不多于")));
    expect(changes.map(({ new: id }) => id)).toEqual(["art_2", "art_1"]);
  });
});

describe("words of commitment", () => {
  const strengths = (old: string, fresh: string) =>
    diff(parse(`办法\n\n第一条 ${old}\n`), parse(`办法\n\n第一条 ${fresh}\n`))
      .changes.flatMap(({ numbers }) => numbers)
      .filter(({ kind }) => kind === "strength")
      .map(({ old: before, new: after, direction }) => [before?.text, after?.text, direction]);

  it("that bind alike are a change without direction", () => {
    expect(strengths("物业企业要每月清掏一次雨水井。", "物业企业应当每月清掏一次雨水井。")).toEqual([["要", "应当", undefined]]);
    expect(strengths("小区严禁私接管线。", "小区不得私接管线。")).toEqual([["严禁", "不得", undefined]]);
  });

  it("that only promise movement are style among themselves", () => {
    expect(strengths("加快管网建设。", "推动管网建设。")).toEqual([]);
  });

  it("are listed where one soft word takes the place of another, and where striving comes or goes", () => {
    expect(strengths("鼓励个人捐建凉亭。", "支持个人捐建凉亭。")).toEqual([["鼓励", "支持", undefined]]);
    expect(strengths("力争每年修缮凉亭40座。", "每年修缮凉亭45座。")).toEqual([["力争", undefined, "firmer"]]);
    expect(strengths("每年修缮凉亭40座。", "努力每年修缮凉亭40座。")).toEqual([[undefined, "努力", "softer"]]);
    expect(strengths("稳步修缮凉亭。", "修缮凉亭。")).toEqual([]);
  });

  it("stand in no name of an office, whatever changes in it", () => {
    expect(strengths("报市发展改革委备案。", "报市住房城乡建设局备案。")).toEqual([]);
    expect(strengths("市发展改革局每月会商。", "市住房城乡建设局每月会商。")).toEqual([]);
    expect(strengths("由就业研究中心培训。", "由就业指导中心培训。")).toEqual([]);
  });

  it("loosen from a ban to advice and harden from encouragement to a demand", () => {
    expect(strengths("亭内不得摆摊。", "亭内不宜摆摊。")).toEqual([["不得", "不宜", "softer"]]);
    expect(strengths("栏杆宜为木制。", "栏杆应为木制。")).toEqual([["宜", "应", "firmer"]]);
    expect(strengths("鼓励业主加装护栏。", "要求业主加装护栏。")).toEqual([["鼓励", "要求", "firmer"]]);
    expect(strengths("各镇鼓励业主加装护栏。", "各镇要求业主加装护栏。")).toEqual([["鼓励", "要求", "firmer"]]);
    expect(strengths("按有关规定登记。", "按有关要求登记。")).toEqual([]);
  });

  it("are qualified by how far, how soon and with what exceptions", () => {
    expect(strengths("到2027年，全面消除积水点。", "到2027年，基本消除积水点。")).toEqual([["全面", "基本", "softer"]]);
    expect(strengths("彻底消除积水点。", "消除积水点。")).toEqual([["彻底", undefined, "softer"]]);
    expect(strengths("凉亭原则上设两个出口。", "凉亭一律设两个出口。")).toEqual([["原则上", "一律", "firmer"]]);
    expect(strengths("凉亭原则上每年粉刷一次。", "凉亭每年粉刷一次。")).toEqual([["原则上", undefined, "firmer"]]);
    expect(strengths("尽快修复破损栏杆。", "立即修复破损栏杆。")).toEqual([["尽快", "立即", "firmer"]]);
    expect(strengths("具备条件的小区应配建雨亭。", "所有小区应配建雨亭。")).toEqual([["具备条件的", undefined, "firmer"]]);
    expect(strengths("巡查基本公共服务设施。", "巡查公共服务设施。")).toEqual([]);
  });

  it("are the reverse where what was bidden is forbidden, which comes before all else", () => {
    expect(strengths("各镇应当公开凉亭账目。", "各镇不应公开凉亭账目。")).toEqual([["应当", "不应", "reversed"]]);
    expect(strengths("各镇鼓励私建凉亭。", "各镇禁止私建凉亭。")).toEqual([["鼓励", "禁止", "reversed"]]);
    expect(strengths("凉亭可以夜间开放。", "凉亭不得夜间开放。")).toEqual([["可以", "不得", "firmer"]]);
    const text = (cost: string, word: string): string => `办法\n\n第一条 每亭造价不超过${cost}。\n第二条 各镇${word}公开凉亭账目。\n`;
    const { changes } = diff(parse(text("3万元", "应当")), parse(text("4万元", "不得")));
    expect(changes.map(({ new: id }) => id)).toEqual(["art_2", "art_1"]);
  });

  it("are shown together where two of them make one reservation", () => {
    expect(strengths("有条件的地方可以设立雨亭。", "各地必须设立雨亭。")).toEqual([["有条件的地方可以", "必须", "firmer"]]);
  });

  it("do not vanish in the date or amount that they stand before", () => {
    expect(strengths("力争2027年底前修完凉亭。", "2027年6月底前修完凉亭。")).toEqual([["力争", undefined, "firmer"]]);
    expect(strengths("凉亭完好率力争98%。", "凉亭完好率98%。")).toEqual([["力争", undefined, "firmer"]]);
    expect(strengths("凉亭完好率力争达到62%。", "凉亭完好率不低于65%。")).toEqual([["力争", undefined, "firmer"]]);
    const [change] = diff(parse("一、力争2027年底前修完凉亭。"), parse("一、2027年6月底前修完凉亭。")).changes;
    expect(change!.numbers[0]).toMatchObject({ old: { text: "2027年底前" }, new: { text: "2027年6月底前" }, direction: "earlier" });
  });
});

describe("a long run without a clause end", () => {
  it("is cut into the same words on both sides", () => {
    const [bars, more] = ["|".repeat(3000), "|".repeat(2999)];
    const { changes } = diff(parse(`办法\n\n第一条 甲泵站${bars}\n`), parse(`办法\n\n第一条 甲泵站${more}乙\n`));
    expect(changes.map(({ kind }) => kind)).toEqual(["reworded"]);
    expect(changes[0]!.words.map(({ old, new: fresh }) => [old.text, fresh.text])).toEqual([["|", "乙"]]);
  });
});

it.each([
  ["不得大拆大建。", "不\u200b得大拆大建。"],
  ["绿道改造率达到75%以上。", "綠道改造率達到７５％以上。"],
])("the same word in other characters asks neither more nor less: %s", (old, fresh) => {
  const text = (sentence: string) => parse(`关于绿道的意见\n\n一、推进\n（一）连通河岸。${sentence}\n`);
  expect(diff(text(old), text(fresh)).changes.flatMap(({ numbers }) => numbers)).toEqual([]);
});

describe("a measure that is no more than the heading of numbered tasks", () => {
  const plan = (tasks: string) => parse(`春江市物流实施方案\n\n一、主要任务\n（一）畅通通道\n${tasks}`);
  const old = plan(
    "1．班列。条件成熟后转入常态化发运。\n2．运单。2019年底前完成首单业务。\n3．仓库。老冷库五座改造后统一编号。\n4．清理港口收费，目录外一律不收。\n",
  );
  const fresh = plan(
    "1．班列。应当在2019年底前转入常态化发运。\n2．运单。2020年6月底前完成首单业务。\n3．清理港口收费，目录外一律不收。\n4．货车司机之家每县至少一处。\n",
  );
  const { changes } = diff(old, fresh);

  it("is compared task by task, also where numbers move up", () => {
    expect(changes.find(({ kind }) => kind === "renumbered")).toMatchObject({ old: "mea_1__item_4", new: "mea_1__item_3" });
    const others = changes.filter(({ kind }) => kind !== "renumbered");
    expect(others.map(({ kind, old, new: ours }) => [kind, old, ours])).toEqual([
      ["reworded", "mea_1__item_1", "mea_1__item_1"],
      ["reworded", "mea_1__item_2", "mea_1__item_2"],
      ["removed", "mea_1__item_3", undefined],
      ["added", undefined, "mea_1__item_4"],
    ]);
  });

  it("and a deadline of one task is not held against that of another", () => {
    const deadlines = changes.flatMap(({ numbers }) => numbers.map(change => [change.old?.text, change.new?.text]));
    expect(deadlines).toContainEqual(["2019年底前", "2020年6月底前"]);
  });
});
