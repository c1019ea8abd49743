import { unified } from "unified";
import { VFile } from "vfile";
import { expect, it } from "vitest";
import { parse } from "zhengce/parse";
import { targets, zhengceTargets } from "zhengce/targets";
import { documentOf } from "./support.ts";

it("the plugin puts on the file what the function finds, and leaves the tree as it is", async () => {
  const tree = parse(documentOf("到2031年，湿地保护率达到62%。"));
  const file = new VFile();
  const same = await unified().use(zhengceTargets).run(tree, file);
  expect(same).toBe(tree);
  expect(file.data.targets).toEqual(targets(tree));
  expect(file.data.targets).toHaveLength(1);
});
