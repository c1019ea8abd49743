import { WORDS } from "./words.ts";

/** One flag for each UTF-16 code unit: whether a scan has to stop there at all. Most of a text it passes over. */
const STOPS: Uint8Array = stops();

export function beginsSomething(code: number): boolean {
  return STOPS[code] === 1;
}

function stops(): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (const code of WORDS.firsts) flags[code] = 1;
  for (const character of '零〇一二三四五六七八九十百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟两俩廿卅卌几半负第每翻减下降压缩倍$¥€£-.（(〔[【“‘"「『〝')
    flags[character.charCodeAt(0)] = 1;
  for (let code = 0x30; code <= 0x39; code++) flags[code] = 1;
  for (let code = 0x41; code <= 0x5a; code++) flags[code] = flags[code + 0x20] = 1;
  return flags;
}
