/* A word in letters that touches a number: 工业APP300个 counts what the word names, PM10, C30, CR400 and 5G are names. */

/**
 * Units that count what a word in letters names, each with the characters before which it is the beginning of another word (Web30项目). None that stands behind the number of
 * a model, a class or a version (级 号 型 线 版 米).
 */
export const COUNTING: readonly string[] = [
  "个(?!人|体|性)",
  "家(?!庭|居|电|具)",
  "户(?!籍|外)",
  "项(?!目(?!标))",
  "套(?!餐|件)",
  "台(?!湾|账)",
  "台套",
  "辆",
  "艘",
  "座(?!谈|舱)",
  "款(?!项)",
  "条(?!件|例)",
  "件(?!套)",
  "盏",
  "处(?!理|置)",
  "场(?!所|景|馆|地)",
  "人次",
  "例",
  "吨",
  "元",
  "千瓦时",
  "千瓦",
];

/** Behind two letters a number is so often a model's (CR400, MA60) that only these count. */
export const COUNTING_ANYTHING: readonly string[] = ["个(?!人|体|性)", "家(?!庭|居|电|具)"];

/** Letters to which the digits belong, whatever stands behind: formulas, sizes, rankings, viruses, types of aircraft. */
export const WITH_DIGITS: ReadonlySet<string> = new Set("CO SO NO NH CH PM DN PN KN EV HPV COVID ARJ TOP".split(" "));
