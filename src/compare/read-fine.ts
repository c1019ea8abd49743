import { type Entity, recognize } from "../entities/index.ts";

/** 罚款的幅度: so much at least and at most, of what it is counted in; neither where the text leaves it open or is not surely read. */
export interface Fine {
  lower?: number;
  upper?: number;
  /** What it is counted in: 元, 元/平方米, %, times; empty where no amount is read. */
  measure: string;
  /** What it is counted by: 合同价款, 每平方米. */
  base?: string;
}

const AMOUNTS: ReadonlySet<string> = new Set(["quantity", "percent", "multiple", "number"]);

/** 处合同价款2%以上4%以下的罚款 → from 2 to 4 percent, of 合同价款; the amount stands before 处, between 处 and 罚款 or behind. */
export function readFine(written: string): Fine {
  // 处 5000 元: pages and Word put spaces around figures
  const words = written.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, "");
  const amounts = recognize(words).filter(({ kind }) => AMOUNTS.has(kind));
  const [first, second] = amounts;
  if (first === undefined || amounts.length > 2) return { measure: "" };
  if (second !== undefined) {
    const oneRange = first.lower !== undefined && first.upper === undefined && second.upper !== undefined && second.lower === undefined;
    if (!oneRange || measureOf(first) !== measureOf(second) || second.start - first.end > 1) return { measure: "" };
  }
  const base = words.slice(0, first.start).replace(AROUND, "") + (EACH.exec(first.text)?.[0] ?? "");
  const fine: Fine = { measure: measureOf(first), ...(base !== "" && { base }) };
  for (const amount of amounts) {
    const { value, lower, upper } = amount;
    const size = amount.base?.value ?? value;
    if (typeof size === "number") {
      if (upper === undefined) fine.lower = size;
      if (lower === undefined) fine.upper = size;
    } else {
      // 三万元到十万元 is one amount with two ends.
      if (typeof lower === "number") fine.lower = lower;
      if (typeof upper === "number") fine.upper = upper;
    }
  }
  return fine.lower === undefined && fine.upper === undefined ? { measure: "" } : fine;
}

/** A range has no base unit: 一万元至五万元 is money as 一万元 is. */
const measureOf = ({ kind, unit, base }: Entity): string =>
  kind !== "quantity" ? kind : /^元$/u.test(unit ?? "") ? "money" : (base?.dimension ?? unit ?? "");

const AROUND = /^按照?|处以?|给予|予以|[课科]以|罚款|人民币|的$/gu;
/** 每平方米一千元以上: the unit of account is part of the amount. */
const EACH = /^每[^〇零一二两三四五六七八九十百千万\d]{1,6}/u;
