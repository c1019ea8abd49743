import { formatNumber } from "../numerals/index.ts";
import { readNumber } from "./read-number.ts";

/** The number in a marker: the last one of 1.2.1 */
const NUMBER = /[零〇一二三四五六七八九十百千两廿卅](?:\s?[零〇一二三四五六七八九十百千两])*|[0-9０-９]+(?=[^0-9０-９]*$)|[①-⑳⑴-⒇㈠-㈩]/;

/** Another number written as a marker is written: （三） and 4 give （四）, 1.2 and 3 give 1.3, b) and 1 give a). */
export function writeLike(marker: string, number: number): string {
  const bare = marker.replace(/之[零〇一二三四五六七八九十百千两]+$/, "");
  const letter = /^[a-zA-Z](?=[.．、)）])/.exec(bare)?.[0];
  if (letter !== undefined) return bare.replace(letter, String.fromCharCode(letter.charCodeAt(0) + number - readNumber(letter)));
  return bare.replace(NUMBER, written => {
    if (/[0-9]/.test(written)) return String(number);
    if (/[０-９]/.test(written)) return String(number).replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    for (const [first, most] of [
      ["①", 20],
      ["⑴", 20],
      ["㈠", 10],
    ] as const) {
      const start = first.charCodeAt(0);
      const code = written.charCodeAt(0);
      if (code >= start && code < start + 20 && number <= most) return String.fromCharCode(start + number - 1);
    }
    return formatNumber(number);
  });
}
