/** What stands around an amount; `before` ends at it, `after` begins behind it, both inside its clause. */
export interface Surroundings {
  before: string;
  amount: string;
  after: string;
  clause: string;
  /** Canonical unit; empty for a bare number. */
  unit: string;
  /** What follows the clause. */
  rest: string;
  /** What stands before the clause in its sentence. */
  above: string;
}

/** Why an amount is no target, although a verb stands beside it. */
export interface Exclusion {
  reason: string;
  example: string;
  holds: (around: Surroundings) => boolean;
}

const MONEY = /元|％|%/;

/** 每人不超过, 每条线路投资不低于, 单个电站容量不低于 before a number: a bound of each single thing. */
const ONE_CASE =
  /(?:每[人户个家名辆台批件次场条座处亩套张项所](?:[^，、]{0,6}?(?:投资|造价|成本|费用|容量|规模|面积|功率|工期|时长))?|每[站店桩栋层][^，、]{0,8}?|单(?![位一独纯日月季产])[\u4e00-\u9fff][^，、]{0,6}?)(?:最高|最多|最长|上限|不超过|不高于|不低于|不少于)$/;

/** What of an amount stands before its number: its bound. */
export function withoutNumber(amount: string): string {
  return amount.replace(/[\d.,，]+.*$/, "");
}

/** A time by which something is to be reached. */
const DATED = /[12]\d{3}年|年[内底末]|期末|[一二三四五]年/;

