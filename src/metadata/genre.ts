import { withoutWhite } from "../text/index.ts";
import { GENRES } from "./tables/genres.ts";

/** The longest first, by their last character. */
const BY_LAST = new Map<number, string[]>();
for (const genre of [...GENRES].sort((a, b) => b.length - a.length)) {
  const last = genre.charCodeAt(genre.length - 1);
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), genre]);
}
/** （试行） （2023年版） at the end of a title */
const TRAILING_BRACKETS = /[（(〔［[][^（）()〔〕［］[\]]{1,20}[）)〕］\]]$/;

/** ） ) 〕 ］ ] */
const CLOSING: ReadonlySet<number> = new Set([0xff09, 0x29, 0x3015, 0xff3d, 0x5d]);

/** The head word of a title, the status or year in brackets behind it left out; undefined where it ends in none. */
export function genreOf(title: string): string | undefined {
  let bare = withoutWhite(title);
  for (let i = 0; i < 2 && CLOSING.has(bare.charCodeAt(bare.length - 1)); i++) bare = bare.replace(TRAILING_BRACKETS, "");
  const genres = BY_LAST.get(bare.charCodeAt(bare.length - 1));
  if (genres === undefined) return undefined;
  if (bare.endsWith("规划纲要")) return "纲要";
  return (
    genres.find(genre => bare.length > genre.length && bare.endsWith(genre)) ??
    (bare.length > 1 && genres.includes(bare) ? bare : undefined)
  );
}
