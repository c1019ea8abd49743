import { unified } from "unified";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { lint, parse, zhengceLint, zhengceParse } from "zhengce";

const told = (text: string) => lint(parse(text)).map(({ ruleId, reason, line, expected }) => ({ ruleId, reason, line, expected }));
const rules = (text: string) => told(text).map(({ ruleId }) => ruleId);

describe("numbering", () => {
  it("a gap names what was expected and where", () => {
    const [message] = told("关于渔港的意见\n一、甲工作\n（一）建设码头。修码头。\n（三）建设航标。修航标。\n二、乙工作\n略。");
    expect(message).toMatchObject({ ruleId: "numbering-gap", line: 4, expected: ["（二）"] });
  });

  it("a repeat and a jump back are told apart", () => {
    expect(rules("某规定\n第一条　甲。\n第二条　乙。\n第二条　丙。")).toEqual(["numbering-repeat"]);
    expect(rules("某规定\n第一条　甲。\n第二条　乙。\n第三条　丙。\n第二条　丁。")).toEqual(["numbering-jump-back"]);
  });

  it("measures that run on or begin anew, inserted articles and lists in several measures are right", () => {
    expect(rules("意见\n一、甲\n（一）一。\n（二）二。\n二、乙\n（三）三。")).toEqual([]);
    expect(rules("意见\n一、甲\n（一）一。\n1.子。\n2.丑。\n二、乙\n（一）三。\n1.寅。")).toEqual([]);
    expect(rules("某规定\n第一条　甲。\n第一条之一　乙。\n第一条之二　乙。\n第二条　丙。")).toEqual([]);
  });
});

describe("headings", () => {
  it("a chapter without a heading is told", () => {
    expect(rules("某办法\n第一章　总则\n第一条　甲。\n第二章\n第二条　乙。\n第三条　丙。")).toEqual(["heading-missing"]);
  });

  it("a heading that differs from the contents, and an entry that is nowhere, are told", () => {
    const text = "某办法\n目录\n第一章　总则\n第二章　码头建设\n第三章　附则\n\n第一章　总则\n第一条　甲。\n第二章　码头养护\n第二条　乙。";
    expect(told(text).map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ["contents-mismatch", 5],
      ["contents-mismatch", 9],
    ]);
  });
});

