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

/** 水法#art_30 to 水法#art_35 → 《水法》第三十条至第三十五条; of one article, 第三条第一款至第三款. */
export function spokenRange(from: string, to: string): string {
  const begin = fragment(from);
  const end = fragment(to);
  const same = begin.length === end.length ? end.length - 1 : 0;
  return `${spokenKey(from)}至${end.slice(same).map(spokenStep).join("")}`;
}

const fragment = (key: string): string[] => key.slice(key.indexOf("#") + 1).split("__");

function spokenStep(step: string): string {
  const [, kind = "", ordinal = "", suffix] = STEP.exec(step) ?? [];
  const word = STEPS.get(kind);
  if (word === undefined) return step;
  // What is misprinted (第十十条) is said as it is printed.
  const number = /^\d+$/u.test(ordinal) ? formatNumber(Number(ordinal)) : ordinal;
  return word.replace("N", number) + (suffix === undefined ? "" : `之${formatNumber(Number(suffix))}`);
}

/** 办法#art_3、办法#art_4, and no 、 inside of a title */
const BETWEEN_PROVISIONS = /(?<=#[^#、]{1,80})、/u;
/** art_87-1, art_十十 */
const STEP = /^([a-z]+)_(\d+|\p{Script=Han}[\p{Script=Han}〇\d]*)(?:-(\d+))?(?:~\d+)?$/u;
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
