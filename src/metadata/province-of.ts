import { CITIES, DISTRICTS, NEW_AREAS, PREFECTURES, SHARED_NAMES } from "./tables/cities.ts";
import { PROVINCES } from "./tables/regions.ts";

/** The province, by its short name, in which a region lies: 福建 of 福建省, 福建省厦门市, 厦门市 and 厦门; undefined where the tables do not know it. */
export function provinceOf(region: string): string | undefined {
  const own = Object.keys(PROVINCES).find(short => region === short || region.startsWith(PROVINCES[short]!));
  return own ?? WHOLE.get(region) ?? SHORT.get(region);
}

/** The city, prefecture or league with whose whole name a text begins: 恩施州 of 恩施州人民政府. */
export function cityAt(text: string): string | undefined {
  return CITY_AT.exec(text)?.[0];
}

/** Every whole name below the provinces (厦门市, 恩施土家族苗族自治州, 恩施州) with its province's short name. */
export const WHOLE: ReadonlyMap<string, string> = new Map([
  ...each(CITIES, short => [`${short}市`, `${short}地区`]),
  ...each(PREFECTURES, short => [`${short.replace("/", "")}自治州`, `${short.replace(/\/.*/, "")}州`]),
  ...each(DISTRICTS, whole => [whole]),
  ...each(NEW_AREAS, whole => [whole]),
]);

/** Names without 市, 自治州 and 地区, but those that another place bears too. */
const SHORT: ReadonlyMap<string, string> = new Map(
  [
    ...each(CITIES, short => [short]),
    ...each(PREFECTURES, short => [short.replace(/\/.*/, "")]),
    ...each(DISTRICTS, whole => [whole.replace(/地区$/, "")]),
    ...each(NEW_AREAS, whole => [whole.replace(/新区$/, "")]),
  ].filter(([short]) => !SHARED_NAMES.has(short)),
);

const CITY_AT = new RegExp(`^(?:${[...WHOLE.keys()].sort((a, b) => b.length - a.length).join("|")})`, "u");

/** The names that each row of a table makes, each with its province. */
function each(table: Readonly<Record<string, string>>, namesOf: (written: string) => string[]): [string, string][] {
  return Object.entries(table).flatMap(([province, row]) =>
    row.split(" ").flatMap(written => namesOf(written).map((name): [string, string] => [name, province])),
  );
}
