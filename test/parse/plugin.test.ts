import { remark } from "remark";
import { unified } from "unified";
import { VFile } from "vfile";
import { expect, it } from "vitest";
import { remarkZhengce, zhengceParse } from "zhengce/parse";

const SOURCE =
  "# 社区食堂管理办法\n\n**第一条** 为了办好社区食堂，制定本办法。\n\n第二条 社区食堂明码标价。\n\n第四条 社区食堂由街道监督。\n";

it("zhengceParse is a parser of unified: it gives the tree, and what does not fit as messages on the file", () => {
  const file = new VFile({ path: "食堂.md", value: SOURCE });
  const tree = unified().use(zhengceParse).parse(file) as ReturnType<typeof import("zhengce").parse>;
  expect(tree.children[0]?.children.filter(({ type }) => type === "article").map(node => "ordinal" in node && node.ordinal)).toEqual([
    1, 2, 4,
  ]);
  expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([["numbering-gap", 7]]);
});

it("remarkZhengce leaves the mdast as it is and puts the zhengce tree beside it, with the same offsets", async () => {
  const file = new VFile({ value: SOURCE });
  const processor = remark().use(remarkZhengce);
  const mdast = processor.parse(file);
  const before = JSON.stringify(mdast);
  await processor.run(mdast, file);
  expect(JSON.stringify(mdast)).toBe(before);
  const [document] = file.data.zhengce!.children;
  expect(document?.data?.meta?.title?.value).toBe("社区食堂管理办法");
  const article = document?.children.find(({ type }) => type === "article");
  expect(SOURCE.slice(article?.position.start.offset)).toMatch(/^(?:\*\*)?第一条/);
});
