import { expectOptions } from "../text/index.ts";
import { SEARCH_OPTIONS } from "./arguments.ts";
import type { SearchOptions } from "./search-index.ts";

/**
 * Which of the matches are asked for: ten from the first unless said. A limit of 0 asks for totals and facets alone, one of Infinity for all.
 * Throws a `ZhengceError` (`invalid-argument`) for what counts nothing.
 */
export function pageOf(options: SearchOptions): Required<SearchOptions> {
  expectOptions(options, SEARCH_OPTIONS);
  const { limit = 10, offset = 0 } = options;
  return { limit, offset };
}
