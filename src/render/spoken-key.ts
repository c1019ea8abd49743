import { formatNumber } from "../numerals/index.ts";

/**
 * The key of a reference as a person says it: 城市供水条例#art_30__para_1__item_2 → 《城市供水条例》第三十条第一款第（二）项, 国发〔2024〕12号 as it is.
 * Several joined by 、 are said one by one.
 */
export function spokenKey(key: string): string {
  return key
    .split(BETWEEN_PROVISIONS)
    .map(one => {
      const at = one.indexOf("#");
      if (at < 0) return one;
      const name = one.slice(0, at);
      return `${name === "" || POINTER.test(name) ? name : `《${name}》`}${one
        .slice(at + 1)
        .split("__")
        .map(spokenStep)
        .join("")}`;
    })
    .join("、");
}

function spokenStep(step: string): string {
  const [, kind = "", ordinal = "", suffix] = STEP.exec(step) ?? [];
  const word = STEPS.get(kind);
  if (word === undefined) return step;
  const number = formatNumber(Number(ordinal));
  return word.replace("N", number) + (suffix === undefined ? "" : `之${formatNumber(Number(suffix))}`);
}

/** 办法#art_3、办法#art_4, and no 、 inside of a title */
const BETWEEN_PROVISIONS = /(?<=#[^#、]{1,80})、/u;
/** art_87-1 */
const STEP = /^([a-z]+)_(\d+)(?:-(\d+))?(?:~\d+)?$/u;
const STEPS: ReadonlyMap<string, string> = new Map([
  ["part", "第N编"],
  ["sub", "第N分编"],
  ["chp", "第N章"],
  ["sec", "第N节"],
  ["art", "第N条"],
  ["para", "第N款"],
  ["item", "第（N）项"],
  ["sit", "第N目"],
  ["mea", "（N）"],
]);
/** 前款, 该法: what was left unresolved keeps its own word, which is no title. */
const POINTER = /^(?:[前本该同].{1,3}|法|条例|办法|规定)$/u;
