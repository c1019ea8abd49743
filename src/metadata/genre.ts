import { withoutWhite } from "../text/index.ts";
import { GENRES } from "./tables/genres.ts";

const BY_LENGTH: readonly string[] = [...GENRES].sort((a, b) => b.length - a.length);
/** （试行） （2023年版） at the end of a title */
const TRAILING_BRACKETS = /[（(〔［[][^（）()〔〕［］[\]]{1,20}[）)〕］\]]$/;

/** The head word of a title, the status or year in brackets behind it left out; undefined where it ends in none. */
export function genreOf(title: string): string | undefined {
  let bare = withoutWhite(title);
  for (let i = 0; i < 2; i++) bare = bare.replace(TRAILING_BRACKETS, "");
  if (bare.endsWith("规划纲要")) return "纲要";
  return (
    BY_LENGTH.find(genre => bare.endsWith(genre) && bare.length > genre.length) ??
    (GENRES.includes(bare) && bare.length > 1 ? bare : undefined)
  );
}
