import { expectArguments, RECORD } from "../text/index.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import { numberKey } from "./key.ts";

/**
 * Whether an entry can be the document of which a text says, beside its title, what number it has or when it was made: 2010年1月5日发布的《…》.
 * Between 成文 and 发布 lie some weeks.
 */
export function isMeant(entry: CatalogueEntry, said: { number?: string | undefined; issued?: string | undefined }): boolean {
  expectArguments({ entry, said }, RECORD);
  const { documentNumber, date, adopted } = entry;
  const { number, issued } = said;
  if (number !== undefined && documentNumber !== undefined && numberKey(documentNumber) !== number) return false;
  const made = [date, adopted].filter(day => day !== undefined);
  return issued === undefined || made.length === 0 || made.some(day => Math.abs(Date.parse(day) - Date.parse(issued)) <= MOST_BETWEEN);
}

const MOST_BETWEEN = 92 * 86_400_000;
