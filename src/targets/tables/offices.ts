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
    behind: /^(?:等(?:有关|相关)?(?:部门|单位)?)?(?:参与|配合|协助|协同|协办|参加|按职责分工(?:参与|配合))/,
    label: /(?:配合|参与|协办|协同|参加|支持)(?:单位|部门)/,
    example: "（…，省财政厅、省人社厅配合）",
  },
  {
    role: "guide",
    behind: /^(?:等(?:有关|相关)?(?:部门|单位)?)?(?:指导|督促|督导|监督)/,
    label: /(?:指导|督导|监督)(?:单位|部门)/,
    example: "（农业农村部指导）",
  },
  {
    role: "responsible",
    behind:
      /^(?:等(?:有关|相关|各有关)?(?:部门|单位)?)?(?:按(?:照)?(?:各自)?职责(?:分工)?)?(?:分别|共同|具体)?(?:负责|落实|实施|承担|组织实施)/,
    label: /(?:责任|承办|落实|实施|负责|完成)(?:单位|部门|主体|科室|处室)|责任分工/,
    example: "（市财政局、市民政局按职责分工负责）",
  },
];

/** What the name of a public body ends in. */
export const OFFICE_ENDINGS: RegExp =
  /(?:部|委|局|厅|办|院|署|台|处|所|行|会|室|科|站|馆|政府|公室|委员会|办公室|中心|公司|集团|企业|部门|单位|机构|组织|总社|总局|总队|支队|海关|银行|学校|高校|大学|医院|管委会|工会|妇联|共青团|团委|残联|科协|文联|侨联|工商联|公安|税务|街道|乡镇|社区|法院|检察院|机关|协会|学会|基金会|新区|开发区|各区|各县|各市|各地|市（州）|市|县|区|镇)(?:（[^）]{1,12}）)?$/;

/** What the name of an authority ends in: the narrower list, for units that running text names. */
export const GOVERNMENT: RegExp =
  /(?:部|委|局|厅|办|院|署|总局|总社|政府|委员会|办公室|管委会|公安|税务|海关|法院|检察院|人民银行|银保监会|证监会|监管会|部门|党委|委组织部|工会|妇联|共青团|团[省市县区]委|残联|科协|工商联|红十字会|红十字|总队|支队|分行|公司|集团|中心|街道办|办事处|各地|各区|各县|各市|指挥部|领导小组)(?:（[^）]{1,12}）)?$/;

/** Units that are named by their kind: 省直有关部门, 各县区, 各乡镇（街道）. */
export const GENERIC_UNITS: RegExp =
  /^(?:(?:省|市|县|区|州|自治区|中央)直?(?:级|直)?)?(?:各)?(?:有关|相关)(?:部门|单位)$|^各(?:设区的?)?[市州县区旗乡镇、（）\u4e00-\u9fff]{0,12}(?:市|州|县|区|旗|乡镇|街道|）|新区|园区|功能区|开发区|单位|部门)$/;

/** Words that begin no unit's name: a verb that was taken in, or a word that points elsewhere. */
export const NO_UNIT: RegExp =
  /^(?:以下|下同|下均|均需|其他|本(?!市|省|县|区)|该|此|不再|鼓励|支持|引导|巩固|推动|推进|加强|加快|探索|发挥|促进|列|对|在|将|把|为|与|并|通过|建立|完善|健全|组织(?!部)|开展|落实|强化|创新|依托|积极|充分|具体|相关|有关|会同|联合|按|根据|依据|跨|多部门|由|长期|持续|完成|每)|^(?:部门|单位|企业|项目|政府|学校)$/;
