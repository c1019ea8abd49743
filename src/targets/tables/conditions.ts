import type { Span } from "../../text/index.ts";

/** Headings over who may apply and what is granted: 申报条件, 奖补标准. What is below them bounds applicants and grants, unless a deadline stands with it. */
const NAMES =
  "(?:(?:申报|申请|认定|入选|入库|准入|评定|评选|推荐|遴选|参评|享受|支持|奖励|补助|报名|备案)(?:对象|主体|项目|企业)?(?:的)?(?:基本|具体|主要|应具备的)?条件|(?:基本|资格)条件|(?:申报|准入|资格)(?:要求|门槛)|(?:支持|奖励|奖补|补助|补贴|资助|认定|评定|评价|收费)标准|(?:支持|补助|资助|适用)对象(?:和|及|与)(?:条件|标准))";

export const CONDITIONS: RegExp = new RegExp(`${NAMES}$`);
const OPENS: RegExp = new RegExp(`^(?:（[一二三四五六七八九十]+）)?${NAMES}[。：:]`);

/** 申报条件。注册资本不少于500万元: the same at the head of a paragraph. */
export function isCondition(text: string, { start, end }: Span): boolean {
  return OPENS.test(text.slice(start, Math.min(end, start + 30)));
}
