import { describe, expect, it } from "vitest";
import { compare, parse } from "zhengce";

/** What two sentences are said to share, the longest first. */
function sharedOf(one: string, other: string): string[] {
  const [local, national] = [one, other].map(text => parse(`灯塔方案\n\n一、任务\n（一）${text}。\n`)) as [
    ReturnType<typeof parse>,
    ReturnType<typeof parse>,
  ];
  const { evidence } = compare(local, national, { threshold: 0 }).pairs.find(pair => pair.local === "mea_1")!;
  const said = evidence.map(mark => local.data.text.slice(...mark.local));
  for (const mark of evidence) expect(national.data.text.slice(...mark.national).length).toBeGreaterThan(0);
  return said.sort((a, b) => b.length - a.length);
}

describe("the wording that two measures share", () => {
  it("leaves out a character of a word that only one side has whole", () => {
    expect(sharedOf("航标巡检能力显著提升", "港区综合竞争力显著提升")).toContain("显著提升");
    expect(sharedOf("渔获处一万元以上五万元以下罚款", "渔获处五千元以上五万元以下罚款")[0]).toBe("以上五万元以下罚款");
  });

  it("keeps a character where too little would be left without it", () => {
    expect(sharedOf("渔港服务业增加值翻番", "渔港工业增加值持平").some(text => text.endsWith("增加值"))).toBe(true);
  });

  it("has both marks of a quotation where both sides have them", () => {
    expect(sharedOf("对参加“夜航守望”的船员给予奖励", "给参加“夜航守望”的渔民发证").join()).toContain("“夜航守望”");
    expect(sharedOf("重点推广《渔火守则》读本", "统一印发《渔火守则》挂图").join()).toContain("《渔火守则》");
  });
});
