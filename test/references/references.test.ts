import { describe, expect, it } from "vitest";
import { parse, references } from "zhengce";
import { cited, keys, notice, relations } from "./support.ts";

describe("titles", () => {
  it("have one key without 《》, 中华人民共和国 and white space", () => {
    expect(keys("滨河湿地巡护办法\n\n根据《中华人民共和国湿地\n保护法》，开展巡护。")).toEqual([
      "title 《中华人民共和国湿地\n保护法》 → 湿地保护法",
    ]);
    expect(keys(notice("学习《 湿地保护法 》。"))[0]).toMatch(/→ 湿地保护法$/);
  });
  it("keep 中华人民共和国 where it is a party and not a law's", () => {
    expect(keys(notice("适用《中华人民共和国和蓝海国引渡条约》。"))).toEqual([
      "title 《中华人民共和国和蓝海国引渡条约》 → 中华人民共和国和蓝海国引渡条约",
    ]);
  });
  it("keep it where the government is a party, and not where 政府 begins the law's name", () => {
    expect(
      keys(notice("《中华人民共和国政府采购法》《中华人民共和国政府和蓝海国政府引渡协定》，中华人民共和国政府采购法第三条。")),
    ).toEqual([
      "title 《中华人民共和国政府采购法》 → 政府采购法",
      "title 《中华人民共和国政府和蓝海国政府引渡协定》 → 中华人民共和国政府和蓝海国政府引渡协定",
      "provision 中华人民共和国政府采购法第三条 → 政府采购法#art_3",
    ]);
  });
  it("nest, with 《》 or 〈〉 or ＜＞ inside, and are one reference", () => {
    for (const inner of ["〈绿道条例〉", "《绿道条例》", "＜绿道条例＞"]) {
      expect(keys(notice(`按照《关于修改${inner}的决定》办理。`))).toEqual([
        `title 《关于修改${inner}的决定》 → 关于修改〈绿道条例〉的决定`,
      ]);
    }
  });
  it("take the issuer before 《关于…》 into the key", () => {
    expect(keys(notice("经国务院同意，工业和信息化部《关于绿道照明的意见》印发。"))).toEqual([
      "title 《关于绿道照明的意见》 → 工业和信息化部关于绿道照明的意见",
    ]);
  });
  it("take the city's full name for 市政府, where the document is of a city", () => {
    const of = (issuer: string): string | undefined =>
      keys(`${issuer}关于绿道的通知\n\n各单位：\n\n　　按照市政府《关于步道的意见》办理。\n\n${issuer}\n2024年3月1日\n`)[0];
    expect(of("滨河市园林局")).toBe("title 《关于步道的意见》 → 滨河市人民政府关于步道的意见");
    expect(of("青山区人民政府")).toBe("title 《关于步道的意见》 → 市政府关于步道的意见");
    expect(of("江北省人民政府")).toBe("title 《关于步道的意见》 → 市政府关于步道的意见");
  });
  it("leave out who is only pointed at: 你局, 我部", () => {
    expect(keys(notice("贵局《关于绿道照明的请示》收悉，我部《关于绿道桥梁的函》继续有效。"))).toEqual([
      "title 《关于绿道照明的请示》 → 关于绿道照明的请示",
      "title 《关于绿道桥梁的函》 → 关于绿道桥梁的函",
    ]);
  });
  it("have the same key for every revision of a law, and keep 试行 and the years of a plan", () => {
    expect(
      keys(notice("《水法（2016修正）》《水法（2018年修订）》《水法（修订）》《水法（2002年）》《水法》。")).every(key =>
        key.endsWith("→ 水法"),
      ),
    ).toBe(true);
    expect(keys(notice("《绿道规划（2021—2025年）》《绿道导则（试行）》《绿道目录（2019年本）》。"))).toEqual([
      "title 《绿道规划（2021—2025年）》 → 绿道规划（2021—2025年）",
      "title 《绿道导则（试行）》 → 绿道导则（试行）",
      "title 《绿道目录（2019年本）》 → 绿道目录（2019年本）",
    ]);
  });
  it("are not what a film, a book or a newspaper is called", () => {
    expect(keys(notice("放映电影《蓝色行动》，赠送《河边的树》和《滨河日报》，《晨光》《渡口》等一批影片获奖。"))).toEqual([]);
  });
  it("are certificates where a thing that is held or filled in stands in 《》", () => {
    expect(keys(notice("凭《居住证》办理，填写《绿道占用申请表》，发给《施工许可通知书》。"))).toEqual([
      "certificate 《居住证》 → 居住证",
      "certificate 《绿道占用申请表》 → 绿道占用申请表",
      "certificate 《施工许可通知书》 → 施工许可通知书",
    ]);
  });
  it("that are never closed are no title, and do not swallow the next", () => {
    expect(keys(notice("按照《绿道导则办理。\n　　执行《水法》。"))).toEqual(["title 《水法》 → 水法"]);
  });
  it("that name only a kind of document mean the one title before that ends so", () => {
    expect(keys(notice("审议《滨河市绿道建设纲要（草案）》。《纲要（草案）》提出三条主线。")).at(-1)).toBe(
      "shortName 《纲要（草案）》 → 滨河市绿道建设纲要（草案）",
    );
    expect(keys(notice("审议《滨河市绿道建设纲要》。市“十四五”规划《纲要》提出三条主线。")).at(-1)).toBe("title 《纲要》 → 纲要");
    expect(keys(notice("审议《滨河市绿道纲要》《滨河市公园纲要》。《纲要》提出三条主线。")).at(-1)).toBe("title 《纲要》 → 纲要");
  });
});

