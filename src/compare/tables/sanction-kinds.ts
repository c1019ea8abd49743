/** What an article of sanctions does to whoever breaks a duty, after the kinds of the Administrative Penalties Law (行政处罚法第九条). */
export interface SanctionKindRow {
  kind: "fine" | "warning" | "confiscation" | "suspension" | "revocation" | "detention" | "discipline" | "referral" | "order";
  /** Its whole wording. */
  pattern: RegExp;
  example: string;
}

export const SANCTION_KINDS: readonly SanctionKindRow[] = [
  {
    // with the amount that stands before (按每立方米一百元处以罚款, 每立方米处) or behind (处罚款五百元); 不处罚款 is none; 给予…罚款 is older
    kind: "fine",
    pattern:
      /(?:(?<!未)按照?[^，。；：]{0,24}?(?:元|倍|百分之|[%％])[^，。；：]{0,16}?|每[^，。；：处]{1,8})?(?<!(?:不|免)[予再得并可以]{0,3})(?:处以?|(?:给予|予以)(?!警告|通报)|[课科]以|(?<=警告(?:、|或者|或(?!者)|和)))[^，。；：]{0,60}?罚款(?![数金]额)(?:(?:人民币)?(?=百分之|[一二两三四五六七八九十百千万\d])[^，。；：并]{1,30})?/gu,
    example: "处一万元以上五万元以下的罚款",
  },
  {
    kind: "fine",
    pattern: /(?<=可以?|并|[，,、])罚款(?:人民币)?(?=百分之|[一二两三四五六七八九十百千万\d])[^，。；：并]{1,30}/gu,
    example: "责令改正，并罚款五千元",
  },
  {
    kind: "warning",
    pattern: /(?:给予|予以|处以?)警告(?![^，。；]{0,12}处分)|(?<!给予|予以)警告(?![^，。；]{0,12}处分)|通报批评/gu,
    example: "给予警告",
  },
  { kind: "confiscation", pattern: /没收[^，。；：]{2,24}/gu, example: "没收违法所得" },
  {
    kind: "suspension",
    pattern:
      /责令[^，。；：]{0,8}(?:关闭|暂停[^，。；：、]{2,12})(?:、(?:停业|停产)整顿)?|(?:责令)?(?:停产停业|停业整顿|停产整治|停产整顿)|限制开展生产经营活动/gu,
    example: "责令停业整顿",
  },
  {
    kind: "revocation",
    pattern:
      /(?:吊销|暂扣|撤销)[^，。；：]{0,16}?(?:许可证?|执照|资质证书|证书|资质|资格|登记)|降低[^，。；：]{0,6}资质等级|取消[^，。；：]{2,20}资格/gu,
    example: "吊销许可证",
  },
  { kind: "detention", pattern: /处[^，。；：]{2,16}拘留/gu, example: "处五日以上十日以下拘留" },
  { kind: "discipline", pattern: /(?:给予|予以)[^，。；：]{0,10}处分/gu, example: "依法给予处分" },
  {
    kind: "referral",
    // 按照下列规定处罚 leaves it to nobody
    pattern: /(?:依法|依照|按照|根据)(?:(?!下列|以下)[^。；：]){0,40}?(?:处罚|处理|查处)(?![^。；]*罚款)/gu,
    example: "依照有关法律、法规的规定处罚",
  },
  { kind: "order", pattern: /(?:责令|限期)[^，。；：]{2,16}/gu, example: "责令限期改正" },
];

/** That it is left to whoever sanctions, with the words between that and the sanction: 并可以, 可以由海事管理机构. */
export const CHOICE: RegExp = /并?(?<![不许认])可以?(?:由[^，。；]{1,20})?(?:依法)?并?$/u;

/** When a sanction follows, if not at once: where the order to make good is not obeyed, where the breach is grave, does harm, brought a gain or is a crime. */
export interface SanctionStageRow {
  stage: "refusal" | "grave" | "harm" | "gain" | "crime";
  /** How its clause begins. */
  pattern: RegExp;
  example: string;
}

export const SANCTION_STAGES: readonly SanctionStageRow[] = [
  { stage: "refusal", pattern: /^(?:对)?(?:拒不|拒绝改正|逾期|仍不|仍未|到期)/u, example: "拒不改正的" },
  { stage: "grave", pattern: /^情节(?:较|特别)?(?:严重|恶劣)/u, example: "情节严重的" },
  { stage: "harm", pattern: /^(?:造成|致使|后果|导致|给[^，]{1,12}造成)/u, example: "造成损失的" },
  {
    stage: "gain",
    pattern: /^(?:[有无]|没有)?违法所得|^[^，。；]{0,40}货值金额[^，。；]{0,12}(?:不足|不满|以[上下])/u,
    example: "有违法所得的",
  },
  { stage: "crime", pattern: /^(?:构成|应当给予治安管理处罚|违反治安管理)/u, example: "构成犯罪的" },
];

