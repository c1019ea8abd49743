/** One made-up document, a line a paragraph, and pages around it in layouts that no table of layouts knows. */
export const TITLE = "云陂县人民政府办公室关于做好雨水花园养护工作的通知";
export const LINES: readonly string[] = [
  TITLE,
  "云政办发〔2033〕26号",
  "各乡镇人民政府，县直各有关单位：",
  "为保持雨水花园蓄渗能力，减少暴雨后路面积水，经县政府同意，现就养护工作通知如下。",
  "一、明确养护责任",
  "（一）分清边界。道路红线以内的雨水花园由市政管理所养护，小区内的由物业服务企业养护。",
  "（二）落实经费。养护经费按每平方米每年12元列入预算。",
  "二、做好日常养护",
  "（一）清淤。汛前清淤不少于2次，淤泥厚度超过5厘米的应当立即清理。",
  "（二）补植。植株缺损率超过10%的，在当年秋季补植，优先选用耐淹又耐旱的乡土草本。",
  "三、加强检查",
  "县住房城乡建设局每季度抽查一次，结果在政府网站公开。",
  "附件：雨水花园养护登记表",
  "云陂县人民政府办公室",
  "2033年4月8日",
];
const BODY = LINES.slice(1);

const menu = (names: string): string =>
  names
    .split(" ")
    .map((name, i) => `<li><a href="/c${i}/">${name}</a></li>`)
    .join("");
const SECTIONS = menu("首页 走进云陂 政务公开 办事服务 互动交流 数据开放 专题专栏 无障碍阅读");
const RELATED = [
  "云陂县召开海绵设施建设现场推进会部署下一阶段重点任务",
  "县城管局组织开展主汛期排水管网隐患排查整治专项行动",
  "关于公布2032年度绿色社区名单的通告及其有关说明",
  "一图读懂雨水花园养护工作的主要内容和具体要求",
].map((title, i) => `<li><a href="/a${i}.html">${title}</a><span>2033-04-0${i + 1}</span></li>`);
const FOOTER =
  "主办单位：云陂县人民政府　承办单位：云陂县大数据中心<br>网站标识码：9900000012　某ICP备99000012号-1　某公网安备99000002000012号<br>联系电话：0000-1234567　建议使用1280×800以上分辨率浏览本站，本站已支持IPv6网络访问";
const p = (line: string, attributes = ""): string => `<p${attributes}>${line}</p>`;
const page = (head: string, body: string): string =>
  `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>${TITLE}-云陂县人民政府</title>\n${head}</head>\n<body>\n${body}\n</body>\n</html>`;

export interface Layout {
  name: string;
  html: string;
  /** Written in GBK; UTF-8 where absent. */
  gbk?: true;
}