describe("document numbers", () => {
  it("are written with any brackets, in either width, and have one key", () => {
    for (const written of [
      "滨政发〔2024〕12号",
      "滨政发[2024]12号",
      "滨政发（2024）12号",
      "滨政发【2024】12 号",
      "滨政发﹝2024﹞12号",
      "滨政发〔２０２４〕１２号",
      "滨政发〔2024〕第12号",
    ]) {
      expect(keys(notice(`见《绿道方案》（${written}）。`)).at(-1)).toBe(`number ${written} → 滨政发〔2024〕12号`);
    }
  });
  it("begin behind the words that govern them", () => {
    expect(keys(notice("根据国发〔2024〕12号和建城规〔2022〕2号文件，上述事项按滨经信发〔2020〕7号办理。"))).toEqual([
      "number 国发〔2024〕12号 → 国发〔2024〕12号",
      "number 建城规〔2022〕2号 → 建城规〔2022〕2号",
      "number 滨经信发〔2020〕7号 → 滨经信发〔2020〕7号",
    ]);
  });
  it("share year and code in a list", () => {
    expect(keys(notice("依据财税〔2016〕36号、52号执行。")).at(-1)).toBe("number 52号 → 财税〔2016〕52号");
    expect(keys(notice("依据财税〔2016〕36、52号执行。"))).toEqual([
      "number 财税〔2016〕36 → 财税〔2016〕36号",
      "number 52号 → 财税〔2016〕52号",
    ]);
  });
  it("are orders and announcements as well, with their issuer, in either order", () => {
    expect(keys(notice("《绿道导则》（工业和信息化部令第11号）、国务院第748号令、主席令第四十号、税务总局公告2018年第60号。"))).toEqual([
      "title 《绿道导则》 → 绿道导则",
      "number 工业和信息化部令第11号 → 工业和信息化部令第11号",
      "number 国务院第748号令 → 国务院令第748号",
      "number 主席令第四十号 → 主席令第40号",
      "number 税务总局公告2018年第60号 → 税务总局公告2018年第60号",
    ]);
  });
  it("keep their misprints", () => {
    expect(keys(notice("按照《绿道方案》（滨办含〔2022〕26号）办理。")).at(-1)).toBe("number 滨办含〔2022〕26号 → 滨办含〔2022〕26号");
  });
  it("are no citation in the head of the document that they are the number of, nor is its title", () => {
    expect(
      keys("滨河市人民政府关于绿道的通知\n滨政发〔2024〕12号\n\n各区人民政府：\n\n　　请遵照执行。\n\n滨河市人民政府\n2024年3月1日"),
    ).toEqual([]);
    expect(keys("　　请遵照执行。\n滨政发〔2024〕12号\n")).toEqual([]);
  });
  it("are not case numbers or numbers of anything else", () => {
    expect(keys(notice("（2007）滨民初字第18230号判决，第3号楼，口令。"))).toEqual([]);
  });
});