describe("markers", () => {
  it("a number that could be an amount is taken where it is due, and told", () => {
    const tree = parse("某措施\n1.放宽准入。\n2.80周岁以上老人优惠。\n3.加强监管。");
    expect(lint(tree).map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([["marker-ambiguous", undefined]]);
  });
});

describe("findings", () => {
  it("a provision that is not there is an error", () => {
    const [message] = lint(parse("某条例\n第一条　为了管理渔港，制定本条例。\n第二条　违反本条例第九条的，责令改正。"));
    expect(message).toMatchObject({ ruleId: "reference-missing", fatal: true, line: 3 });
  });

  it("so is one in a document without articles, where it is the document's own", () => {
    const cites = (words: string, title = "松坪县茶业规划") =>
      told(`${title}\n第一章　现状\n茶园${words}。\n第二章　任务\n（一）扩种。\n略。\n（二）改良。\n略。`);
    for (const words of ["面积详见第五章（二）", "产量详见第九章", "管护按照本条例第四十一条执行", "分布见本规划第六章"])
      expect(cites(words).map(({ ruleId, line }) => [ruleId, line])).toEqual([["reference-missing", 3]]);
    for (const words of [
      "面积详见第二章（二）",
      "产量详见第二章",
      "管护按《茶园条例》第四十一条执行",
      "改良详见《茶业纲要》第五章（二）",
      "种在第七章台地",
    ])
      expect(cites(words)).toEqual([]);
    expect(cites("管护按照本条例第四十一条执行", "关于《茶园条例》的说明")).toEqual([]);
  });

  it("a period that ends before it begins", () => {
    expect(rules("某规划\n一、期限\n规划期为2035年至2026年。")).toEqual(["dates-out-of-order"]);
  });

  it("a document that ceases to hold before it takes effect", () => {
    expect(rules("某办法\n第一条　甲。\n第二条　本办法自2027年1月1日起施行，有效期至2026年1月1日。")).toEqual(["dates-out-of-order"]);
  });
});

describe("each rule speaks where it must, and is silent where nothing is wrong", () => {
  const SPOKEN: [string, string, string][] = [
    ["numbering-gap", "意见\n一、甲事\n略。\n三、乙事\n略。", "意见\n一、甲事\n略。\n二、乙事\n略。"],
    [
      "numbering-gap",
      "某规范\n1　甲\n1.1　子\na)红；\nb)蓝。\n1.3　丑\n略。\n1.4　寅\n略。",
      "某规范\n1　甲\n1.1　子\na)II级红；\nb)III级蓝。\n1.2　丑\n略。",
    ],
    ["numbering-repeat", "意见\n一、甲事\n略。\n二、乙事\n略。\n二、丙事\n略。", "意见\n一、甲事\n略。\n二、乙事\n略。\n三、丙事\n略。"],
    [
      "numbering-jump-back",
      "意见\n一、甲事\n略。\n三、乙事\n略。\n二、丙事\n略。",
      "意见\n一、甲事\n（一）子。略。\n（二）丑。略。\n二、乙事\n（一）寅。略。",
    ],
    [
      "contents-mismatch",
      "办法\n目录\n第一章　总则\n第二章　码头\n第一章　总则\n第一条　甲。\n第二章　航标\n第二条　乙。",
      "办法\n目　录\n第一章　总　则……1\n第二章　航标……2\n第一章　总则\n第一条　甲。\n第二章　航　标\n第二条　乙。",
    ],
    ["marker-ambiguous", "措施\n1.放宽准入。\n2.60米以上船舶免检。\n3.加强监管。", "措施\n1.放宽准入。\n2.船舶免检。\n3.投入1.60亿元。"],
    ["heading-missing", "办法\n第一章　总则\n第一条　甲。\n第二章\n第二条　乙。", "批复\n一、同意。范围三县。\n二、落实。"],
    [
      "reference-missing",
      "条例\n第一条　甲。\n第二条　违反本条例第七条的，警告。",
      "条例\n第一条　甲。\n第二条　违反本条例第一条的，警告；违反《渔业法》第九十九条的，从其规定。",
    ],
    [
      "short-name-undefined",
      "通知\n一、依据\n按照《实施方案》的要求办理。\n二、落实\n略。",
      "通知\n一、依据\n按照《渔港整治实施方案》（以下简称《实施方案》）的要求办理。\n二、落实\n《实施方案》另有规定的除外。",
    ],
    [
      "short-name-undefined",
      "通知\n一、依据\n按照《管理办法》办理。\n二、落实\n略。",
      "通知\n一、依据\n《管理办法》（以下简称《办法》）已经审定，请按《办法》办理。\n二、落实\n《管理办法》自公布之日起施行。",
    ],
    ["dates-out-of-order", "规划\n一、期限\n规划期为2035—2026年。", "规划\n一、期限\n规划期为2026—2035年。"],
    [
      "dates-out-of-order",
      "关于渔港的通知\n自2030年1月1日起施行。\n某市交通局\n2031年5月1日",
      "关于渔港的通知\n本通知自2031年6月1日起施行，有效期5年。\n某市交通局\n2031年5月1日",
    ],
    [
      "target-disagreement",
      "规划\n一、目标\n到2030年，渔港泊位达到500个。\n二、任务\n到2030年，渔港泊位达到600个。",
      "规划\n一、目标\n到2030年，渔港泊位达到500个，比上年增加90个。\n二、任务\n到2035年，渔港泊位达到600个。",
    ],
  ];

  it.each(SPOKEN)("%s", (rule, wrong, right) => {
    expect(rules(wrong)).toContain(rule);
    expect(rules(right)).toEqual([]);
  });

  it.each(SPOKEN)("%s can be said in English, with the document's own words in quotation marks", (rule, wrong) => {
    const said = lint(parse(wrong), { language: "en" }).find(({ ruleId }) => ruleId === rule);
    expect(said?.reason.replace(/“[^”]*”/g, "")).toMatch(/^[\x20-\x7e]+$/);
    expect(said?.reason).toMatch(/[a-z]{2}/);
  });

  it("a 款 that counts on from the article cited before it is not missing", () => {
    expect(
      rules("条例\n第一条　甲应当登记。\n乙应当备案。\n丙应当报告。\n第二条　违反本条例第一条第一款规定的，警告；违反第三款规定的，罚款。"),
    ).toEqual([]);
  });
});

describe("as a unified plugin", () => {
  it("the parser and the rules put their messages on the file, each once", async () => {
    const file = new VFile({ path: "意见.txt", value: "某规定\n第一条　规划期为2035年至2026年。\n第三条　乙。" });
    const processor = unified().use(zhengceParse).use(zhengceLint);
    await processor.run(processor.parse(file), file);
    expect(file.messages.map(({ ruleId, source }) => [ruleId, source])).toEqual([
      ["numbering-gap", "zhengce"],
      ["dates-out-of-order", "zhengce"],
    ]);
    expect(String(file.messages[0])).toMatch(/^意见\.txt:3:1-3:4: /);
  });

  it("rules can be silenced, and added", () => {
    const tree = parse("某规定\n第一条　甲。\n第三条　乙。");
    const rule = {
      id: "too-short",
      about: "A text is short.",
      severity: "warning" as const,
      check: () => [{ reason: "太短", start: 0, end: 1 }],
    };
    expect(lint(tree, { without: ["numbering-gap"], rules: [rule] }).map(({ ruleId }) => ruleId)).toEqual(["too-short"]);
  });
});

describe("days of the calendar", () => {
  it.each(["2025年9月31日", "2025年2月30日", "2023年2月29日", "4月31日", "二〇二五年二月三十日", "２０２５年２月３０日", "2025年13月"])(
    "%s is a day that no calendar has",
    day => {
      expect(rules(`通知\n一、本通知自${day}起施行，望遵照执行。`)).toContain("date-impossible");
    },
  );

  it.each(["2025年9月30日", "2024年2月29日", "2月29日", "12月31日", "二〇二四年二月二十九日", "2025年12月"])("%s is a day", day => {
    expect(rules(`通知\n一、渔港应当在${day}前完成登记工作。`)).not.toContain("date-impossible");
  });
});
