import { recognize } from "../entities/index.ts";

/** 罚款的幅度: so much at least and at most, of what it is counted in; neither where the text leaves it open. */
export interface Fine {
  lower?: number;
  upper?: number;
  /** What it is counted in and by: 元, 每平方米 元, 合同价款 %: only fines of one measure are more or less than one another. */
  measure: string;
}

const AMOUNTS: ReadonlySet<string> = new Set(["quantity", "percent", "multiple", "number"]);

/** 处合同价款2%以上4%以下的罚款 → from 2 to 4, 合同价款 % */
export function readFine(words: string): Fine {
  const amounts = recognize(words).filter(({ kind }) => AMOUNTS.has(kind));
  const last = amounts.at(-1);
  if (last === undefined) return { measure: "" };
  const per = words.slice(0, amounts[0]!.start).replace(AROUND, "") + (EACH.exec(amounts[0]!.text)?.[0] ?? "");
  const fine: Fine = { measure: `${per} ${last.kind === "quantity" ? (last.base?.dimension ?? last.unit ?? "") : last.kind}`.trim() };
  for (const { value, lower, upper, base } of amounts) {
    const size = base?.value ?? value;
    if (typeof size === "number") {
      if (upper === undefined) fine.lower = size;
      if (lower === undefined) fine.upper = size;
    } else {
      // 三万元到十万元 is one amount with two ends.
      if (typeof lower === "number") fine.lower = lower;
      if (typeof upper === "number") fine.upper = upper;
    }
  }
  return fine;
}

const AROUND = /^(?:可以)?并?(?:处以?|罚)|的$/gu;
/** 每平方米一千元以上: the unit of account is part of the amount. */
const EACH = /^每[^〇零一二两三四五六七八九十百千万\d]{1,6}/u;

/** A fine as it is told: 一万元以上五万元以下; 金额未定 where none is said. */
export const fineText = (words: string): string => words.replace(/^(?:可以)?并?(?:处以?|罚)/u, "").replace(/的?罚款$/u, "");
