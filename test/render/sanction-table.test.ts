import { expect, it } from "vitest";
import { compare, parse } from "zhengce";
import { renderAlignment, renderAlignmentHtml, renderAlignmentMarkdown } from "zhengce/render";

const duty = "第一条　渡船经营人应当每年检验渡船，在船上配备救生衣。";
const local = parse(`柳河县渡船管理办法\n\n${duty}\n第二条　渡船超载航行的，由县交通运输部门处一千元以上五千元以下罚款。\n`);
const national = parse(
  `渡船管理条例\n\n${duty}\n第二条　渡船超载航行的，由海事管理机构处五千元以上二万元以下罚款；情节严重的，对直接责任人员给予处分。\n`,
);

it("every report sets the sanctions for one breach side by side", () => {
  const documents = { alignment: compare(local, national), local, national };
  const row =
    "| 渡船超载航行 | 第二条 处一千元以上五千元以下罚款 | 第二条 处五千元以上二万元以下罚款；情节严重的，对责任人员给予处分 | 更轻；国家另有：给予处分 |";
  expect(renderAlignmentMarkdown(documents)).toContain(row);
  const page = renderAlignmentHtml(documents);
  for (const words of ["处罚对照", "处五千元以上二万元以下罚款"]) expect(page).toContain(words);
  expect(renderAlignment(documents, { width: 200 })).toContain("处罚对照");
});
