/** Chapters that every document of a family has, whatever it is about, with the names they go by. Two of one row answer one another. */
export interface ChapterRole {
  role: string;
  pattern: RegExp;
  example: string;
}

export const CHAPTER_ROLES: readonly ChapterRole[] = [
  {
    role: "aims",
    pattern: /^(?:总体要求|总体思路|工作思路|总体目标|指导思想|基本原则|主要目标|发展目标|工作目标|奋斗目标|目标任务)/,
    example: "一、总体要求和主要目标",
  },
  {
    role: "delivery",
    pattern:
      /(?:组织实施|组织领导|组织保障|保障措施|实施保障|强化保障|加强保障|保障机制|保障体系|工作要求|(?:推进|抓好|狠抓|推动|保障)落实|落地见效)$/,
    example: "六、加强组织保障",
  },
  { role: "general", pattern: /^总\s*则$/, example: "第一章 总则" },
  { role: "liability", pattern: /^(?:法律责任|罚\s*则)$/, example: "第六章 法律责任" },
  { role: "closing", pattern: /^附\s*则$/, example: "第七章 附则" },
];
