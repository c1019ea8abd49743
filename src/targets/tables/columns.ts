/** What a column of an indicator table holds, by the words at its head. */
export type ColumnRole = "ordinal" | "group" | "name" | "unit" | "nature" | "value" | "note";

/** The first row that matches decides. A head with a year, 目标 or 年均 is a value; see `BASELINE_HEAD` for which of them. */
export const COLUMN_ROLES: readonly { role: ColumnRole; pattern: RegExp; example: string }[] = [
  { role: "ordinal", pattern: /^(?:序号|编号|No\.?)$/i, example: "序号" },
  { role: "nature", pattern: /^(?:指标)?(?:属性|性质|类型)$/, example: "属性" },
  { role: "group", pattern: /^(?:类别|分类|类型|领域|维度|方面|一级指标|指标类别|指标分类|目标|专栏)$/, example: "类别" },
  { role: "unit", pattern: /^(?:计量)?单位$/, example: "单位" },
  { role: "note", pattern: /备注|说明|责任|牵头|数据来源|部门|时限|期限|(?:完成|办结)时间|时间节点/, example: "备注" },
  {
    role: "value",
    pattern: /(?:19|20)\d\d\s*年?|目标值?|年均|累计|现状|基期|基数|规划值|指标值|实际|完成|预计|增速|十[一二三四五六]五/,
    example: "2030年目标值",
  },
  { role: "name", pattern: /^(?:主要|具体|二级|三级|约束性|预期性)?指标(?:名称|内容)?$|^名称$|^项目$|^内容$|^指标名$/, example: "指标" },
];

/** A value column that says where things stand, not where they shall be. */
export const BASELINE_HEAD: RegExp = /现状|基期|基数|基准|实际|完成|实现值|预计|当前|起点/;
/** A value column that names a goal. */
export const GOAL_HEAD: RegExp = /目标|规划|指标值|预期/;
/** A value column over a whole period: 年均增长, ［累计］ */
export const PERIOD_HEAD: RegExp = /年均|累计|增速|增长/;
/** A table whose title says so reports how an earlier plan was carried out. */
export const REPORT_TITLE: RegExp = /完成情况|实现情况|执行情况|进展情况|回顾/;
/** 约束性, 预期性 in a cell */
export const NATURE: RegExp = /^(约束|预期|指导|引导)性?(?:指标)?$/;
/** The head of a column that says until when: 完成时限, 时间节点, 进度安排 */
export const DEADLINE_HEAD: RegExp = /时限|期限|(?:完成|办结|时间)(?:时间|节点|要求)$|^(?:计划)?(?:时间|进度)(?:安排|要求)?$/;
/** The head of a column of tasks: 重点任务, 工作内容 */
export const TASK_HEAD: RegExp = /任务|事项|措施|举措|内容|工作|项目|要点/;
/** The head of a column in a table of tasks that says how much: 目标, 工作目标, 任务量 */
export const COUNT_HEAD: RegExp = /目标|任务[量数]|计划[量数]|建设(?:规模|数量)/;
/** A cell that holds nothing. */
export const EMPTY_CELL: RegExp = /^[—\-–－―*＊/／\s\u3000\u00a0…]*$/;
