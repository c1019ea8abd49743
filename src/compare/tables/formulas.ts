/**
 * Formulas of legislation: who enforces, what follows a breach, how a provision begins. They follow the technical norms for legislation (立法技术规范)
 * and are the same whatever a provision is about, so that they say little about which one it is.
 */
export interface FormulaRow {
  pattern: string;
  example: string;
}

export const FORMULAS: readonly FormulaRow[] = [
  { pattern: "违反本[^，。；的]{1,16}规定", example: "违反本条例第八条第二款规定" },
  { pattern: "有(?:前款|下列)(?:所列|规定)?(?:违法)?(?:行为|情形)(?:之一)?的?", example: "有下列行为之一的" },
  {
    pattern: "由[^，。；]{2,40}?(?=责令|给予|依法|处以?[一二三四五六七八九十0-9]|予以|吊销|没收)",
    example: "由县级以上地方人民政府水行政主管部门责令改正",
  },
  { pattern: "责令(?:其|限期|立即)?(?:改正|整改|停止|停产停业|停业整顿|关闭|补缴)", example: "责令限期改正" },
  { pattern: "(?:并)?(?:可以)?(?:并)?处以?[^，。；]{1,24}罚款", example: "并处一万元以上五万元以下的罚款" },
  {
    pattern: "处[^，。；]{1,12}(?:有期徒刑|拘役|管制|死刑|拘留)(?:[、或者并处]*(?:拘役|管制|死刑|无期徒刑|剥夺政治权利))*",
    example: "处三年以下有期徒刑、拘役或者管制",
  },
  { pattern: "给予(?:警告|通报批评|处分|行政处分|治安管理处罚)|予以(?:警告|通报批评|通报|处罚|公示)|没收违法所得", example: "给予警告" },
  {
    pattern: "情节(?:特别|较|轻微|恶劣)?(?:严重|轻|恶劣)?的|(?:拒不|逾期[不未仍]*)改正的|造成(?:严重|重大)?(?:后果|损失|损害)的",
    example: "逾期不改正的",
  },
  {
    pattern: "(?:构成犯罪的)?[，,]?依法(?:追究|承担)[^，。；]{0,6}责任|构成犯罪的|依法(?:给予)?(?:处分|处罚|处理)",
    example: "构成犯罪的，依法追究刑事责任",
  },
  { pattern: "属于国家工作人员的", example: "属于国家工作人员的，由任免机关处理" },
  {
    pattern: "对?(?:其)?(?:负有责任的|直接负责的)主管人员和(?:其他)?(?:直接)?责任人员",
    example: "对直接负责的主管人员和其他直接责任人员",
  },
  {
    pattern: "(?:法律|行政法规|法规)[^，。；]{0,16}(?:另有)?规定的?[，,]?(?:从其规定|适用其规定)",
    example: "法律、法规另有规定的，从其规定",
  },
  {
    pattern:
      "(?:县级以上|各级|本级|上级|省|市|自治区|设区的市|[、和])*(?:地方|区县)*(?:各级)?人民政府(?:及其|和|的)?(?:有关|相关)?(?:主管)?(?:部门)?",
    example: "县级以上地方人民政府及其有关部门",
  },
  { pattern: "任何(?:单位|组织)和个人|国家工作人员|滥用职权|玩忽职守|徇私舞弊|国家(?:有关)?规定|本行政区域内?", example: "任何单位和个人" },
];