/** Whom a sanction is for, where it is not whoever broke the duty: 对直接负责的主管人员处…罚款, 对个人处…罚款. The words before the sanction end so. */
export const PARTIES: readonly { party: "responsible" | "individual"; pattern: RegExp }[] = [
  { party: "responsible", pattern: /对[^，。；]{0,40}(?:主管人员|责任人员|责任人|负责人|工作人员|法定代表人|经营者)[^，。；]{0,8}$/u },
  { party: "individual", pattern: /(?:对|属于)?个人(?:的，)?(?:可以|并)?$/u },
];

/** What stands round the conduct in an article of sanctions, and says nothing of it. */
export const CONDUCT_FORMULAS: readonly RegExp[] = [
  // an amount that no word says to be a fine
  /[，,](?:并|可以)*处以?[^，。；]{1,40}(?:元|倍|百分之[一二三四五六七八九十]+|[%％])(?:以[上下])?$/u,
  /^.*?违反[^，。；]{1,36}?规定(?:的?[，,]|[，,]?$)/u,
  /^(?:依照|按照|根据)《[^》]{2,40}》[^，。；]{0,16}规定[，,]/u,
  /(?:^|[，,])由[^，。；]{0,80}[，,]?$/u,
  /(?:的?[，,](?:予以取缔|(?:依照|按照)[^，。；]{0,24}规定|除[^，。；]{2,40}外))+[，,]?$/u,
  /的[，,][^，。；]{0,20}(?:部门|机关|机构)(?:应当|可以)?$/u,
  // 骗取许可的, 擅自合并的
  /(?:[，,]|可以|应当|依法|(?<!合)并|(?<![许认])可|的)+$/u,
  /[^，。；]{0,40}有(?:前款|下列|以下)[^，。；]{0,16}(?:行为|情形)[^，。；]{0,6}$/u,
];

/** 有前款第二项行为之一的: only some of several breaches. */
export const OF_SOME_ITEMS: RegExp = /(?:前款|前项|本条)(?:规定的?|所列的?)?(?:第[^，。；]{1,12}款)?第[^，。；]{1,40}项/u;

/** 单位有前款第一项、第三项至第五项行为之一的, 有本条第一款第（二）项规定情形的, at the beginning of a clause without blanks. */
export const NAMED_ITEMS: RegExp =
  /^(?<who>[^，。；]{0,40}?)具?有(?:前款|本条第(?<paragraph>[一二三四五六七八九十\d]{1,3})款)(?:(?:规定|所列|列举)的?)?(?<items>第[（(]?[一二三四五六七八九十\d]{1,3}[）)]?项?(?:(?:、|和|或者?|及|以及|至|到)第?[（(]?[一二三四五六七八九十\d]{1,3}[）)]?项?)*(?<=项))(?:规定|所列|列举)?的?(?:违法)?(?:行为|情形|情况)(?:之一)?的?(?:[，,]|$)(?:尚[不未]构成犯罪的[，,])?/u;

/** 有前款所列行为之一的: all breaches of a list. */
export const OF_ALL_ITEMS: RegExp = /^[^，。；]{0,40}有(?:前款|本条第[^，。；]{1,3}款)(?:规定|所列)?的?[^，。；第]{0,4}(?:行为|情形)/u;

/** An amount alone, where the lead of its list says that it is a fine: 处五万元以上五十万元以下; under 处罚 only money is surely one. */
export const AMOUNT_OF_FINE: Readonly<Record<"any" | "money", RegExp>> = {
  any: /(?<![不免]予?)处以?[^，。；：处罚]{0,40}(?:元|倍|百分之[一二三四五六七八九十]+|[%％])(?:以[上下])?(?=[，。；：]|\s*$)/gu,
  money: /(?<![不免]予?)处以?[^，。；：处罚]{0,40}元(?:以[上下])?(?=[，。；：]|\s*$)/gu,
};

/** What says of a breach only where else it is to be found, or that it is some other one, or who is dealt with: 有前款所列行为, 其他违法行为, 尚不构成犯罪, 对机动车驾驶人. */
export const SAYS_NO_BREACH: RegExp =
  /(?:下列|以下)[^，。；]{0,8}(?:行为|情形|活动)|(?<!违反)(?:本(?:法|条例|办法|规定|细则)|前[款条项]|本[条款])(?:第[^，。；]{1,24}[条款项]|所列|规定)|前[款项]|(?:^有?|规定的)其他[^，。；]{0,40}(?:行为|情形|情况)|^(?:尚?[不未]?构成|依照|情节|(?:[有无]|没有)?违法所得)|^(?!.*[不未擅违非])[^，。；]{0,50}(?:人员|[任责驶]人|部门|机关|机构)$/u;
