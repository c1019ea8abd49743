/**
 * What a provision does, told by the formulas of the technical norms for legislation (the NPC's 立法技术规范): a duty and the
 * sanction for breaking it share nearly all their words, and are not the same provision.
 */
export interface RoleRow {
  role: "purpose" | "effect";
  /** Which sentences are looked at: the first two as one, or any. */
  where: "opening" | "any";
  pattern: RegExp;
  example: string;
}

/** The first row that fits says the role; what fits none is a sanction or a duty. */
export const ROLES: readonly RoleRow[] = [
  {
    role: "purpose",
    where: "opening",
    pattern: /^(?:为|根据|依据|依照|按照|遵照).*制定本(?:法|条例|办法|规定|细则|规则|意见|方案)/su,
    example: "为了……，制定本法",
  },
  {
    role: "effect",
    where: "any",
    pattern: /自[^，。；]{2,14}起(?:施行|实施|执行)|^[^。]{0,20}同时废止/u,
    example: "本条例自公布之日起施行",
  },
];

/** How an article of sanctions begins: with a breach. */
export const BREACH: RegExp =
  /违反(?:本|前|国家|[^，。；]{0,30}规定)|有(?:前款|下列|以下)[^，。；]{0,14}之一|侵害|玩忽职守|滥用职权|构成犯罪/u;
/** 任何单位和个人有权举报违反本条例的行为 speaks of a breach and of no sanction. */
export const NO_BREACH: RegExp = /有权|举报|投诉|制止|劝阻|采取措施/u;
/** 责令限期改正, 处…罚款, 依法给予处分, 承担赔偿责任 */
export const SANCTION: RegExp =
  /罚款|处[^，。；]{1,12}(?:有期徒刑|拘役|拘留)|给予(?:警告|通报批评|(?:行政|政务|纪律|治安管理)?处[分罚])|没收违法|吊销|追究[^，。；]{0,8}责任|责令[^，。；]{0,8}(?:改正|停|退|恢复|拆除|整改|赔偿|补|限期)|限期(?:改正|拆除|整改)|强制拆除|予以(?:处罚|处分|取缔)|依法(?:给予)?(?:行政|政务|纪律|治安管理)?处[分罚]|依照[^，。；]{2,40}(?:处罚|予以处理|处理)|承担[^，。；]{0,6}(?:民事|赔偿|法律)责任/u;
/** What follows a breach may be said as shortly as this: 由市场监督管理部门依法处理. */
export const CONSEQUENCE: RegExp = /依法(?:予以)?处理|处罚|责任/u;
/** Words that stand in sanctions only. */
export const PENALTY: RegExp = /罚款|责令|处分|追究|给予|没收|吊销|处罚/u;
export const HEAVY_PENALTY: RegExp = /罚款|处分|追究|没收|吊销|处罚/u;
/** Somebody's duty comes before the order: 应当依法责令停止有关活动 is what an office has to do. */
export const DUTY_BEFORE_PENALTY: RegExp = /^(?:(?!责令|给予|处).)*(?:应当|可以)/su;
