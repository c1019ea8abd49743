import { QUALIFYING } from "./tables/qualifying.ts";

/** Whether two wordings name one thing of two kinds: 一般险情 and 重大险情, 小型水库 and 大型水库. */
export function tellsApart(one: string, other: string): boolean {
  return QUALIFYING.some(words => {
    const [here, there] = [one, other].map(text => [...new Set(text.match(words) ?? [])].sort().join());
    return here !== there;
  });
}
