import { BEGINS_UNIT } from "./tables/characters.ts";

export function magnitudeAt(text: string, at: number, table: ReadonlyMap<number, number>): number | undefined {
  const power = table.get(text.charCodeAt(at));
  return power === undefined || beginsUnit(text, at) ? undefined : power;
}

export function beginsUnit(text: string, at: number): boolean {
  return BEGINS_UNIT.get(text[at]!)?.some(rest => text.startsWith(rest, at + 1)) ?? false;
}

/** Steps over at most four spaces, never a line break: 75 %, 1200 万人. */
export function afterGap(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20 && at - from < 4) at++;
  return at;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** 二三, 七八 and the set phrase 三五 stand for "two or three". */
export function neighbours(digits: string): boolean {
  return digits === "35" || Number(digits[1]) === Number(digits[0]) + 1;
}
