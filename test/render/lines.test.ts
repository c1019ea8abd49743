import fc from "fast-check";
import { expect, it } from "vitest";
import { cut, displayWidth, padEnd, plain, renderTable, wrap } from "zhengce/render";

it("a Han character takes two columns, a combining mark and a colour none", () => {
  expect(displayWidth("政策 ab")).toBe(7);
  expect(displayWidth("e\u0301")).toBe(1);
  expect(displayWidth("\u001b[31m红\u001b[39m")).toBe(2);
  expect(displayWidth("𠮷（）")).toBe(6);
});

it("a text that is too wide is cut with … inside the width", () => {
  expect(cut("城市更新行动方案", 9)).toBe("城市更新…");
  expect(cut("城市", 4)).toBe("城市");
  expect(padEnd("城市", 6)).toBe("城市  ");
});

it("no line begins with a closing mark or ends with an opening one", () => {
  expect(wrap("建成绿道，三百里。", 8)).toEqual(["建成绿", "道，三百", "里。"]);
  expect(wrap("印发通知（试行）", 10)).toEqual(["印发通知", "（试行）"]);
});

it("a number or a Latin word is not broken, unless it is longer than the line", () => {
  expect(wrap("新增2.5万个car泊位", 10)).toEqual(["新增2.5万", "个car泊位"]);
  expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
});

it("wrapping loses no character and keeps to the width", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("政", "策", "，", "（", "5", "a", "。", "%", " "), maxLength: 60 }),
      fc.integer({ min: 4, max: 30 }),
      (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

it("a table's columns stand below one another, whatever is in them", () => {
  const table = renderTable(
    [{ head: "指标" }, { head: "值", align: "right" }, { head: "备注", least: 8 }],
    [
      ["绿化率", "40%", "按建成区计算的比例"],
      ["a", "5", ""],
    ],
    26,
    plain,
  );
  expect(table.split("\n")).toEqual([
    "指标     值  备注",
    "──────  ───  ─────────────",
    "绿化率  40%  按建成区计算",
    "             的比例",
    "a         5",
    "",
  ]);
});

it("a table's columns stand one below the other whatever control characters a document has in it", () => {
  const table = renderTable(
    [{ head: "渡口" }, { head: "数" }],
    [
      ["清\u001b[31m理\u001b[0m", "1"],
      ["码\u0007头\u009b\t岸", "2"],
      ["缆绳", "3"],
    ],
    80,
    plain,
  );
  const lines = table.trimEnd().split("\n");
  expect(lines.slice(2).map(line => displayWidth(line))).toEqual([14, 14, 14]);
  expect(table).not.toMatch(/[\u001b\u0007\u009b\t]/);
  expect(cut("清\u001b[31m理\u001b[0m码头缆绳", 8)).toBe("清\u001b[31m…");
});
