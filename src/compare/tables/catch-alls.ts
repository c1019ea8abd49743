/** Closing items of an enumeration, which name nothing that another document could have or lack. */
export interface CatchAllRow {
  /** Fits a sentence without its 。, marker and white space. */
  pattern: RegExp;
  example: string;
}

export const CATCH_ALLS: readonly CatchAllRow[] = [
  {
    pattern: /^[^，。]{0,24}(?:规定|约定|认定|批准|确定)的?[^，。]{0,8}其[他它][^，。]{1,16}$/u,
    example: "法律、法规规定的其他情形",
  },
  {
    pattern: /^(?:有)?其[他它][^，。]{2,24}(?:情形|行为|事项|条件|职责|措施|内容|情况|义务|权利)的?$/u,
    example: "其他违反取水许可管理的行为",
  },
];
