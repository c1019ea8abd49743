/** The numbers written in Chinese characters in a run of Han: 二〇三〇, 三万五千, 百分之七十五. Offsets in the run. */
export function hanNumbers(_han: string): { term: string; start: number; end: number }[] {
  return [];
}
