import { expect, it } from "vitest";
import { compare, parse } from "zhengce";
import { renderAlignment, renderAlignmentHtml, renderAlignmentMarkdown } from "zhengce/render";

const law = (title: string, limit: string) =>
  parse(
    `${title}\n\n第一条　渡船经营人应当每年检验渡船，在船上配备救生衣。\n第二条　海事管理机构应当自收到申请之日起${limit}内，作出是否准予渡船经营许可的决定。\n`,
  );

it("every report sets the time limits for one act side by side", () => {
  const [local, national] = [law("柳河县渡船管理办法", "十日"), law("渡船管理条例", "二十日")];
  const documents = { alignment: compare(local, national), local, national };
  const row = "| 海事管理机构应当作出是否准予渡船经营许可的决定 | 第二条 自收到申请之日起十日内 | 第二条 自收到申请之日起二十日内 | 更短 |";
  expect(renderAlignmentMarkdown(documents)).toContain(row);
  expect(renderAlignmentMarkdown(documents, "en")).toContain("| shorter |");
  const page = renderAlignmentHtml(documents);
  for (const words of ["期限对照（同一事项）", "自收到申请之日起二十日内", "更短"]) expect(page).toContain(words);
  expect(renderAlignment(documents, { width: 200 })).toContain("期限对照");
});