export const LAYOUTS: readonly Layout[] = [
  {
    name: "divs without names, breadcrumbs, a list of related pages and a footer",
    html: page(
      "",
      `<div><div><ul>${SECTIONS}</ul></div><div>您现在的位置：<a href="/">首页</a> &gt; <a href="/gk">政务公开</a> &gt; <a href="/wj">县政府办文件</a></div>
<div><div><div>${TITLE}</div><div><div>${BODY.map(line => `<div>${line}</div>`).join("\n")}</div></div></div><div><div>相关阅读</div><ul>${RELATED.join("")}</ul></div></div><div>${FOOTER}</div></div>`,
    ),
  },
  {
    name: "tables inside tables and fonts, in GBK",
    gbk: true,
    html: `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gbk"><TITLE>${TITLE}</TITLE></HEAD><BODY bgColor=#ffffff>
<TABLE width=1000 border=0 align=center><TR><TD colspan=2><IMG src="banner.jpg" alt="云陂县人民政府欢迎您"></TD></TR><TR><TD width=180 vAlign=top><TABLE>${RELATED.map(item => `<TR><TD>${item}</TD></TR>`).join("")}</TABLE></TD>
<TD><TABLE width="100%"><TR><TD align=center><FONT size=5 color=red><B>${TITLE}</B></FONT></TD></TR><TR><TD height=1 bgcolor=#ccc></TD></TR><TR><TD>${BODY.map(line => `<P><FONT face=仿宋 size=4>　　${line}</FONT></P>`).join("\n")}</TD></TR></TABLE></TD></TR>
<TR><TD colspan=2 align=center><FONT size=2>${FOOTER}</FONT></TD></TR></TABLE></BODY></HTML>`,
  },
  {
    name: "paragraphs by two br and indents by entities",
    html: page(
      "",
      `<div class="wrap"><ul class="menu">${SECTIONS}</ul><div class="box"><h2>${TITLE}</h2><div class="t">&emsp;&emsp;${BODY.join("<br><br>\n&emsp;&emsp;")}<br><br></div></div><div class="foot">${FOOTER}</div></div>`,
    ),
  },
  {
    name: "what Word saves: spans with styles, strong for headings, empty o:p",
    html: page(
      "<style>p.MsoNormal{margin:0cm}</style>",
      `<div class="top"><a href="/">云陂县人民政府</a>｜<a href="/en">English</a></div><div class=WordSection1>${LINES.map((line, i) =>
        p(
          `${/^[一二三]、/.test(line) ? `<strong><span style="font-family:黑体;mso-bidi-font-family:宋体">${line}</span></strong>` : `<span style="font-size:16.0pt"><span lang=EN-US>&nbsp;</span>${line.slice(0, 4)}</span><span style="font-size:16.0pt;font-family:仿宋_GB2312">${line.slice(4)}</span>`}<span lang=EN-US><o:p></o:p></span>`,
          ` class=MsoNormal style="text-indent:${i === 0 ? "0" : "32.0pt"}"`,
        ),
      ).join("\n")}<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p></div><div class="bottom">${FOOTER}</div>`,
    ),
  },
  {
    name: "a paragraph a row of a table",
    html: page(
      "",
      `<table class="out"><tr><td><ul>${SECTIONS}</ul></td></tr><tr><td><table class="in">${LINES.map(line => `<tr><td style="padding:4px 20px">${line}</td></tr>`).join("\n")}</table></td></tr><tr><td class="cr">${FOOTER}</td></tr></table>`,
    ),
  },
  {
    name: "a version for printing, with frames and buttons",
    html: page(
      '<script>document.write("<p>此处由脚本写出，读者看不到这一行文字内容</p>")</script>',
      `<iframe src="/top.html">您的浏览器不支持框架，请升级后再访问本页面</iframe><noscript><p>请打开浏览器的脚本功能后再访问本站的全部内容</p></noscript>
<div id="printArea"><h1>${TITLE}</h1>${BODY.map(line => p(line)).join("")}</div><div><button>打印本页</button> <a href="javascript:window.close()">关闭窗口</a></div><iframe src="/bottom.html"></iframe>`,
    ),
  },
  {
    name: "a page for telephones with share buttons, size of letters and an unfolding text",
    html: page(
      '<meta name="viewport" content="width=device-width">',
      `<header><a href="#">返回</a><span>政策详情</span></header><main><section class="hd"><h1>${TITLE}</h1><p class="src">来源：县政府办公室　　时间：2033-04-09　　阅读：1024次</p><p class="fs">字号：<a>大</a> <a>中</a> <a>小</a></p></section>
<section class="bd">${BODY.map(line => p(line)).join("")}<p><a class="more">展开全文</a></p></section><section class="share"><span>分享到：</span><a>微信</a><a>微博</a><a>复制链接</a></section></main><footer>${FOOTER}</footer>`,
    ),
  },
  {
    name: "two languages of navigation, and a long English notice below",
    html: page(
      "",
      `<div class="lang"><a href="/zh">中文</a> | <a href="/en">English</a> | <a href="/ar">العربية</a></div><ul class="n">${SECTIONS}</ul><ul class="n">${menu("Home About Openness Services Interaction Data Specials Accessibility")}</ul>
<div class="main"><div class="ttl">${TITLE}</div><div class="cnt">${BODY.map(line => p(line, ' align="left"')).join("\n")}</div></div><div class="legal">Copyright of the People's Government of Yunbei County. All rights reserved. Reproduction in whole or in part without permission is prohibited. ${FOOTER}</div>`,
    ),
  },
  {
    name: "a pager, and what is before and behind in the list",
    html: page(
      "",
      `<ul>${SECTIONS}</ul><div class="detail"><h3>${TITLE}</h3><div class="richtext">${BODY.map(line => p(line)).join("\n")}</div><div class="page">共1页 <a>上一页</a> <b>1</b> <a>下一页</a></div><div class="pn"><p>上一篇：<a href="1">云陂县关于印发排水防涝应急演练方案的通知</a></p><p>下一篇：<a href="2">云陂县关于调整公园绿地管护标准的通知</a></p></div></div><div>${FOOTER}</div>`,
    ),
  },
  {
    name: "files to load and readings of the document beside it, with long abstracts",
    html: page(
      "",
      `<ul>${SECTIONS}</ul><div class="two"><div class="l"><h1>${TITLE}</h1><div class="ct">${BODY.map(line => p(line)).join("\n")}</div><div class="down"><a href="f.docx">雨水花园养护登记表.docx</a> <a href="f.pdf">云政办发26号.pdf</a></div></div>
<div class="r"><h4>政策解读</h4><div><a href="j.html">雨水花园养护工作问答</a><p>近日，县政府办公室印发通知，对雨水花园的养护责任和日常养护作出安排，本期请县住房城乡建设局有关负责人解答。</p></div><div><a href="k.html">专家谈海绵设施</a><p>海绵设施三分建七分管，有了明确的责任人和稳定的经费来源，才能做到雨天蓄得住、晴天看得好。</p></div></div></div><div>${FOOTER}</div>`,
    ),
  },
  {
    name: "remarks between title and text, hidden watermarks, and comments of readers",
    html: page(
      '<meta name="ArticleTitle" content="雨水花园养护">'.replace("雨水花园养护", TITLE),
      `<article><div class="h">${TITLE}</div><div class="info"><span>发布日期：2033-04-09</span><span>来源：云陂县人民政府办公室</span><span>浏览次数：<i id="hits"></i></span></div>
<div class="b">${BODY.map((line, i) => `${i % 4 === 1 ? '<span style="display:none">云陂县政府网站版权所有翻印必究</span>' : ""}${p(line)}`).join("\n")}</div></article><div class="comment"><h4>网友评论</h4><ul><li><p>希望小区里的雨水花园也能有人按时清理，去年夏天蚊虫太多了。</p></li><li><p>经费是不是应该向社会公开，让大家都来监督？</p></li></ul></div><div class="f">${FOOTER}</div>`,
    ),
  },
  {
    name: "plain text between pre",
    html: page(
      "",
      `<ul>${SECTIONS}</ul><h2>${TITLE}</h2><pre>\n${BODY.map(line => `　　${line}`).join("\n")}\n</pre><hr><address>${FOOTER}</address>`,
    ),
  },
];
