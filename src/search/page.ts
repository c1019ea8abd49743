import { ZhengceError } from "../text/index.ts";
import type { SearchOptions } from "./search-index.ts";

/**
 * Which of the matches are asked for: ten from the first unless said. A limit of 0 asks for totals and facets alone, one of Infinity for all.
 * Throws a `ZhengceError` (`invalid-argument`) for what counts nothing.
 */
export function pageOf({ limit = 10, offset = 0 }: SearchOptions): Required<SearchOptions> {
  const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
  if (!isCount(limit) && limit !== Number.POSITIVE_INFINITY) throw wrong("limit", limit);
  if (!isCount(offset)) throw wrong("offset", offset);
  return { limit, offset };
}

function wrong(name: string, value: unknown): ZhengceError {
  return new ZhengceError("invalid-argument", `${name} 应为不小于0的整数，给的是 ${String(value)}`);
}
