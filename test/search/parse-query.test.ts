import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "zhengce/search";

describe("a query", () => {
  it("is ranked by its words, without its operators", () => {
    const query = parseQuery("垃圾 +分类 -焚烧 “厨余垃圾” 地区:白水 同句(投放 时间)");
    expect(query.plain).toBe("垃圾 分类 厨余垃圾 投放 时间");
    expect(query.messages).toEqual([]);
    expect(query.conditions).toEqual([
      { kind: "text", text: "分类" },
      { kind: "text", text: "焚烧", negated: true },
      { kind: "text", text: "厨余垃圾" },
      { kind: "filter", field: "region", values: ["白水"], part: true },
      { kind: "near", within: "sentence", words: ["投放", "时间"] },
    ]);
  });

  it.each([
    ["年:2030", { field: "year", from: "2030", to: "2030" }],
    ["年：2026..2030", { field: "year", from: "2026", to: "2030" }],
    ["year:2026..", { field: "year", from: "2026" }],
    ["日期:..2025-06", { field: "date", to: "2025-06" }],
    ["级别:省|市", { field: "level", values: ["provincial", "municipal"] }],
    ["有效:是", { field: "inForce", values: ["true"] }],
    ["含:指标", { field: "indicator" }],
    ["力度:力争", { field: "strength", values: ["strive"] }],
  ])("%s", (text, condition) => {
    const query = parseQuery(text);
    expect(query.conditions).toEqual([{ kind: "filter", ...condition }]);
    expect(query.messages).toEqual([]);
  });

  it.each([
    ["年:明年", "明年"],
    ["级别:村", "村"],
    ["年:2030..2026", "2030..2026"],
    ["省份:福建", "省份"],
    ["绿地 +", "+"],
    ["绿地 “公园", "“公园"],
    ["同句(绿地", "(绿地"],
    ["地区: 绿地", "地区:"],
  ])("%s has a message at %s", (text, place) => {
    const { messages } = parseQuery(text);
    expect(messages.length).toBeGreaterThan(0);
    expect(text.slice(messages[0]!.start, messages[0]!.end)).toBe(place);
  });

  it("takes a question with a colon, a time or an address for what it is", () => {
    for (const text of ["关于城市绿地：如何养护", "12:30", "见 https://example.cn/a"])
      expect(parseQuery(text).conditions, text).toEqual([]);
  });

  it("takes the same condition once, and says so where there are too many", () => {
    expect(parseQuery("-公园 ".repeat(3000))).toMatchObject({ conditions: [{ negated: true, text: "公园" }], messages: [] });
    const many = parseQuery(Array.from({ length: 80 }, (_, i) => `-词${i}`).join(" "));
    expect(many.conditions).toHaveLength(50);
    expect(many.messages).toHaveLength(1);
  });

  it("never throws, and its messages stand inside it", () => {
    const piece = fc.constantFrom(
      "年:",
      "级别：",
      '"',
      "“",
      "”",
      "-",
      "+",
      "同句(",
      ")",
      " ",
      "绿地",
      "2030",
      "..",
      "a:b",
      "標題:",
      "\n",
      "👍",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 }), pieces => {
        const text = pieces.join("");
        for (const { start, end } of parseQuery(text).messages) expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
    );
  });
});

it("says that a sign has no word behind it, and demands nothing", () => {
  for (const text of ["++", "+-", "+、", "--"]) {
    const { conditions, messages } = parseQuery(text);
    expect(conditions).toEqual([]);
    expect(messages[0]?.reason).toMatch(/后面没有词$/);
  }
});

it("says no more than a person reads", () => {
  const { messages } = parseQuery("a:b ".repeat(400));
  expect(messages).toHaveLength(21);
  expect(messages.at(-1)?.reason).toBe("另有380处没有读懂");
});

it.each([
  ["巡河 +", "there is no word behind “+”"],
  ["“”", "there is nothing between the quotation marks"],
  ["“巡河", "the quotation marks are not closed: all to the end is taken in"],
  ["同句(巡河", "the bracket is not closed: all to the end is taken in"],
  ["同句(巡河)", "同句(…) needs two words or more, with blanks between them"],
  ["地区:", "there is no value behind “地区:”"],
  ["天气:晴", "there is no field “天气”: looked for as plain words"],
  ["年:很久", "“很久” is no year"],
  ["日期:很久", "“很久” is no date"],
  ["年:2030..2026", "“2030..2026” is the wrong way round: looked for as 2026..2030"],
  ["级别:村", "“级别” has no value “村”"],
])("%s is told in English as well", (query, english) => {
  const said = parseQuery(query).messages;
  expect(said.map(message => message.english)).toContain(english);
  for (const message of said) expect(message.reason).toMatch(/\p{Script=Han}/u);
});
