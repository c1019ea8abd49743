/** From title, head and tail of a document: genre, issuer, number, dates, region, level, each with the place it was read from. */
export { genreOf } from "./genre.ts";
export { inheritMetadata } from "./inherit.ts";
export { provinceOf, WHOLE as PLACES_BELOW } from "./province-of.ts";
export { type DateFound, namesNoDay, readDate } from "./read-date.ts";
export { readMetadata } from "./read-metadata.ts";
export { ANNEX_WORDS, GENRES, STATUS_WORDS } from "./tables/genres.ts";
export { NAMESAKES, PROVINCES } from "./tables/regions.ts";
