/* Lines that belong to a page or a site and not to the document. Each is tried only on short lines. */

/** What a page number looks like: — 3 —, - 3 -, 第3页, 第 3 页 共 9 页 */
export const PAGE_NUMBER: RegExp =
  /^(?:[—–\-－─·]{1,2}\s*\d{1,4}\s*[—–\-－─·]{1,2}|第\s*\d{1,4}\s*页(?:[\s，,/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/;

/** Lines of a site around the text: where from, when put on line, how often read, tools of the page. */
export const SITE_LINE: RegExp =
  /^(?:(?:信息)?来源[：:].{0,40}|(?:发布|发文|公开|更新|成文)?(?:日期|时间)[：:]\s*\d{4}[-年/.].{0,60}|(?:浏览|阅读|点击|访问)(?:次数|量)?[：:].{0,20}|字[体号][：:].{0,20}|【?(?:打印|关闭|收藏)(?:本页|窗口|此页)?】?.{0,12}|分享到?[：:]?.{0,20}|相关(?:报道|链接|稿件|解读|文件|附件)[：:]?|扫一扫.{0,20}|责任编辑[：:].{0,20}|编辑[：:].{0,10}|您?(?:当前|现在)的?位置[：:].{0,60}|首页\s*[>＞].{0,60}|(?:上|下)一篇[：:].{0,60}|主办[：:]?单位?[：:].{0,40}|返回顶部)$/;

/** First characters of the lines above. */
export const FURNITURE_FIRST: string = "—–-－─·第0123456789来信发公更成日时浏阅点访字【打关收分相扫责编您当现首上下主返";
