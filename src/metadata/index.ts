/** From title, head and tail of a document: genre, issuer, number, dates, region, level, each with the place it was read from. */
export {};
