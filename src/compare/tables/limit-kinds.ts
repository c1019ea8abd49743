/** 期限的种类: what a length of time in a provision limits. */
export interface LimitKindRow {
  kind: "within" | "ahead" | "most" | "least" | "lasts";
  /** What stands before the length of time, or begins it. */
  before?: RegExp;
  /** What stands behind it, or ends it. */
  after?: RegExp;
  example: string;
}

/** The first row that fits says the kind; what fits none is no limit. */
export const LIMIT_KINDS: readonly LimitKindRow[] = [
  { kind: "most", before: /(?:不得?超过|不得(?:多|长)于|最长(?:期限)?(?:为)?)$/u, example: "试用期不得超过六个月" },
  { kind: "least", before: /(?:不得?(?:少|短|低)于|至少(?:为)?)$/u, example: "保存不得少于五年" },
  { kind: "ahead", before: /提前(?:至少)?$/u, example: "提前三十日通知" },
  { kind: "ahead", after: /^(?:之|以)?前/u, example: "举行会议十五日前" },
  { kind: "within", after: /^[之以]?内/u, example: "自收到申请之日起二十日内" },
  { kind: "lasts", before: /(?:期|期限|时间|年限|任期)(?:限|一般|最低|均)?为?$/u, after: /^(?![以不至])/u, example: "保修期为二年" },
];

/** A length of time that is a case and no limit: 满一年不满三年, 每满一年, 连续工作十年, 近三年内. */
export const CASE_BEFORE: RegExp = /(?:满|不足|每|近|最近|连续|超过(?<!不超过|不得超过)|过去|(?<!提)前|工作|任职)$/u;

/** From when it runs: 自收到申请之日起, 在解除合同后. */
export const RUNS_FROM: RegExp =
  /(?:自|从|在|于)([^，。；自从]{1,60}?)(?:之[日时]|次日|当日|[日时])?(?:起|开始)[，,]?$|(?:在|于)?([^，。；在于应]{2,40})(?:之|以)?后的?$/u;

/** Who has to do it: what stands before these words. */
export const WHO: RegExp =
  /^(?:并|且|但是|但|或者)?([^，。；]{2,40}?)(?=应当|应该|必须|可以|不得|不能|有权|须|提前|自(?!治|然)|应(?:[在于自]))/u;

/** What turns an act into its contrary. */
export const NEGATION: RegExp = /不予|不得(?!超过|少于|低于|多于|短于)|不同意|不符合|不批准|不受理|未|逾期/gu;

/** What is to be done: where each side says one of these and none that the other says, the acts are two (备案 and 公告). */
export const ACTS: RegExp =
  /备案|公告|公示|公布|公开|报告|上报|通知|告知|申请|答复|决定|审查|审核|审批|核准|批准|受理|移交|移送|送达|召开|举行|缴纳|交纳|支付|退还|返还|领取|签订|订立|变更|注销|登记(?!机关)|办结|处理|保存|保管|归档|建档|培训|体检|检查|验收|评估|整改|复核|复议|起诉|仲裁|任期/gu;

/** 前款第三项所列事项: what it is about stands elsewhere. */
export const SAID_ELSEWHERE: RegExp =
  /(?:前[款条项]|本[条款]|第[^，。；]{1,12}[条款项])[^，。；]{0,8}(?:所列|规定)的?(?:其他)?(?:事项|情形|行为|人员|活动|期限|时间|材料|单位)/u;

/** 本办法规定的期限以工作日计算: all days of a document are working days. */
export const DAYS_ARE_WORKED: RegExp = /(?:[”"」]?日[”"」]?|期限|时限|期间|时间)[^。；]{0,30}(?:以|按照?|均?[指为是])工作日/u;
