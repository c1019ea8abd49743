import { expect, it } from "vitest";
import { lint, type Metadata, parse, type Root, read } from "zhengce";

const FIELDS = ["date", "adopted", "effective", "expiry"] as const;
const file = async (...lines: string[]): Promise<Root> =>
  parse(
    await read(
      new TextEncoder().encode(`---\ntitle: 滨河市码头办法\n${lines.join("\n")}\n---\n\n# 滨河市码头办法\n\n第一条　码头应当登记。\n`),
      {
        file: "码头.md",
      },
    ),
  );
const said = ({ children }: Root): Partial<Record<keyof Metadata, unknown>> => {
  const meta = children[0]!.data!.meta!;
  return Object.fromEntries(FIELDS.flatMap(field => (meta[field] === undefined ? [] : [[field, meta[field].value]])));
};

it.each([
  ["date: 2024-13-45", "2024-13-45"],
  ["date: 2023-02-30", "2023-02-30"],
  ["成文日期: 2024年2月30日", "2024年2月30日"],
  ["date: 2024/2/30", "2024/2/30"],
  ["adopted: 不详", "不详"],
  ["effective: 2024-02-31", "2024-02-31"],
  ["expiry: 2023-02-30", "2023-02-30"],
  ["有效期: 十十十年", "十十十年"],
  ["有效期: P00Y", "P00Y"],
  ["有效期: 99999年", "99999年"],
  ["expiry: P9999Y", "P9999Y"],
])("a date that no calendar has is no value, and its line is named: %s", async (line, actual) => {
  const tree = await file("region: 滨河市", line);
  expect(said(tree)).toEqual({});
  const [message, ...others] = lint(tree);
  expect(others).toEqual([]);
  expect(message).toMatchObject({ ruleId: "metadata-unreadable", fatal: true, line: 4, column: 1, actual });
});

it.each([
  ["date: 2024/1/5", { date: "2024-01-05" }],
  ["date: 2024-01-05 08:30", { date: "2024-01-05" }],
  ["date: 2024年", { date: "2024" }],
  ["date: 2024-02-29", { date: "2024-02-29" }],
  ["有效期: 五年", { expiry: "P5Y" }],
  ["expiry: P2Y", { expiry: "P2Y" }],
  ["有效期: 至2028年12月31日", { expiry: "2028-12-31" }],
  ["有效期: 长期有效", {}],
  ["effective: 自公布之日起", { effective: "自公布之日起" }],
])("a date or a term may be written as people write it: %s", async (line, expected) => {
  const tree = await file(line);
  expect(said(tree)).toEqual(expected);
  expect(lint(tree)).toEqual([]);
});

it("what the text says stands where front matter says nothing that there is", async () => {
  const tree = parse(
    await read(
      new TextEncoder().encode("---\nexpiry: 十十年\n---\n\n# 滨河市码头办法\n\n第一条　本办法自2031年3月1日起施行，有效期5年。\n"),
      {
        file: "码头.md",
      },
    ),
  );
  expect(said(tree)).toEqual({ effective: "2031-03-01", expiry: "P5Y" });
});
