/**
 * What a provision does, told by the formulas of the technical norms for legislation (the NPC's 立法技术规范): a duty and the
 * sanction for breaking it share nearly all their words, and are not the same provision.
 */
export interface RoleRow {
  role: "purpose" | "effect" | "sanction" | "duty";
  pattern: RegExp;
  example: string;
}

/** The first row that fits says the role. */
export const ROLES: readonly RoleRow[] = [
  { role: "purpose", pattern: /制定本(?:法|条例|办法|规定|细则|规则|意见|方案)/, example: "为了……，制定本法" },
  { role: "effect", pattern: /自[^，。；]{2,14}起(?:施行|实施|执行)|^[^。]{0,20}同时废止/, example: "本条例自公布之日起施行" },
  {
    role: "sanction",
    pattern:
      /有下列(?:违法)?行为之一的|责令(?:限期)?(?:改正|停|退)|给予(?:警告|(?:行政|政务|纪律)?处分)|依法(?:给予)?(?:行政|政务|纪律|治安管理)?处[分罚理]|罚款|追究[^，。；]{0,6}责任|吊销|承担[^，。；]{0,6}(?:民事|赔偿)责任/,
    example: "由市场监督管理部门责令改正，给予警告",
  },
  { role: "duty", pattern: /(?:)/, example: "应当建立健全用餐管理制度" },
];
