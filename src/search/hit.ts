/** One passage that answers a query. Offsets in `highlights` count in `text`. */
export interface Hit {
  document: string;
  node: string;
  citation: string;
  title: string;
  score: number;
  text: string;
  highlights: [number, number][];
}
