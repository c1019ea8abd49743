import { beginning, ending, holding, type Look } from "./look.ts";

/*
 * How the parts of a document before and after its body look, by GB/T 9704—2012 chapter 7. Each pattern is tried on a whole line
 * without the white characters around it, and only on one that begins or ends as it can: whoever adds to a pattern adds to that as well.
 */
const GAP = "[\\s\\u200b]*";

/** 附件, 附件1, 附件二：, 附录A */
export const ANNEX_MARK: Look = beginning(
  "【附",
  new RegExp(
    `^【?附${GAP}(?:件|录|表|图)?${GAP}(?:[0-9０-９]{1,2}(?:[-—－–][0-9０-９]{1,2})?|[一二三四五六七八九十]{1,3}|[A-Z])?${GAP}[：:．.]?】?$`,
  ),
);
/** 附件1：某某办法; group 1 is the mark */
export const ANNEX_TITLE: Look = beginning(
  "附",
  new RegExp(`^(附${GAP}[件录表]${GAP}(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[A-Z])${GAP}[：:．.、]?)${GAP}\\S`),
);
/** 附件：1. …; 附：… */
export const ATTACHMENTS: Look = beginning("附", new RegExp(`^附${GAP}[件表]?${GAP}[：:]`));
/** 2. … or 附件2：… in the list of attachments */
export const ATTACHMENT_ENTRY: Look = beginning("附0123456789０１２３４５６７８９", /^(?:附\s*件\s*)?[0-9０-９]{1,2}\s*[.．、：:]/);
/** 目录, 目　次 */
export const CONTENTS: Look = beginning("目", /^目[\s\u200b]*[录次]$/);
/** 000012 */
export const COPY_NUMBER: Look = beginning("份0123456789", /^(?:份号[：:]?)?\d{6}$/);
/** 机密★1年 */
export const CLASSIFICATION: Look = beginning("绝机秘内", /^(?:绝密|机密|秘密|内部)(?:\s*[★☆].{0,12})?$/);
/** 特急 */
export const URGENCY: Look = beginning("特加平急", /^(?:特\s*提|特\s*急|加\s*急|平\s*急|急\s*件)$/);
/** 国办发〔2024〕12号; 第5号; 2024年第3号; 中华人民共和国国务院令第7号; 〔2024〕6号, 第6期 of minutes and bulletins */
export const DOCUMENT_NUMBER: Look = ending(
  "号期）)",
  /^[（(]?(?:[\u4e00-\u9fff（）()]{0,20}\s?[〔﹝[［【（(〈]\s?(?:19|20)\d{2}\s?[〕﹞\]］】）)〉]\s?(?:第\s?)?[0-9０-９一二三四五六七八九十百]{1,5}\s?[号期]|(?:[\u4e00-\u9fff]{2,20}(?:[ \u3000][\u4e00-\u9fff]{2,20}){0,4}(?:令|公告)?\s?)?(?:(?:19|20)\d{2}年)?\s?第\s?[0-9０-９一二三四五六七八九十百〇零]{1,6}\s?[号期])[）)]?$/,
);
/** 签发人：某某 */
export const SIGNATORY: Look = beginning("签", /^签发人[：:]/);
/** 某某市人民政府文件 */
export const ISSUER_MARK: Look = ending("件", /^[\u4e00-\u9fff\s、（）()]{2,60}文\s*件$/);
/** （试行）; the words are STATUS_WORDS of metadata */
export const IN_BRACKETS: Look = beginning("（(〔［[", /^[（(〔［[]([^（）()]{1,30})[）)〕］\]]$/);
/** 2020年5月28日 某会议通过; （1998年…通过　根据…修正）; 发布之日施行 */
export const ADOPTION: Look = beginning(
  "（(12一二根自公发印",
  /^[（(]?\s*(?:(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[一二][〇○零一二三四五六七八九十]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|根据|自?(?:公布|发布|印发)之日)[^。]*(?:通过|公布|发布|颁布|批准|修订|修正|修改|施行|实施|废止|生效|印发|会议|全文|大会上)[^。]{0,40}[）)]?[。]?$/,
);
/** 根据《某条例》…，现予公告 and 2031年4月16日，县长主持召开会议…。 are sentences of a body, though they speak of what an 题注 does. */
export const NO_ADOPTION: RegExp = /现[将予就]|特此|收悉|^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:[，,]|[上下]午).*[。：:]$/;
/** ——某年某月某日在某会议上 */
export const OCCASION: Look = beginning("—－─-（(", /^(?:[—－─-]{1,2}|[（(])\s*(?:19|20)\d{2}\s?年.{2,60}[上议会][）)]?$/);
/** 2018年12月29日; 二〇〇五年六月十一日 */
export const DATE_LINE: Look = beginning(
  "（(12１２一二",
  /^[（(]?(?:[12]\d{3}|[１２][０-９]{3})\s?年\s?[\d０-９]{1,2}\s?月\s?[\d０-９]{1,2}\s?日?[）)]?$|^[（(]?[一二][〇○ＯO零一二三四五六七八九十]{3}\s?年\s?[一二三四五六七八九十元]{1,2}\s?月\s?[一二三四五六七八九十]{1,3}\s?日?[）)]?$/,
);
/** （2031年12月） below the title of a plan or a white paper */
export const MONTH_LINE: Look = beginning(
  "（(12一二",
  /^[（(]?(?:(?:19|20)\d{2}\s?年\s?\d{1,2}|[一二][〇○零一二三四五六七八九]{3}\s?年\s?[一二三四五六七八九十]{1,2})\s?月[）)]?$/,
);
/** （此件公开发布）; （联系人：…） */
export const NOTE: Look = beginning(
  "（(公信",
  /^[（(](?:此件|此文|本件|联系人|联系方式|联系电话|信息公开|公开方式|不公开|主动公开|依申请公开).{0,80}[）)]$|^(?:公开方式|信息公开(?:选项|类别|属性))[：:].{1,20}$/,
);
/** 抄送：…; 主题词：… */
export const COPIES: Look = beginning("抄主分", /^(?:抄\s*送|抄\s*报|主\s*送|分\s*送|主题词)[：:]/);
/** 某某办公室　2024年7月26日印发 */
export const PRINTING: Look = holding("印", /^.{0,40}\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s*印\s*发(?:\s*[（(]?共印.{0,10})?$/);
/** 各区人民政府，各有关单位： */
export const ADDRESSEE: Look = ending(
  "：:",
  /^(?!为|根据|按照|依据|经|现|对|在|一是|附)(?![^：:]*(?:[作如]如下|如下[^，]{0,8}|下列[^，]{0,8})[：:]$)[^。！？；]{2,600}(?<!如下|以下|承诺|声明|保证|说明|下列|规定|通知|意见|包括|措施|要求|内容|方案|工作|[决确]定)[：:]$/,
);
/** 机构名称：, 填表人：, 联系电话：: what a form asks for, and nobody to write to */
export const FORM_LABEL: RegExp =
  /^(?!.*(?:各|有关|所属))(?:填[报表写]|申[报请领办]|报送|推荐|经办|负责|联系|审[核批查]|法定|机构|单位|企业|项目|公司|学校|姓\s*名|名称|主管|盖章|签[字章名]|电话|手机|传真|地址|邮[编箱政]|日期|时间|编号|统一社会)[\u4e00-\u9fff（）()、/\s]{0,14}[：:]|[：:].*[：:]$/;
/** 各位代表： before the body of a report */
export const SALUTATION: Look = beginning("各尊同代", /^(?:各位|尊敬的|同志们|代表们)[^。]{0,30}[：:！!]$/);
/** Words that an addressee holds: whom one writes to. */
export const ADDRESSEE_WORDS: RegExp =
  /各|委员|先生|女士|人民政府|委员会|局|厅|部|办公室|公司|集团|单位|机构|企业|法院|检察院|代表|同志|街道|大学|学校|银行|[^\s]{2,20}[市县区州盟旗省院会社]$/;
/** 出席：某某; 列席：, 请假：, 记录：, as 会议纪要 list them below the body (GB/T 9704 10.3), and 联系电话：, which 函 give there */
export const TAIL_LABEL: Look = beginning(
  "出列参请缺主记整签审联经电传邮",
  /^(?:(?:出\s*席|列\s*席|参\s*加|请\s*假|缺\s*席|主\s*持|记\s*录|整\s*理|签\s*发|审\s*核)(?:会议|单位|人员|领导|人)?|联\s*系\s*(?:人|单位|电话|方式|地址)|经办人|电话|传真|邮(?:政)?编码?)[：:]/,
);
/** 某某县人民政府办公室　2028年4月19日; groups 1 and 2 */
export const SIGNED_AND_DATED: Look = ending(
  "日）)",
  /^([\u4e00-\u9fff（）()、\s]{2,60}?)[ \u3000\u00a0\t]+([（(]?(?:[12]\d{3}|[一二][〇○零一二三四五六七八九]{3})\s?年\s?[\d一二三四五六七八九十]{1,2}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日[）)]?)$/,
);
/** What an issuer's name ends in. */
export const ORGANISATION: RegExp =
  /(?:政府|办公厅|办公室|委员会|委|局|厅|部|院|署|会|处|中心|公司|集团|银行|总社|协会|总队|支队|法院|检察院|大学|学院|党组|中央|组织|司|所|站|队|海关|指挥部|领导小组|秘书处|人大|政协)(?:[（(][^（）()]{1,20}[）)])?$/;
/** 序言 前言 引言: a heading without a number before the first chapter */
export const FOREWORD: Look = beginning(
  "序前引导绪概结后",
  /^(?:序[\s\u200b]*[言章幕]?|前[\s\u200b]*言|引[\s\u200b]*言|导[\s\u200b]*言|绪[\s\u200b]*论|概[\s\u200b]*述|结[\s\u200b]*[语束][语]?|后[\s\u200b]*记)$/,
);
/** 结束语: the same behind the last chapter, on the level of all of them */
export const AFTERWORD: Look = beginning("结后", /^(?:结[\s\u200b]*束?[\s\u200b]*语|后[\s\u200b]*记)$/);
/** 专栏1　某某指标; 表2 某某; group 1 is the mark */
export const BOX: Look = beginning(
  "【（(专表附",
  /^[【（(]?(专[\s]?栏\s?[0-9０-９一二三四五六七八九十]{0,3}|表\s?[0-9０-９]{1,3}(?:[-—－–.][0-9０-９]{1,2})?|附表\s?[0-9０-９]{1,3})(?:\s*[：:．.、]\s*|[】）)]\s*|\s+|(?=[\u4e00-\u9fff“《]))/,
);
