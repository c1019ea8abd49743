/** How a provision says what it does not hold for. */
export interface ExceptionRow {
  /** Within one sentence, from the word that begins the exception to the one that ends it. */
  pattern: RegExp;
  example: string;
}

/** A rule is scanned with each in turn; what an earlier one took a later one does not take again. */
export const EXCEPTIONS: readonly ExceptionRow[] = [
  { pattern: /(?<=^|[，、；。：\n])(?:但是?[，]?)?[^，。；：\n]{1,60}除外(?=[，。；）\n]|$)/g, example: "但执行巡护任务的车辆除外" },
  // 除发放补贴外，还提供培训 adds.
  {
    pattern: /除[^，。；：\n]{1,40}(?:以外|之外|外)(?=[，的](?!(?:还|也|并|同时|另|应当?还|可以?还|要还|均应当?还)))/g,
    example: "除抢险救灾外",
  },
  { pattern: /[^，。；：\n]{0,40}另有规定的?[，]?(?:从其规定|依照其规定|适用其规定|按照?其规定)/g, example: "国家另有规定的，从其规定" },
  {
    pattern: /(?<=^|[，；。\n])(?:但是?)?[^，。；：\n]{0,40}(?:不受[^，。；：\n]{0,20}限制|不在此限|不适用(?:本|前)[^，。；：\n]{1,12})/g,
    example: "不受前款限制",
  },
  {
    pattern:
      /(?<=^|[，；。\n])(?:但是?[，]?)?(?:确需|确有必要|确有困难|确因|因特殊|因[^，。；：\n]{1,12}特殊|有?特殊情况|有正当理由)[^，。；：\n]{0,40}(?:的|，)[^。；\n]{0,12}?可以?[^，。；\n]{0,30}/g,
    example: "确需夜间施工的，经批准可以施工",
  },
  {
    pattern: /(?<=[，；。\n])但是?[^。；\n]{0,40}?(?:可以|可不|不予|免予|免于|无需|不必)[^，。；\n]{0,30}/g,
    example: "但情节轻微的，可以不予处罚",
  },
];

/** The words of the frame, by which no two exceptions are alike. */
export const EXCEPTION_FRAME: RegExp = /但是?|除外|除|以外|之外|外$|另有规定的?|从其规定|依照其规定|不受|限制|不在此限|确需|可以|[，、]/g;
