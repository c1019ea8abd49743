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
    expect(sharedOf("渔获处一万元以上五万元以下罚款", "渔获处五千元以上五万元以下罚款")[0]).toBe("五万元以下罚款");
  });

  it("keeps a character where too little would be left without it", () => {
    expect(sharedOf("渔港服务业增加值翻番", "渔港工业增加值持平").some(text => text.endsWith("增加值"))).toBe(true);
  });

  it("has nothing of an amount or a date that began before it", () => {
    expect(sharedOf("渔获处一万元以下的罚款", "渔获处三千元以下的罚款").join()).not.toContain("以下");
    expect(sharedOf("条例自1996年5月1日起施行", "办法自2012年5月1日起施行").join()).not.toContain("5月1日");
  });

  it("leaves a word whole that begins or ends like a rest of a name or a joining word", () => {
    expect(sharedOf("渔政部门应当自受理之日公示", "港务部门应当自受理之日登记").join()).toContain("部门应当自受理之日");
    expect(sharedOf("疏浚港池市政道路照明", "修复县城市政道路照明").join()).toMatch(/(?:^|,)市政道路照明/);
    expect(sharedOf("扩大社会资本参与渔港", "引导社会资本参与巡护").join()).toMatch(/社会资本参与(?:$|,)/);
  });

  it("begins with no rest of a name, ends with no joining word, and in no other clause", () => {
    expect(sharedOf("保税区设置商标受理窗口", "渔业区设置商标受理窗口").join()).toMatch(/(?:^|,)设置商标受理窗口/);
    expect(sharedOf("完善渔船避风锚地的管理", "扩建渔船避风锚地的堤坝")).toContain("渔船避风锚地");
    expect(sharedOf("违反泊位规定，渔民须补办", "遵守锚地规定，渔民可入会").join()).not.toContain("规定，渔民");
  });

  it("has both marks of a quotation where both sides have them", () => {
    expect(sharedOf("对参加“夜航守望”的船员给予奖励", "给参加“夜航守望”的渔民发证").join()).toContain("“夜航守望”");
    expect(sharedOf("重点推广《渔火守则》读本", "统一印发《渔火守则》挂图").join()).toContain("《渔火守则》");
  });
});
