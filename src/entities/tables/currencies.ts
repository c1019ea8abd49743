/** What stands before an amount of money, and its unit: signs, codes of ISO 4217 and names. */
export const CURRENCY_WORDS: readonly (readonly [word: string, unit: string])[] = (
  [
    ["元", "¥ 人民币 RMB CNY"],
    ["美元", "$ US$ USD 美元 美金"],
    ["欧元", "€ EUR 欧元"],
    ["英镑", "£ GBP 英镑"],
    ["日元", "JPY 日元"],
    ["港元", "HK$ HKD 港币 港元"],
    ["新台币", "NT$ TWD 新台币 台币"],
    ["澳元", "A$ AUD 澳元"],
    ["加元", "C$ CAD 加元"],
    ["新加坡元", "S$ SGD"],
  ] as const
).flatMap(([unit, words]) => words.split(" ").map((word): [string, string] => [word, unit]));
