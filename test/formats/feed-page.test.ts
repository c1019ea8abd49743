import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect, it } from "vitest";
import { parseHtml } from "../../src/formats/html/parse-html.ts";

/** A tree in one line, without comments and what stands in scripts, as both parsers see it. */
function shape(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!("tagName" in node)) return "";
  const attrs = node.attrs.filter(({ name }) => READ.includes(name)).map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
  const inside = node.tagName === "script" || node.tagName === "style" ? "" : node.childNodes.map(shape).join("");
  return `<${node.tagName}${attrs.join("")}>${inside}</${node.tagName}>`;
}
const READ = ["id", "class", "colspan", "hidden"];
const byParse5 = (page: string): string =>
  shape(parse(page, { scriptingEnabled: false }).childNodes.find(node => node.nodeName === "html")!);

it.each([
  '<script>if (a < b) "<p>"</script><p>甲</p>',
  "<SCRIPT src='a>b'>x</SCRIPT ><p>甲</p>",
  "<style>p > a {}</style><!-- <script> --><p>甲<!-->乙",
  "<p title='<script>' class=a/b>甲</p>",
  "<textarea><script>甲</textarea>乙",
  "<title><!-- 甲 &amp; 丙</title>乙<!-- 丙 -->",
  "1 < 2，<3>，a<",
  "<scripts>甲</scripts>",
  "<!-- 没有结尾",
  "<script>没有结尾",
  "<p a='",
  "<script><!-- <script>甲</script> --></script>乙",
  "<plaintext><script>甲</script>",
  "<p>甲&nbsp;乙&ldquo;丙&rdquo; &lt;p&gt; R & D &copy 2033 &#8212; &#128; &nosuch; &",
  "<p id='甲&amp;乙'>甲",
  "<svg><path d='M0'/><title><p>甲</title><![CDATA[乙>丙]]></svg><p>丁",
  "<select><textarea><p>甲</textarea></select><table>甲<tr><td>乙<input type=hidden><p>丙",
  "<pre>\n甲\r\n乙</pre>\r\n<p>丙\r丁",
  "</p></ p></><!甲><?乙?><p//><br/>丙</p class=a>",
  "<head> <meta content='a > b'> </head> 甲 <body class=b> 乙 </body> 丙 </html> 丁",
])("the tree of %s is the one that parse5 makes of the whole page", page => {
  expect(shape(parseHtml(page))).toBe(byParse5(page));
});

it("the tree is the one that parse5 makes, whatever tags and text come in whatever order", () => {
  const piece = fc.constantFrom(
    ..."<p> </p> <div_id=a> </div> <b> </b> <a_class='x>y'> </a> <table> <tr> <td_colspan=2> </td> </table> <ul> <li> </ul> <br/> <svg> </svg> <path/> <math> <mi> </math>".split(
      " ",
    ),
    ..."<select> <option> </select> <textarea> </textarea> <title> </title> <script> </script> <template> </template> <noscript> </noscript> <form> <h1> </h1>".split(
      " ",
    ),
    ..."甲 a &amp; & &lt &nbsp; &#22; &notin; < > ' \" <!-- --> <! <? </ <![CDATA[ ]]> \n _ \r <p_title='&' <body> </body> <head> </head> </html> <iframe> </iframe>".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), pieces => {
      const page = `<!DOCTYPE html>${pieces.join("").replaceAll("_", " ")}`; // a row by itself would get a table
      expect(shape(parseHtml(page))).toBe(byParse5(page));
    }),
    { numRuns: 2000 },
  );
});

it("styles are left out but for what says how a text is shown, and so are links and pictures", () => {
  const page = `<p style="font-family: 仿宋; text-align:center;margin:0" onclick="a()"><img src="data:image/png;base64,AAAA" alt=甲>乙</p>`;
  const html = parseHtml(page);
  const body = html.childNodes[1] as DefaultTreeAdapterTypes.Element;
  const paragraph = body.childNodes[0] as DefaultTreeAdapterTypes.Element;
  expect(paragraph.attrs).toEqual([{ name: "style", value: "text-align:center" }]);
  expect((paragraph.childNodes[0] as DefaultTreeAdapterTypes.Element).attrs).toEqual([]);
});
