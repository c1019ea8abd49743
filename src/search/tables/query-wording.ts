import type { QueryMessage } from "../query.ts";

type Said = Pick<QueryMessage, "reason" | "english">;

const said = (reason: string, english: string): Said => ({ reason, english });

/** What a search says of a query, in both languages. */
export const QUERY_WORDING = {
  nothingToFind: (): Said => said("没有要找的词", "there is no word to look for"),
  moreNotUnderstood: (count: number): Said => said(`另有${count}处没有读懂`, `${count} more places were not understood`),
  tooMany: (most: number): Said => said(`条件太多，只用前${most}个`, `too many conditions: the first ${most} are used`),
  noWordBehind: (sign: string): Said => said(`“${sign}”后面没有词`, `there is no word behind “${sign}”`),
  emptyQuotes: (): Said => said("引号里没有字", "there is nothing between the quotation marks"),
  unclosedQuotes: (): Said => said("引号没有收尾，到末尾为止都算在内", "the quotation marks are not closed: all to the end is taken in"),
  unclosedBracket: (): Said => said("括号没有收尾，到末尾为止都算在内", "the bracket is not closed: all to the end is taken in"),
  tooFewNear: (operator: string): Said =>
    said(`${operator}(…)里要有两个以上的词，用空格隔开`, `${operator}(…) needs two words or more, with blanks between them`),
  noValueBehind: (field: string): Said => said(`“${field}:”后面没有值`, `there is no value behind “${field}:”`),
  noSuchField: (field: string): Said =>
    said(`没有“${field}”这个字段，按普通的词来找`, `there is no field “${field}”: looked for as plain words`),
  noYear: (value: string): Said => said(`“${value}”不是年份`, `“${value}” is no year`),
  noDate: (value: string): Said => said(`“${value}”不是日期`, `“${value}” is no date`),
  reversed: (value: string, range: string): Said =>
    said(`“${value}”首尾颠倒，按${range}来找`, `“${value}” is the wrong way round: looked for as ${range}`),
  noSuchValue: (field: string, value: string): Said => said(`“${field}”没有“${value}”这个值`, `“${field}” has no value “${value}”`),
  notInLibrary: (word: string): Said => said(`库里没有“${word}”`, `“${word}” stands nowhere in the library`),
  perhaps: (word: string): Said => said(`“${word}”也许是`, `“${word}” may be meant for`),
  noPassageMeetsAll: (): Said => said("没有同时符合这些条件的段落", "no passage meets all these conditions"),
};
