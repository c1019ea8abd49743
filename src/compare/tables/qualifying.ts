/** Words that say of which of several kinds something is: two wordings of which one has another of a row than the other, or none, are about two things. */
export const QUALIFYING: readonly RegExp[] = [
  // 一般险情, 重大险情
  /特别重大|较大|重大|一般(?=险情|事故|事件|隐患|失信|案件|项目|风险)/gu,
  // 小型水库
  /大中型|中小型|特大型|大型|中型|小型|微型/gu,
  // 临时采砂许可证, 首次申请, 有效期的延续
  /临时|首次|初次|延续|续期|换发|补发|变更/gu,
  // 个人倾倒垃圾, 单位倾倒垃圾
  /^(?:个人|单位)(?!和|或|与|、)/gu,
];