describe("short names", () => {
  it("stand for the title before the definition, in 《》 as they were defined", () => {
    const text = notice("《绿道三年行动方案》（滨政发〔2024〕2号，以下简称《方案》）印发给你们，请按照《方案》执行，实施方案另行制定。");
    expect(keys(text)).toEqual([
      "title 《绿道三年行动方案》 → 绿道三年行动方案",
      "number 滨政发〔2024〕2号 → 滨政发〔2024〕2号",
      "shortName 《方案》 → 绿道三年行动方案",
    ]);
  });
  it("without 《》 stand alone, and not inside a longer name", () => {
    const text = notice("根据《中华人民共和国预算法》（以下简称预算法），违反预算法的，按预算法实施条例处理。");
    expect(keys(text)).toEqual(["title 《中华人民共和国预算法》 → 预算法", "shortName 预算法 → 预算法"]);
  });
  it("that are a kind of document are told from other documents of the kind", () => {
    const text = notice("为了实施《绿道养护条例》（以下简称条例），制定本条例细则，依照条例执行，物业管理条例不适用。");
    expect(cited(text).filter(({ kind }) => kind === "shortName")).toHaveLength(1);
  });
  it("lead a provision", () => {
    expect(keys(notice("贯彻《绿道导则》（以下称“导则”），按照导则第五条执行。")).at(-1)).toBe("provision 导则第五条 → 绿道导则#art_5");
  });
  it("stand for a title without 《》 as well, where the definition follows its bracket", () => {
    const text = notice("根据滨河市委关于推动绿道建设的意见（滨发〔2024〕2号，以下简称《意见》），各区按《意见》办理。");
    expect(keys(text)).toEqual(["number 滨发〔2024〕2号 → 滨发〔2024〕2号", "shortName 《意见》 → 滨河市委关于推动绿道建设的意见"]);
  });
  it("are told apart where several are defined at once", () => {
    const text = notice("落实《滨河市绿道纲要》、《滨河市公园方案》（以下分别简称《纲要》《方案》），按《方案》推进，对照《纲要》检查。");
    expect(keys(text).slice(2)).toEqual(["shortName 《方案》 → 滨河市公园方案", "shortName 《纲要》 → 滨河市绿道纲要"]);
  });
  it("of a thing and no document are terms, and their later use is no reference", () => {
    expect(keys(notice("机关、团体（以下统称用人单位）应当登记，用人单位应当报告。"))).toEqual([]);
  });
});

describe("the relation that a sentence states", () => {
  it.each([
    ["根据《水法》，制定本通知。", "《水法》: based-on"],
    ["按照《绿道导则》要求办理。", "《绿道导则》: based-on"],
    ["贯彻落实《绿道导则》精神。", "《绿道导则》: based-on"],
    ["为落实《绿道纲要》，制定本通知。", "《绿道纲要》: implements"],
    ["为深入学习会议精神，认真落实《绿道纲要》，现通知如下。", "《绿道纲要》: implements"],
    ["现印发《绿道纲要》。", "《绿道纲要》: mentions"],
    ["对《绿道导则》作如下修改：增加三款。", "《绿道导则》: amends"],
    ["废止《绿道导则》。", "《绿道导则》: repeals"],
    ["《绿道导则》同时废止。", "《绿道导则》: repeals"],
    ["违反《水法》第五条规定的，处以罚款。", "第五条: applies"],
    ["依照刑法第六条处理。", "刑法第六条: applies"],
  ])("%s", (sentence, expected) => {
    expect(relations(notice(sentence))).toContain(expected);
  });
  it("is the same for a whole list, and for the number behind a title", () => {
    expect(relations(notice("《绿道办法》（滨政〔2010〕3号）、《步道规定》和《护栏标准》自2024年5月1日起同时废止。"))).toEqual([
      "《绿道办法》: repeals",
      "滨政〔2010〕3号: repeals",
      "《步道规定》: repeals",
      "《护栏标准》: repeals",
    ]);
  });
  it("is the same for a list whose entries each say who issued them", () => {
    const text = notice("2010年3月1日市人民政府发布的《绿道办法》，2012年6月5日市长令第9号公布的《步道规定》同时废止。");
    expect(relations(text).filter(line => line.endsWith("repeals"))).toHaveLength(3);
  });
  it("is not read from words inside a title", () => {
    expect(relations(notice("讨论了《关于落实河长制的意见》《河道导则》。"))).toEqual([
      "《关于落实河长制的意见》: mentions",
      "《河道导则》: mentions",
    ]);
  });
});

