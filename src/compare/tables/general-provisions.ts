/**
 * What a law says once, in its general provisions (总则), by the formulas of the technical norms for legislation: where two laws each say it in one article,
 * the two answer one another whatever words they use for their matter.
 */
export interface GeneralProvision {
  name: "purpose" | "scope";
  /** Tried on each sentence of the article. */
  pattern: RegExp;
  example: string;
}

export const GENERAL_PROVISIONS: readonly GeneralProvision[] = [
  {
    name: "purpose",
    pattern: /^(?:为|根据|依据|依照|按照|遵照).*制定本(?:法|条例|办法|规定|细则|规则)/su,
    example: "为了……，根据……，制定本条例",
  },
  {
    name: "scope",
    pattern:
      /(?:适用|(?:应当?|必须|均应)(?:严格)?遵守)(?:[^。；]{0,14}(?:和|以及|及))?本(?:法|条例|办法|规定|细则|规则)|^本(?:法|条例|办法|规定|细则|规则)适用于/u,
    example: "在本市行政区域内从事……活动，适用本条例",
  },
];
