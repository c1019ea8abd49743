/** What a unit does in a measure. */
export type DutyRole = "lead" | "responsible" | "joint" | "support" | "guide";

/** 牵头, 负责, 会同, 配合, 指导: the words that give units their part. A row's pattern stands behind the units, or before them with a colon. */
export const DUTY_ROLES: readonly { role: DutyRole; behind: RegExp; label: RegExp; example: string }[] = [
  {
    role: "lead",
    behind: /^(?:共同)?(?:牵头|主办|主责|总牵头)(?:负责|组织|落实)?/,
    label: /(?:牵头|主办|主责|总牵头)(?:单位|部门|领导)/,
    example: "（省教育厅牵头，省财政厅配合）",
  },
  {
    role: "support",
    behind: /^(?:等)?(?:部门|单位)?(?:参与|配合|协助|协同|协办|参加|按职责分工(?:参与|配合))/,
    label: /(?:配合|参与|协办|协同|参加|支持)(?:单位|部门)/,
    example: "（…，省财政厅、省人社厅配合）",
  },
  {
    role: "guide",
    behind: /^(?:等)?(?:部门)?(?:指导|督促|督导|监督)/,
    label: /(?:指导|督导|监督)(?:单位|部门)/,
    example: "（农业农村部指导）",
  },
  {
    role: "responsible",
    behind: /^(?:等)?(?:部门|单位)?(?:按(?:照)?(?:各自)?职责(?:分工)?)?(?:分别|共同|具体)?(?:负责|落实|实施|承担|组织实施)/,
    label: /(?:责任|承办|落实|实施|负责|完成)(?:单位|部门|主体|科室|处室)|责任分工/,
    example: "（市财政局、市民政局按职责分工负责）",
  },
];

/** What the name of a public body ends in. */
export const OFFICE_ENDINGS: RegExp =
  /(?:部|委|局|厅|办|院|署|台|处|所|行|会|室|科|站|馆|政府|公室|委员会|办公室|中心|公司|集团|企业|部门|单位|机构|组织|总社|总局|总队|支队|海关|银行|学校|高校|大学|医院|管委会|工会|妇联|共青团|团委|残联|科协|文联|侨联|工商联|公安|税务|街道|乡镇|社区|法院|检察院|机关|协会|学会|基金会|新区|开发区|各区|各县|各市|各地|市（州）|市|县|区|镇)(?:（[^）]{1,12}）)?$/;

/** What the name of an authority ends in: the narrower list, for units that running text names. */
export const GOVERNMENT: RegExp =
  /(?:部|委|局|厅|办|院|署|总局|总社|政府|委员会|办公室|管委会|公安|税务|海关|法院|检察院|人民银行|银保监会|证监会|监管会|部门|党委|街道办|办事处|各地|各区|各县|各市|指挥部|领导小组)(?:（[^）]{1,12}）)?$/;
