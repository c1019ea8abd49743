import { type Named, nameIn } from "./read-indicator.ts";
import { CHANGE_VERBS, HEAD_VERBS, NEEDS_VERB, NOMINAL_VERBS, NOT_BRINGING } from "./tables/change-verbs.ts";
import { alternatives, endingIn } from "./words.ts";

const BRINGING = alternatives(CHANGE_VERBS.bring);
/** 新建、改扩建, 建成投用: verbs of bringing about in a row. */
const BRING = new RegExp(
  `^(?:新|再|累计|共|高质量|高标准|高水平|重点|集中|优先)?(?:${BRINGING})(?:[、和或并及]|好|后|提升|提质|投用|投运|启用|开放(?!度|平台)|达产|达效)*`,
);
/** 改造提升, 基本建成: verbs of bringing about and nothing else. */
export const ONLY_BRING: RegExp = new RegExp(`^(?:新|再|累计|基本)?(?:${BRINGING}|提升|提质)+$`);
/** 推荐优秀图书; 为村民提供培训 */
const HEAD = new RegExp(
  `^(?:为[^，]{2,30}?(?:提供|配送|配备|建设|开展|发放|安装|办理|安排)|(?:${alternatives(HEAD_VERBS)})(?!量|率|数|额|点|站|能力|中心|机构|工作))`,
);
/** 培训, 改造: verbs that are names as well. */
export const NOMINAL: RegExp = endingIn(NOMINAL_VERBS);

/** 培训量, 覆盖率: with what follows the verb is a noun. */
const MEASURE_OF = /^总?(?:量|率|数(?![字据控智])|额|值(?!班))/;

/** 组织招聘活动, 改造工程: a verb right before so general a word says what kind it is of. */
const GENERAL = /^(?:活动|项目|工程|行动|工作|任务|基地|会|班)$/;

/** 惠及居民, 搬迁群众: people of no kind name nothing without what is done with them. */
const ANYONE = /^(?:群众|居民|人员|人口)$/;

/** 完成重大工程投资 → 重大工程投资; the same object where no verb stands in front, or nothing would be left. */
export function withoutBring(text: string, named: Named): Named {
  if (named.name === undefined) return named;
  let from = named.name.start;
  let verb = "";
  for (;;) {
    const words = text.slice(from, named.name.end);
    const bring = NOT_BRINGING.test(words) ? null : (BRING.exec(words) ?? (verb === "" ? HEAD.exec(words) : null));
    if (bring === null || bring[0].length >= words.length || MEASURE_OF.test(words.slice(bring[0].length))) break;
    const general = GENERAL.exec(words.slice(bring[0].length))?.[0];
    if (general !== undefined && (general === "活动" || NOMINAL.test(bring[0]))) {
      if (verb === "") return { ...named };
      break;
    }
    verb = bring[0];
    from += verb.length;
  }
  if (from === named.name.start) return named;
  if (verb.endsWith("新增") && NEEDS_VERB.test(text.slice(from, named.name.end))) from -= 2;
  const rest = nameIn(text, from, named.name.end);
  if (rest.name === undefined) return named;
  if (ANYONE.test(text.slice(rest.name.start, rest.name.end))) return { ...named };
  const subject = named.subject ?? rest.subject;
  return subject === undefined ? { name: rest.name } : { name: rest.name, subject };
}
