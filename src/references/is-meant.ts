import type { CatalogueEntry } from "./catalogue.ts";
import { numberKey } from "./key.ts";

/**
 * Whether an entry can be the document of which a text says, beside its title, what number it has or when it was made: 2010年1月5日发布的《…》.
 * Between 成文 and 发布 lie some weeks.
 */
export function isMeant(
  { documentNumber, date, adopted }: CatalogueEntry,
  { number, issued }: { number?: string | undefined; issued?: string | undefined },
): boolean {
  if (number !== undefined && documentNumber !== undefined && numberKey(documentNumber) !== number) return false;
  const made = [date, adopted].filter(day => day !== undefined);
  return issued === undefined || made.length === 0 || made.some(day => Math.abs(Date.parse(day) - Date.parse(issued)) <= MOST_BETWEEN);
}

const MOST_BETWEEN = 92 * 86_400_000;
