/** How a line looks: a pattern that is tried only where a cheaper sign allows it. Most lines end at the sign. */
export interface Look {
  test(words: string): boolean;
  exec(words: string): RegExpExecArray | null;
}

/** Only a line that begins with one of these characters can look so; the pattern begins with `^` and with them. */
export function beginning(first: string, pattern: RegExp): Look {
  const codes = codesOf(first);
  return look(pattern, words => codes.has(words.charCodeAt(0)));
}

/** Only a line that ends with one of these characters can; the pattern ends with them and `$`. */
export function ending(last: string, pattern: RegExp): Look {
  const codes = codesOf(last);
  return look(pattern, words => codes.has(words.charCodeAt(words.length - 1)));
}

/** Only a line in which these characters stand can. */
export function holding(inside: string, pattern: RegExp): Look {
  return look(pattern, words => words.includes(inside));
}

function look(pattern: RegExp, may: (words: string) => boolean): Look {
  return {
    test: words => may(words) && pattern.test(words),
    exec: words => (may(words) ? pattern.exec(words) : null),
  };
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, character => character.charCodeAt(0)));
}
