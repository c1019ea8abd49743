/* Lines that belong to a page or a site and not to the document. Each is tried only on short lines. */

/** What a page number looks like: — 3 —, - 3 -, 第3页, 第 3 页 共 9 页 */
export const PAGE_NUMBER: RegExp =
  /^(?:[—–\-－─·]{1,2}\s*\d{1,4}\s*[—–\-－─·]{1,2}|第\s*\d{1,4}\s*页(?:[\s，,/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/;

/** Lines of a site around the text: where from, when put on line, how often read, tools of the page. */
export const SITE_LINE: RegExp =
  /^(?:(?:信息)?来源[：:].{0,40}|(?:发布|发文|公开|更新|成文)?(?:日期|时间)[：:]\s*\d{4}[-年/.].{0,60}|(?:浏览|阅读|点击|访问)(?:次数|量)?[：:].{0,20}|字[体号][：:].{0,20}|【?(?:打印|关闭|收藏)(?:本页|窗口|此页)?】?.{0,12}|分享到?[：:]?.{0,20}|相关(?:报道|链接|稿件|解读|文件|附件)[：:]?|扫一扫.{0,20}|责任编辑[：:].{0,20}|编辑[：:].{0,10}|您?(?:当前|现在)的?位置[：:].{0,60}|首页\s*[>＞].{0,60}|(?:上|下)一篇[：:].{0,60}|主办[：:]?单位?[：:].{0,40}|返回顶部)$/;

/** 2031-05-06 08:30　来源：某报: when and where a page was put on line */
export const PUT_ON_LINE: RegExp =
  /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:[\s\u3000]+\d{1,2}:\d{2}(?::\d{2})?(?:[\s\u3000].{0,80})?|[\s\u3000]+(?:来源|作者|字[号体]|浏览|阅读|编辑)[：:].{0,80})$/;

/** 索引号：, 主题分类：: the fields of a government site's catalogue above a text; group 1 is that of the number, which the text may not repeat */
export const SITE_FIELD: RegExp =
  /^(?:索[\s\u3000]*引[\s\u3000]*号|主[\s\u3000]*题[\s\u3000]*(?:分[\s\u3000]*类|词)|信息分类|发[\s\u3000]*[文布][\s\u3000]*(?:机[\s\u3000]*[关构]|单[\s\u3000]*位)|制定机关|成[\s\u3000]*文[\s\u3000]*日[\s\u3000]*期|(?:发[文布]|公[开布]|生成|生效|实施|施行|废止|失效)[\s\u3000]*日[\s\u3000]*期|标[\s\u3000]*题|名[\s\u3000]*称|公开方式|公开时限|有[\s\u3000]*效[\s\u3000]*性|效力状态|统一登记号|体[\s\u3000]*裁|文[\s\u3000]*种|(发[\s\u3000]*文[\s\u3000]*字[\s\u3000]*号|文[\s\u3000]*号))[\s\u3000]*[：:][\s\u3000]*/;

/** First characters of the lines above. */
export const FURNITURE_FIRST: string = "—–-－─·第0123456789来信发公更成日时浏阅点访字【打关收分相扫责编您当现首上下主返";