it("offsets are those of the source, whatever was folded for reading", () => {
  const text = notice("依照《水　法》第 十二 条第（ 三 ）项 ，以及（滨政发 ［２０２４］ 3 号）。");
  for (const { start, end, text: words, node } of references(parse(text))) {
    expect(text.slice(start, end)).toBe(words);
    expect(node).not.toBe("");
  }
  expect(keys(text)).toHaveLength(3);
});

it("nothing throws, and hostile text takes no more than its length", () => {
  for (const unit of [
    "《",
    "第",
    "（以下简称甲",
    "第一、",
    "前款",
    "〔2024〕",
    "令第",
    "》》《",
    "同法第一条、",
    "《意见》（以下简称《意》）",
  ]) {
    expect(() => references(parse(unit.repeat(3000)))).not.toThrow();
  }
});

it("what joins a short name's bracket and the next title keeps the relation of the list", () => {
  expect(relations(notice("根据《绿道条例》（滨府发〔2020〕3号，以下简称《条例》）和《桥梁规定》，现通知如下。"))).toEqual([
    "《绿道条例》: based-on",
    "滨府发〔2020〕3号: based-on",
    "《桥梁规定》: based-on",
  ]);
});

describe("a law without 《》", () => {
  it.each([
    ["根据宪法，制定本办法。", ["title 宪法 → 宪法"]],
    ["依照《宪法》和法律办理。", ["title 《宪法》 → 宪法"]],
    ["根据中华人民共和国宪法和《水法》，制定本办法。", ["title 中华人民共和国宪法 → 宪法", "title 《水法》 → 水法"]],
    ["根据我国宪法的规定。", ["title 宪法 → 宪法"]],
    ["违反治安管理处罚法的，依法处理。", ["title 治安管理处罚法 → 治安管理处罚法"]],
    ["按照反不正当竞争法等法律处理。", ["title 反不正当竞争法 → 反不正当竞争法"]],
    [
      "依照招标投标法、政府采购法和统计法规定处罚。",
      ["title 招标投标法 → 招标投标法", "title 政府采购法 → 政府采购法", "title 统计法 → 统计法"],
    ],
    ["依照土地管理法实施条例办理。", ["title 土地管理法实施条例 → 土地管理法实施条例"]],
    ["依照滨河市绿道保护条例的规定处罚。", ["title 滨河市绿道保护条例 → 滨河市绿道保护条例"]],
    ["依照刑法第九条处罚。", ["provision 刑法第九条 → 刑法#art_9"]],
  ] as [string, string[]][])("is cited by its name behind what governs it: %s", (sentence, expected) =>
    expect(keys(notice(sentence))).toEqual(expected),
  );
  it.each([
    "按照约定的方法计算，依照法定程序办理，根据合法、自愿的原则。",
    "按照统计法规报送，依照公司法人章程，按照招标投标法定程序开标。",
    "根据宪法日活动安排，按照宪法宣誓制度，根据宪法和法律委员会的意见。",
    "根据有关城市管理条例，按照管理条例，违反本条例和该法律。",
    "按照干部管理权限对有公职人员处分法规处理，根据司法、执法、普法、立法的要求，按照新办法、老做法。",
    "依照刑法修正案的说明，按照合同法律关系，根据行政诉讼法学，按照税收征收管理法草案。",
    "按照各地看法、想法、用法，根据守法、违法的情况，依照分级保护办法。",
  ])("is no other word that ends so: %s", sentence => expect(keys(notice(sentence))).toEqual([]));
  it("is what 同法 means behind it, has its relation, and may be given a short name", () => {
    expect(keys(notice("依照招标投标法的规定，适用同法第九条。"))[1]).toBe("provision 同法第九条 → 招标投标法#art_9");
    expect(relations(notice("根据宪法，制定本规定。"))).toEqual(["宪法: based-on"]);
    expect(keys(notice("根据中华人民共和国森林法（以下简称森林法），依照森林法办理。"))).toEqual([
      "title 中华人民共和国森林法 → 森林法",
      "shortName 森林法 → 森林法",
    ]);
  });
});