/** One that holds is enough. Amounts that are part of a name have a table of their own. */
export const EXCLUSIONS: readonly Exclusion[] = [
  {
    reason: "formula",
    example: "达标率=达标数/总数×100%",
    holds: ({ before, after, amount }) => /[=＝×*]\s*$/.test(before) || /^[×*]/.test(amount) || /^\s*[×*=＝]/.test(after),
  },
  {
    reason: "size of a pilot",
    example: "每省选择3—5个县先行先试",
    holds: ({ before, after, unit }) =>
      /^[个家所]$/.test(unit) &&
      /(?:选择|确定|选取|挑选|遴选|选定)[^，。；]{0,14}$/.test(before) &&
      /^[^，。；]{0,24}?(?:先行|试点|试行|探索)/.test(after),
  },
  {
    reason: "limit of one case",
    example: "管护面积每人不超过3000亩",
    holds: ({ before, amount }) => ONE_CASE.test(before + withoutNumber(amount)),
  },
  {
    reason: "definition",
    example: "就诊人数指在机构就诊1次以上的人数",
    holds: ({ before }) => /^[^，]{2,20}?(?:是指|指的是|指(?![数标导引挥南示定派]))[^，]*$/.test(before),
  },
  {
    reason: "standard",
    example: "入驻机构应不少于50家、集聚度不低于60%",
    holds: ({ before, amount, above }) =>
      /(?:应当?|须|需|原则上)不(?:低于|少于|超过|高于|小于|大于)[^，；。]*$/.test(before + withoutNumber(amount)) &&
      !DATED.test(above + before),
  },
  {
    reason: "standard",
    example: "用地面积原则上不低于300亩，库容不少于10万吨",
    holds: ({ before, amount, above }) =>
      /^[\u4e00-\u9fff]{2,10}不(?:低于|少于|超过|高于|小于|大于)$/.test(before + withoutNumber(amount)) &&
      /(?:应当?|须|需|原则上)不(?:低于|少于|超过|高于|小于|大于)[^；。]*[，,]$/.test(above) &&
      !DATED.test(above),
  },
  {
    reason: "present state",
    example: "占比不足1%",
    holds: ({ before, amount, above }) => /^不足/.test(amount) && !DATED.test(above + before),
  },
  {
    reason: "fine",
    example: "处货值金额10倍以上20倍以下罚款",
    holds: ({ clause }) => /罚款|罚金|没收违法所得|有期徒刑|拘役/.test(clause),
  },
  {
    reason: "share of money",
    example: "支持比例不超过60%",
    holds: ({ before, amount, unit }) =>
      MONEY.test(unit) &&
      /(?:支持|补助|补贴|奖补|贴息|资助)(?:比例|标准|额度|金额)(?:原则上)?(?:最高)?(?:不超过|不高于)$/.test(before + withoutNumber(amount)),
  },
  {
    reason: "standard",
    example: "按人均不低于0.1平方米的标准配建",
    holds: ({ before, after }) =>
      (/(?:按|按照|以|依照)(?![期时月年揭摩上])[^，]*$/.test(before) && /^[^，。；]{0,30}?的(?:标准|要求|比例)/.test(after)) ||
      (/(?:执行|符合|遵守|满足|遵循)[^，]*$/.test(before) && /^[^，。；]{0,30}?的(?:标准|要求|规定|基准|比例)/.test(after)),
  },
  {
    reason: "standard",
    example: "按年吞吐量300万人次设计",
    holds: ({ before, after }) => /按[^，]*$/.test(before) && /^[^，。；]{0,30}?(?:设计|设防)/.test(after),
  },
  {
    reason: "count of parts",
    example: "设定24个主要指标",
    holds: ({ unit, after }) =>
      /^[个项条]$/.test(unit) &&
      /^(?:大类)?(?:主要|具体|核心|重点|预期性|约束性|配套)*(?:指标|任务清单|重点任务(?!完成)|举措|政策措施|方面|板块|专栏)/.test(after),
  },
  {
    reason: "limit of one case",
    example: "每件不超过2000元",
    holds: ({ before, amount, unit }) =>
      /元$/.test(unit) &&
      /(?:每[件人户个家台辆套亩次项位名]|单[个家户笔项件人])[^，]{0,10}(?:最高|不超过|不高于|最多|不低于|上限)[^，\u4e00-\u9fff]*(?:[万亿千百]|元)/.test(
        before + amount,
      ),
  },
  {
    reason: "grant",
    example: "补贴标准为每人300元至2500元，其中初级工不超过1000元",
    holds: ({ before, amount, unit, above }) =>
      /元$/.test(unit) &&
      /(?:最高|不超过|不低于|最多|上限)[^，\u4e00-\u9fff]*(?:[万亿千百]|元)/.test(before.slice(-6) + amount) &&
      /(?:补[助贴]|奖[励补]|资助|给予)/.test(above),
  },
  {
    reason: "grant",
    example: "门票减免50%",
    holds: ({ before, unit }) => unit === "%" && /(?:减免|优惠|打折)$/.test(before),
  },
  {
    reason: "grant",
    example: "第三年减半收取租金",
    holds: ({ after }) => /^(?:收取|征收|缴纳|计征)/.test(after),
  },
  {
    reason: "threshold",
    example: "得分低于60分的单位",
    holds: ({ before, amount, after }) =>
      /(?:得分|评分|分数|率|比例|比重|指数|数量?|[总金]额|收入|面积|价格|浓度)(?:低于|高于|超过|大于|小于|不足|未?达到)[\d.]+[^，\u4e00-\u9fff]*[^，]?$/.test(
        before + amount,
      ) && /^(?:及?以[上下])?的(?!目标|水平|比例|速度|增速|增长|增幅|规模|任务|要求)[\u4e00-\u9fff]/.test(after),
  },
  {
    reason: "dimension",
    example: "跑道长3200米",
    holds: ({ before, unit }) =>
      /^(?:公?里|厘|毫)?米$/.test(unit) && /(?:跑道|桥|坝|隧道|路|堤|渠|管|线|全|总)(?:长|宽|高|深)(?:约|近)?$/.test(before),
  },
  {
    reason: "area of a place",
    example: "占地300亩",
    holds: ({ before }) => /占地(?:面积)?(?:分别)?为?(?:约|近)?$/.test(before),
  },
  {
    reason: "kinds of people",
    example: "12类群体",
    holds: ({ unit, after }) => /^[类种]$/.test(unit) && /^[\u4e00-\u9fff]{0,4}(?:群体|人员|人群|对象|情形|事项)/.test(after),
  },
  {
    reason: "sample",
    example: "每家机构抽查10份",
    holds: ({ before }) => /每(?:个|家|类|次|季度?|月|年|批)[^，]{0,12}抽[查检取样]$/.test(before),
  },
  {
    reason: "limit of one case",
    example: "单笔贷款额度不超过500万元",
    holds: ({ before, unit }) => /元$/.test(unit) && /单[笔户项次只](?!.*总)[^，]*$/.test(before),
  },
  { reason: "condition", example: "连续亏损3年的，", holds: ({ clause }) => /的$/.test(clause) },
  {
    reason: "forecast",
    example: "建成后年产值可达30亿元",
    holds: ({ before }) =>
      /可(?:达(?![^，]{0,10}(?:率|性|比例?|比重|人口|面积))到?|实现|新增|形成|带动|创造)[^，]{0,10}$|建成后|投产后|达产后/.test(before),
  },
  {
    reason: "condition",
    example: "注册资本不低于5000万元，且连续盈利的企业可以申报",
    holds: ({ rest, before, amount, after }) =>
      /(?:不低于|不少于|超过|达到?|满|以上|以下)/.test(before.slice(-6) + amount + after.slice(0, 4)) &&
      /^[，,、][^。；]{0,60}?的[^，。；]{0,10}(?:可以?申|方可|可享受|可给予|可按|可以|予以|给予|享受)/.test(rest),
  },
  {
    reason: "condition",
    example: "对投资超过1亿元的项目",
    holds: ({ before }) =>
      // 对非贸易额 is trade with Africa.
      !/^对(?:非|台|港|澳|外|美|欧|日|韩|俄|东盟)[\u4e00-\u9fff]{0,4}(?:贸易|进口|出口|进出口|投资|合作)/.test(before) &&
      /^(?:对|对于|凡|凡是|如|若|如果|经(?![常济营过]))/.test(before) &&
      !/(?:实施|完成|开展|治理|改造|建设|新增|退耕)(?!的)[\u4e00-\u9fff]{2,12}$/.test(before),
  },
  {
    reason: "share of money",
    example: "按不低于采购金额的30%预付",
    holds: ({ before, unit }) => MONEY.test(unit) && /(?:按|按照|依照)(?![期时月年揭摩需])[^，]+$|^以(?!上)[^，]*$/.test(before),
  },
  {
    reason: "share of money",
    example: "财政支出的75%以上用于民生",
    holds: ({ unit, after }) => unit === "%" && /^(?:及?以上|左右)?(?:用于|分配|作为|计提|上缴|留归|由)/.test(after),
  },
  {
    reason: "standard",
    example: "按不低于装机容量15%、时长2小时配置",
    holds: ({ before, amount }) =>
      /(?:按|按照|依照)(?![期时月年揭摩需])(?:不低于|不少于|不超过|不高于)[^，；]*$/.test(before + amount.slice(0, 3)),
  },
  {
    reason: "share of money",
    example: "按50%返还",
    holds: ({ before, after }) => /(?:按|按照)$/.test(before) && !/^(?:左右|以内)?(?:安排|掌握|把握)/.test(after),
  },
  {
    reason: "grant",
    example: "给予最高50万元补助",
    holds: ({ before, after, unit }) =>
      MONEY.test(unit) &&
      (/给予|奖励(?!标准)|补助(?!标准|水平|经费)|补贴(?!标准|水平)|贴息|罚款|处以|收取|缴纳|缴存|资助|奖补|返还|申请|收费(?!站|率)|自付|分担(?!率)|减按|抵扣|扣除|报销|预付|扣减|核减|标准为/.test(
        before,
      ) ||
        /^[^，]{0,4}(?:奖励|补助|补贴|奖补|罚款|资助|贷款|贴息|扣除)/.test(after)),
  },
  {
    reason: "permission",
    example: "可申请不超过15万元的贷款",
    holds: ({ before, unit }) =>
      /允许|可(?:以|设置|设立|开设|配备|增加|扩大|提高|放宽|延长|上浮|下浮|按|在|申请|享受|给予|获|适当|将)/.test(before) &&
      !/^(?:家|个|套)$/.test(unit),
  },
  {
    reason: "count of what exists",
    example: "等6个污水收集系统",
    holds: ({ before }) =>
      /等$|(?:上述|以上|下列|以下|其中的?|全部|现有|原有|全国|这|该|前|后|每|近|另|首批|第)$|(?:^|[，、对在为从由向])各$/.test(before) &&
      !/近$/.test(before),
  },
  {
    reason: "count of what exists",
    example: "分布在全市6个县区",
    holds: ({ before }) => /(?:分布[在于]?|位于|涉及)[^，]{0,6}$/.test(before),
  },
  {
    reason: "what a pattern rests on",
    example: "形成以5个园区为支撑的格局",
    holds: ({ before, after }) => /以$/.test(before) && /^[^，；]{2,20}?为/.test(after),
  },
  {
    reason: "frequency of a procedure",
    example: "每5年修订1次目录",
    holds: ({ unit, before }) => /^[次遍轮回期]$/.test(unit) && /每[^，]{0,4}(?:年|季度?|月|周|天|日|学期)/.test(before),
  },
  {
    reason: "count of parts",
    example: "做好六个方面工作",
    holds: ({ amount, after }) =>
      /^[一二三四五六七八九十两]+[大个项种类]?/.test(amount) && !/番|成|倍|半|分之/.test(amount + after.slice(0, 1)),
  },
  {
    reason: "count of parts",
    example: "分3个阶段",
    holds: ({ unit, after, before }) =>
      /^个$/.test(unit) && /^(?:方面|阶段|步骤|环节|层次|部分|维度|领域)/.test(after) && !/新增|增加/.test(before),
  },
  { reason: "rank or share of a name", example: "500强", holds: ({ after }) => /^强(?!度|化)/.test(after) },
  {
    reason: "area of a place",
    example: "半径600米范围",
    holds: ({ after, before }) => /^(?:及?以内|以下)?(?:的)?(?:范围|半径)/.test(after) || /半径$/.test(before),
  },
  {
    reason: "dimension",
    example: "厚度低于0.01毫米的地膜",
    holds: ({ before, after }) =>
      /(?:厚度|高度|宽度|长度|深度|直径|口径|净高|层高)(?:低于|小于|大于|超过|不足|不小于|不低于|为)?$/.test(before) && /^的/.test(after),
  },
];
