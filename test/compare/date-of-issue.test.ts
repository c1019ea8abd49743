import { expect, it } from "vitest";
import { diff, parse } from "zhengce";

const version = (adopted: string, force: string, signed: string) =>
  parse(`甲州市渡口管理办法\n\n${adopted}\n\n第一条 渡船每年检验一次。\n\n第二条 本办法${force}。\n\n甲州市人民政府\n${signed}\n`);
const numbers = (old: string[], fresh: string[]) =>
  diff(version(...(old as [string, string, string])), version(...(fresh as [string, string, string]))).changes.flatMap(change =>
    change.numbers.map(number => `${number.old?.text ?? ""} → ${number.new?.text ?? ""}`),
  );

it("the day of signature and the date below a title are no deadlines; the entry into force and the term of validity are", () => {
  const old = ["（2024年3月5日甲州市人民政府发布）", "自2024年5月1日起施行，有效期三年", "2024年3月5日"];
  const fresh = ["（2025年4月8日甲州市人民政府修订）", "自2025年6月1日起施行，有效期五年", "2025年4月8日"];
  expect(numbers(old, fresh)).toEqual(["自2024年5月1日起 → 自2025年6月1日起", "三年 → 五年"]);
  expect(numbers([...old.slice(0, 2), ""], [...old.slice(0, 2), "2024年3月5日"])).toEqual([]);
  expect(numbers(["（2024年3月5日）", old[1]!, ""], ["（2025年4月8日）", old[1]!, ""])).toEqual([]);
});
