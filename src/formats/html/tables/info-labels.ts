/**
 * The labels of the table that stands above a document on a government site, as the rules on publishing government
 * information ask for (政府信息公开目录), and the name in front matter that each is known by.
 */
export const INFO_LABELS: Readonly<Record<string, string>> = {
  索引号: "索引号",
  信息索引号: "索引号",
  统一编号: "统一编号",
  主题分类: "主题分类",
  发文机关: "发文机关",
  发文单位: "发文机关",
  制定机关: "发文机关",
  制发机关: "发文机关",
  发布机关: "发文机关",
  发布机构: "发布者", // who put it on the site, which need not be who issued it
  发布单位: "发布者",
  信息来源: "发布者",
  公开责任部门: "发布者",
  成文日期: "成文日期",
  成文时间: "成文日期",
  发文日期: "成文日期",
  印发日期: "成文日期",
  发文字号: "发文字号",
  文号: "发文字号",
  文件编号: "发文字号",
  标题: "标题",
  名称: "标题",
  信息名称: "标题",
  文件名称: "标题",
  发布日期: "发布日期",
  发布时间: "发布日期",
  公开日期: "发布日期",
  生成日期: "发布日期",
  实施日期: "实施日期",
  施行日期: "实施日期",
  生效日期: "实施日期",
  失效日期: "失效日期",
  废止日期: "失效日期",
  有效性: "有效性",
  时效性: "有效性",
  文件状态: "有效性",
  主题词: "主题词",
  关键词: "主题词",
  公开方式: "公开方式",
  公开范围: "公开范围",
  体裁分类: "体裁分类",
  分类: "主题分类",
};

/** Labels that stand in such a table and nowhere else: two of them tell it from a table of the document. */
export const TELLING: ReadonlySet<string> = new Set(["索引号", "发文字号", "成文日期", "发文机关", "发布者", "主题分类", "发布日期"]);
