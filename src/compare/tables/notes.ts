/** Words below a table or a text that explain signs and sources in it, and ask nothing of anybody. */

/** 注：①为五年累计数, 数据来源：… */
export const NOTE_OPENING: RegExp = /^\s*[（(【]?(?:表?注|附注|备注|资料来源|数据来源|指标说明|指标解释)\s*[：:】]/u;
/** 注： with its items on the next lines */
export const BARE_NOTE: RegExp = /^\s*[（(【]?(?:表?注|附注|备注|说明|指标说明)\s*[：:】]\s*$/u;
/** * 为2024年数, ①含… behind a note or a table */
export const NOTE_SIGN: RegExp = /^\s*(?:[*＊※†‡]|[①-⑳⓪]|\[\d{1,2}\]|〔\d{1,2}〕)/u;
