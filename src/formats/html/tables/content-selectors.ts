/** Where a site keeps the text of a document: an `id` or one of an element's classes, in lower case. */
export interface Layout {
  id?: string;
  class?: string;
  /** Who has it. */
  sites: string;
}

/** The known layouts, the surest first. */
export const LAYOUTS: readonly Layout[] = [
  { id: "ucap-content", sites: "中国政府网、国务院部门" },
  { class: "pages_content", sites: "中国政府网" },
  { class: "trs_editor", sites: "拓尔思采编系统：多数省级政府和部委" },
  { class: "trs_ueditor", sites: "拓尔思采编系统（新编辑器）" },
  { class: "view", sites: "拓尔思采编系统（TRS_UEDITOR 之外）" },
  { class: "policy-article-content", sites: "广东省政府信息公开平台" },
  { class: "article-content", sites: "广东省政府信息公开平台及下属市县" },
  { id: "info_cont", sites: "广州市" },
  { id: "zoomcon", sites: "广东、福建" },
  { id: "zoom", sites: "江苏、浙江、上海、山东等大汉系统" },
  { id: "ivs_content", sites: "上海市" },
  { class: "article_content", sites: "多省" },
  { class: "art_con", sites: "多省" },
  { class: "article-con", sites: "多省" },
  { class: "wenzhang", sites: "多省" },
  { class: "news_content", sites: "多省" },
  { class: "news-content", sites: "多省" },
  { class: "con_text", sites: "多省" },
  { class: "content_text", sites: "多省" },
  { id: "articlecontent", sites: "多省" },
  { id: "article_content", sites: "多省" },
  { class: "bt-content", sites: "大汉系统" },
  { class: "xxgk_content", sites: "政府信息公开目录" },
  { id: "vsb_content", sites: "博达系统" },
  { class: "v_news_content", sites: "博达系统" },
  { class: "j-fontcontent", sites: "安徽" },
  { id: "js_content", sites: "微信公众号" },
];
