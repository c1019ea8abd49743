import { PLACES_BELOW, PROVINCES, provinceOf } from "../metadata/index.ts";

/** What a filter by region asks for: the region itself and, where it is a province, the cities and prefectures in it. */
export function regionsWithin(asked: string): string[] {
  const short = Object.keys(PROVINCES).find(name => asked === name || asked === PROVINCES[name]);
  if (short === undefined) return [asked];
  return [asked, ...[...PLACES_BELOW].filter(([, province]) => province === short).map(([name]) => name)];
}

/** The counts of regions with those of a province's cities in the province's own, as a filter by it finds them. */
export function withCities(counts: ReadonlyMap<string, number>): Map<string, number> {
  const all = new Map(counts);
  for (const [region, count] of counts) {
    const province = PROVINCES[provinceOf(region) ?? ""];
    if (province !== undefined && !region.includes(province)) all.set(province, (all.get(province) ?? 0) + count);
  }
  return all;
}
