/** Headings of what frames a programme, plan or report and sets no task in it. A heading that names an aim or a task is none of them. */
export interface FramingRow {
  kind: "guidance" | "principle" | "situation" | "review";
  pattern: RegExp;
  /** What stands below such a heading frames as well; otherwise only what has no heading of its own. */
  all?: true;
  /** Such words stand in the headings of tasks too: only a chapter that begins by looking back is meant. */
  ifLookingBack?: true;
  example: string;
}

/** “十四五”时期, 2025年, 过去五年, 我省 */
const WHEN =
  '(?:[“"]?(?:十[一二三四五六]五|(?:19|20)\\d\\d年|[近过]去?的?[一二三四五两]年)[”"]?(?:时期|期间)?)?的?(?:全|我|本)?[国省市区县]?(?:经济社会|政府|产业|事业)?';
/** A task begins with what is done. */
const NO_TASK = "(?!做好|开展|加强|定期|及时|认真|组织|推进|推动|检查|监测|通报|公开|报告|评估|跟踪|掌握|建立|完善|落实|强化|健全)";
const SITUATION = "(?:形势|环境|背景|现状|基础|机遇|挑战|机遇挑战|问题|困难|成就|成效|趋势|条件)";

/** The first row that fits says what a heading opens. */
export const FRAMING: readonly FramingRow[] = [
  {
    kind: "guidance",
    pattern:
      /^(?:(?:总的)?指导思想|指导方针|战略导向|总体要求|(?:总体|工作|发展|基本)(?:思路|考虑))(?:[和与及、](?:(?:基本|工作|主要)?原则|总体要求|(?:总体|工作|发展|基本)思路))*$/u,
    example: "（一）指导思想",
  },
  {
    kind: "principle",
    pattern: /^(?:(?:基本|工作|主要|总体|实施|发展)原则|(?:必须|应当?|需要)?(?:遵循|坚持)的?(?:基本|主要|重大)?原则)$/u,
    all: true,
    example: "（二）基本原则",
  },
  {
    kind: "situation",
    pattern:
      /^(?:(?:充分|深刻|准确|科学|切实|全面)?(?:认识|理解|领会).{0,40})?(?:重大|重要|深远|现实)?(?:意义|必要性|紧迫性|重要性)(?:[和与及、](?:重大|重要)?(?:意义|必要性|紧迫性|重要性))*$/u,
    all: true,
    example: "一、充分认识渡口改造的重要意义",
  },
  {
    kind: "situation",
    pattern: /^[^，。]{0,16}(?:准确|科学|深刻)(?:认识|把握|研判).{0,16}(?:形势|机遇|挑战|阶段特征|阶段性特征)$/u,
    all: true,
    example: "准确把握“十五五”阶段特征",
  },
  {
    kind: "situation",
    pattern: new RegExp(
      `^${WHEN}(?:(?:发展|面临|存在|主要|当前|规划|编制|工作|现实|国内外|宏观)的?(?:主要|突出|国内外)?${SITUATION}|形势|背景|现状|机遇|挑战|机遇挑战)(?:(?:[与和及、]|以及)(?:面临的?|存在的?|主要|突出|发展)?${SITUATION})*$`,
      "u",
    ),
    all: true,
    example: "第一章 发展环境",
  },
  {
    kind: "review",
    pattern: new RegExp(`^${NO_TASK}.{0,30}(?:工作|发展|历程|成就)?回顾(?:$|[和与及、])|^${NO_TASK}${WHEN}[^，。]{0,6}工作总结$`, "u"),
    all: true,
    example: "一、2025年工作回顾",
  },
  {
    kind: "review",
    pattern: new RegExp(`^${NO_TASK}[^，。]{0,20}(?:规划|计划|任务|工作|指标)的?(?:主要)?(?:完成|实施|执行|进展)情况$`, "u"),
    all: true,
    example: "一、“十四五”规划实施情况",
  },
  {
    kind: "review",
    pattern: /(?:取得|实现).{0,16}(?:成[就绩效果]|进展|突破)$|新进展|新成[就效]/u,
    all: true,
    ifLookingBack: true,
    example: "一、齐心协力，各项事业取得新进展",
  },
];

/** Aims and tasks: 指导思想和主要目标, 工作回顾和明年安排 */
export const AIMS_OR_TASKS: RegExp = /目标|任务|安排|部署|要点|重点/;

/** How a chapter begins that tells what was done. */
export const LOOKS_BACK: RegExp = /[一二三四五两]年来|过去的?[一二三四五两]?年|初步(?:统计|核算)|收官|回顾/;

/** 到2030年，… in a 指导思想 is an aim that another text could take up. */
export const STATES_AN_AIM: RegExp = /到(?:20[2-9]\d|二[〇○零][二三四五][〇○零一二三四五六七八九])年|到?[“"]?十[四五六七]五[”"]?末/u;

/** 以…为指导, 坚持以…为指导: a sentence that says in whose spirit all is done. */
export const IN_WHOSE_SPIRIT: RegExp =
  /^(?:坚持)?(?:高举[^，。]{2,20}旗帜|以(?:马克思|毛泽东|邓小平|习近平)[^，。]{2,80}为(?:指导|指引|统领)|全面贯彻(?:落实)?习近平|深入贯彻(?:落实)?(?:习近平|党的))/u;
