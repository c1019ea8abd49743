const NUMERALS = "零一二三四五六七八九";

/** A made-up policy document of at least so many bytes in UTF-8: chapters, measures, lists and paragraphs as they come in real ones. */
export function policyText(bytes: number): string {
  const parts: string[] = [
    "关于推进乡村道路养护工作的实施意见\n\n（试行）\n\n各有关单位：\n\n为做好乡村道路养护工作，现提出如下意见。\n\n",
  ];
  let length = parts[0]!.length * 3;
  for (let chapter = 1, measure = 1; length < bytes; chapter++) {
    const lines = [`${hanzi(chapter)}、完善第${chapter}片区养护体系\n\n`];
    for (let i = 0; i < 4; i++, measure++) {
      lines.push(
        `（${hanzi(measure)}）健全日常巡查机制。${SENTENCES[measure % SENTENCES.length]!.repeat(3)}到${2026 + (measure % 9)}年，养护率达到${50 + (measure % 50)}%以上。\n\n`,
      );
      if (i % 2 === 0)
        for (let item = 1; item <= 3; item++) lines.push(`${item}.落实管护责任。${SENTENCES[(measure + item) % SENTENCES.length]!}\n`);
      lines.push(`${SENTENCES[(measure + 3) % SENTENCES.length]!.repeat(2)}\n\n`);
    }
    for (const line of lines) length += line.length * 3;
    parts.push(...lines);
  }
  return parts.join("");
}

const SENTENCES = [
  "各村明确一名管护员，每月巡查不少于两次，发现坑槽及时填补。",
  "鼓励沿线单位认领路段，所需砂石由乡镇统一调配，费用列入年度预算。",
  "雨季前疏通边沟涵洞，雪后两小时内清扫弯道陡坡，保障校车和邮车通行。",
  "建立路况台账，按照好、中、差三类安排修缮次序，结果向村民公开。",
];

function hanzi(number: number): string {
  if (number < 10) return NUMERALS[number]!;
  if (number < 100) return `${number < 20 ? "" : NUMERALS[Math.floor(number / 10)]!}十${number % 10 === 0 ? "" : NUMERALS[number % 10]!}`;
  if (number < 1000)
    return `${NUMERALS[Math.floor(number / 100)]!}百${number % 100 === 0 ? "" : number % 100 < 10 ? `零${NUMERALS[number % 100]!}` : `${number % 100 < 20 ? "一" : ""}${hanzi(number % 100)}`}`;
  return `${NUMERALS[Math.floor(number / 1000)]!}千${number % 1000 === 0 ? "" : `${number % 1000 < 100 ? "零" : ""}${number % 1000 < 20 && number % 1000 > 9 ? "一" : ""}${hanzi(number % 1000)}`}`;
}
