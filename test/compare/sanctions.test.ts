import { describe, expect, it } from "vitest";
import { compare, differences, parse, type Root, sanctions } from "zhengce";

const law = (title: string, ...articles: string[]): Root =>
  parse(`${title}\n\n${articles.map((text, i) => `第${"一二三四五六"[i]}条　${text}`).join("\n")}\n`);

const duty = "渡船经营人应当每年检验渡船，在船上配备救生衣。";
const verdicts = (ours: string, theirs: string) => {
  const [local, national] = [law("柳河县渡船管理办法", duty, ours), law("渡船管理条例", duty, theirs)];
  return sanctions(compare(local, national), local, national).map(({ conduct, verdict, own, local: here, national: there }) => ({
    conduct: conduct.local,
    verdict,
    local: here.sanctions.map(({ text }) => text),
    national: there.sanctions.map(({ text }) => text),
    own: { local: own.local.map(({ text }) => text), national: own.national.map(({ text }) => text) },
  }));
};

describe("sanctions for the same breach", () => {
  it("are set side by side with the fines that they are", () => {
    const [row] = verdicts(
      "违反本办法规定，渡船超载航行的，由县交通运输部门责令改正，处一千元以上五千元以下的罚款。",
      "违反本条例规定，渡船超载航行的，由海事管理机构责令改正，处五千元以上二万元以下的罚款。",
    );
    expect(row).toMatchObject({ conduct: "渡船超载航行", verdict: "lighter" });
    expect(row!.local).toContain("处一千元以上五千元以下的罚款");
    expect(row!.national).toContain("处五千元以上二万元以下的罚款");
  });

  it("are the same, heavier or varied, each stage and each person by itself", () => {
    const theirs =
      "渡船超载航行的，由海事管理机构给予警告，责令改正；拒不改正的，处一千元以上五千元以下罚款，对直接责任人员处五百元以下罚款。";
    const ours = (fine: string, personal: string): string =>
      `渡船超载航行的，由县交通运输部门给予警告，责令改正，拒不改正的，处${fine}罚款，对直接责任人员处${personal}罚款。`;
    expect(verdicts(ours("一千元以上五千元以下", "五百元以下"), theirs)).toMatchObject([{ verdict: "same" }]);
    expect(verdicts(ours("一千元以上8000元以下", "五百元以下"), theirs)).toMatchObject([{ verdict: "heavier" }]);
    expect(verdicts(ours("一千元以上8000元以下", "三百元以下"), theirs)).toMatchObject([{ verdict: "varied" }]);
    expect(verdicts(ours("违法所得一倍以上二倍以下", "五百元以下"), theirs)).toMatchObject([{ verdict: "varied" }]);
  });

  it("are missing where one side has no fine, and left to another law where it says so", () => {
    const theirs = "渡船超载航行的，由海事管理机构责令改正，处二万元罚款；情节严重的，吊销船舶营业运输许可证。";
    expect(verdicts("渡船超载航行的，由县交通运输部门责令改正，给予警告。", theirs)).toMatchObject([
      { verdict: "missing", own: { local: ["给予警告"], national: ["吊销船舶营业运输许可证"] } },
    ]);
    expect(verdicts("渡船超载航行的，由县交通运输部门依照有关法律、法规的规定处罚。", theirs)).toMatchObject([
      { verdict: "referred", own: { local: [], national: [] } },
    ]);
  });

  it("belong to each item of a list that begins with them", () => {
    const [row] = verdicts(
      "有下列行为之一的，由县交通运输部门责令改正，处三千元罚款：\n（一）未配备救生衣；\n（二）酒后驾驶渡船。",
      "有下列行为之一的，由海事管理机构责令改正，处二千元罚款：\n（一）酒后驾驶渡船；\n（二）拆除渡口标志。",
    );
    expect(row).toMatchObject({ conduct: "酒后驾驶渡船", verdict: "heavier" });
  });

  it("are a row for each item that both sides list, each answered once", () => {
    const list = (...items: string[]): string => items.map((item, i) => `（${"一二三"[i]}）${item}`).join("；\n");
    const found = verdicts(
      `渡船经营人有下列行为之一的，由县交通运输部门责令改正，处三千元罚款：\n${list("未配备救生衣", "酒后驾驶渡船", "拆除渡口标志")}。`,
      `渡船经营人有下列行为之一的，由海事管理机构责令改正，处二千元罚款：\n${list("酒后驾驶渡船", "在航道内捕鱼", "未按照规定配备救生衣")}。`,
    );
    expect(found.map(({ conduct, verdict }) => [conduct, verdict])).toEqual([
      ["未配备救生衣", "heavier"],
      ["酒后驾驶渡船", "heavier"],
    ]);
  });

  it("are a row for each breach that one sentence names, and for each article that one answers", () => {
    const [local, national] = [
      law("柳河县渡船管理办法", duty, "伪造渡工证书的，渡船超载航行的，或者在渡口倾倒垃圾的，由县交通运输部门处三千元罚款。"),
      law("渡船管理条例", duty, "渡船超载航行的，由海事管理机构处五千元罚款。", "伪造渡工证书的，由海事管理机构处二千元罚款。"),
    ];
    const found = sanctions(compare(local, national), local, national).map(({ conduct, verdict }) => [conduct.local, verdict]);
    expect(found).toEqual([
      ["伪造渡工证书", "heavier"],
      ["渡船超载航行", "lighter"],
    ]);
  });

  const items = (lead: string, list: string[], more = ""): string =>
    `${lead}\n${list.map((item, i) => `（${"一二三四五"[i]}）${item}`).join("；\n")}。\n${more}`;
  const ferry = ["未配备救生衣的", "酒后驾驶渡船的", "拆除渡口标志的", "伪造渡工证书的", "在航道内捕鱼的"];
  const fines = (ours: string, theirs: string) =>
    Object.fromEntries(verdicts(ours, theirs).map(({ conduct, verdict, local }) => [conduct, `${verdict} ${local.join("，")}`]));

  it("are those of the items that a later sentence names, and of no others", () => {
    const lead = "渡船经营人有下列行为之一的，由县交通运输部门责令限期改正：";
    const theirs = items("渡船经营人有下列行为之一的，处三千元罚款：", ferry.slice(0, 3));
    expect(
      fines(items(lead, ferry.slice(0, 3), "有前款第一项、第三项行为之一的，处五千元罚款；有前款第二项行为的，处二千元罚款。"), theirs),
    ).toEqual({
      未配备救生衣: "heavier 责令限期改正，处五千元罚款",
      酒后驾驶渡船: "lighter 责令限期改正，处二千元罚款",
      拆除渡口标志: "heavier 责令限期改正，处五千元罚款",
    });
    expect(fines(items(lead, ferry.slice(0, 3), "有前款第一项至第二项行为的，处五千元罚款。"), theirs)).toEqual({
      未配备救生衣: "heavier 责令限期改正，处五千元罚款",
      酒后驾驶渡船: "heavier 责令限期改正，处五千元罚款",
      拆除渡口标志: "missing 责令限期改正",
    });
    expect(
      fines(items(lead, ferry.slice(0, 3), "有本条第一款第（二）项规定情形的，处五千元罚款，情节严重的，处八千元罚款。"), theirs),
    ).toMatchObject({
      酒后驾驶渡船: "varied 责令限期改正，处五千元罚款，处八千元罚款",
      拆除渡口标志: "missing 责令限期改正",
    });
  });

  it("are those of units and of individuals by the same items", () => {
    const article = (unit: string, person: string): string =>
      items(
        "违反本办法规定，有下列行为之一的，由县交通运输部门责令改正，处以罚款：",
        ferry,
        `单位有前款第一项、第五项行为之一，处${unit}罚款；个人有前款第一项、第五项行为之一，处${person}罚款。`,
      );
    const found = fines(article("五千元", "五百元"), article("五千元", "三百元"));
    expect(found).toMatchObject({
      未配备救生衣: "heavier 责令改正，处五千元罚款，处五百元罚款",
      在航道内捕鱼: "heavier 责令改正，处五千元罚款，处五百元罚款",
      拆除渡口标志: "varied 责令改正，处以罚款",
    });
  });

  it("leave out an item of which more is said under a condition or for a person that is not read, and keep the others", () => {
    const theirs = items("有下列行为之一的，处二千元罚款：", ferry.slice(0, 2));
    const ours = (more: string): string => items("有下列行为之一的，处三千元罚款：", ferry.slice(0, 2), more);
    const told = (more: string) => Object.keys(fines(ours(more), theirs));
    expect(told("有前款第二项行为，已经取得渡工资格证书的，吊销渡工资格证书。")).toEqual(["未配备救生衣"]);
    expect(told("船厂有前款第二项行为的，处五千元罚款。")).toEqual(["未配备救生衣"]);
    expect(told("有前款第七项行为的，处五千元罚款。")).toEqual([]);
    expect(verdicts(ours("有前款第二项行为，造成事故的，吊销船员证书。"), theirs)).toMatchObject([
      { conduct: "未配备救生衣", own: { local: [] } },
      { conduct: "酒后驾驶渡船", own: { local: ["吊销船员证书"] } },
    ]);
  });

  it.each(["按照下列规定处以罚款：", "按照下列规定处罚：", "按照以下规定给予处罚："])(
    "are read from the amounts of a list that begins with %s",
    lead => {
      const article = (fine: string): string =>
        items(`违反本办法规定的，由县交通运输部门责令改正，${lead}`, [
          `将渡船与货船混合停靠的，处${fine}`,
          "酒后驾驶渡船的，处二百元以上五百元以下，情节严重的，处五百元以上一千元以下",
        ]);
      expect(fines(article("5千元以上5万元以下"), article("五千元以上五万元以下"))).toEqual({
        将渡船与货船混合停靠: "same 责令改正，处5千元以上5万元以下",
        酒后驾驶渡船: "same 责令改正，处二百元以上五百元以下，处五百元以上一千元以下",
      });
    },
  );

  it("are no sentence that the other text lacks where they stand beside its own", () => {
    const article = (fine: string): string =>
      items(
        "有下列行为之一的，由县交通运输部门责令改正：",
        ferry.slice(0, 2),
        `有前款第一项行为的，${fine}；有前款第二项行为的，处二千元罚款。`,
      );
    const [local, national] = [
      law("柳河县渡船管理办法", duty, article("处货物价值三倍罚款")),
      law("渡船管理条例", duty, article("吊销营运许可证")),
    ];
    expect(verdicts(article("处货物价值三倍罚款"), article("吊销营运许可证"))).toHaveLength(2);
    const own = differences(compare(local, national), local, national);
    expect([...own.local, ...own.national].flatMap(({ sentences }) => sentences)).toEqual([]);
  });

  it("are not those of officials, of somebody else or of what was done to them", () => {
    expect(verdicts("挪用渡口维护资金的，依法给予处分。", "挪用渡口维护资金的，处五千元罚款。")).toEqual([]);
    const breach = (who: string): string => `${who}违反本条例规定，伪造检验记录的，处五千元罚款。`;
    expect(verdicts(breach("渡船经营人"), breach("渡船经营人"))).toHaveLength(1);
    expect(verdicts(breach("渡船经营人"), breach("检验机构"))).toEqual([]);
    const [row] = verdicts("被责令停航后继续载客的，处五千元罚款。", "被责令停航后继续载客的，处五千元罚款。");
    expect(row).toMatchObject({ conduct: "被责令停航后继续载客", local: ["处五千元罚款"], verdict: "same" });
  });

  it("go by what was gained: a fine for a small gain is not held against one for a large one", () => {
    const article = (small: string, large: string): string =>
      `伪造渡工证书的，没收违法所得；违法所得不足一万元的，处${small}罚款；违法所得一万元以上的，处${large}罚款。`;
    expect(verdicts(article("一千元", "五千元"), article("一千元", "五千元"))).toMatchObject([{ verdict: "same" }]);
    expect(verdicts(article("一千元", "五千元"), article("二千元", "八千元"))).toMatchObject([{ verdict: "lighter" }]);
    expect(verdicts(article("一千元", "五千元"), article("一千元", "五千元").replaceAll("一万元", "三万元"))).toMatchObject([
      { verdict: "varied" },
    ]);
  });

  it("are not told of two breaches that are not the same", () => {
    expect(
      verdicts(
        "渡船超载航行的，由县交通运输部门处三千元罚款；在码头堆放货物妨碍行人的，处二百元罚款。",
        "渡船超载航行的，由海事管理机构处三千元罚款；伪造渡工证书的，处五千元罚款。",
      ),
    ).toMatchObject([{ conduct: "渡船超载航行", verdict: "same" }]);
  });

  const breach = "渡船超载航行的，由海事管理机构责令改正，";
  const verdictOf = (ours: string, theirs: string) => verdicts(`${breach}${ours}。`, `${breach}${theirs}。`)[0]?.verdict;

  it.each([
    ["处罚款五百元", "处罚款八百元", "lighter"],
    ["处以罚款二百元至二千元", "处二百元以上二千元以下罚款", "same"],
    ["按每立方米一百元处以罚款", "按每立方米三百元处以罚款", "lighter"],
    ["按照违法所得的一倍处罚款", "处违法所得三倍罚款", "lighter"],
    ["每立方米处一百元罚款", "处一百元罚款", "varied"],
    ["处罚款", "处以罚款", "varied"],
    ["给予五百元以下罚款", "处五百元以下的罚款", "same"],
    ["处 5000 元以上 2 万元以下的罚款", "处5000元以上2万元以下的罚款", "same"],
    ["可以罚款一千元", "处二千元罚款", "lighter"],
    ["并罚款五千元", "处二千元罚款", "heavier"],
    ["对其法定代表人处一万元罚款", "处一万元罚款", "varied"],
    ["给予警告或者五百元以下罚款", "处一千元以下的罚款", "lighter"],
    ["情节严重的，处五百元罚款", "造成损失的，处八百元罚款", "varied"],
    ["有违法所得的，处五百元罚款", "有违法所得的，处八百元罚款", "lighter"],
    ["处五百元或者八百元罚款", "处五百元或者九百元罚款", "varied"],
  ])("are compared by the amount before or behind: %s against %s", (ours, theirs, verdict) => {
    expect(verdictOf(ours, theirs)).toBe(verdict);
  });

  it.each([
    ["处一万元至五万元罚款", "处一万元以上五万元以下罚款"],
    ["处修船合同价款百分之二以上百分之四以下的罚款", "处合同价款2%以上4%以下的罚款"],
  ])("are the same however the range is written: %s against %s", (ours, theirs) => {
    expect(verdictOf(ours, theirs)).toBe("same");
  });

  it("have no verdict where one article fines several by subject", () => {
    const [row] = verdicts(`${breach}对渡船经营人处五千元罚款，对船厂处三千元罚款，责令停业整顿。`, `${breach}对渡船经营人处五千元罚款。`);
    expect(row).toMatchObject({ verdict: "varied", own: { local: [], national: [] } });
  });

  it("keep the word that leaves them to the authority, and 不处罚款 is none", () => {
    const [row] = verdicts(`${breach}可以处五百元罚款，并可以责令停业整顿。`, `${breach}可处八百元罚款。`);
    expect(row!.local).toEqual(expect.arrayContaining(["可以处五百元罚款", "并可以责令停业整顿"]));
    expect(row!.national).toContain("可处八百元罚款");
    expect(verdictOf("给予警告，不处罚款", "处八百元罚款")).toBe("missing");
  });

  it.each([
    ["大型渡船超载航行的，处三千元罚款。", "小型渡船超载航行的，处二百元罚款。"],
    ["渡船超载十吨以上航行的，处五万元罚款。", "渡船超载不足一吨航行的，处一千元罚款。"],
    ["单位擅自开渡船航行的，处五万元罚款。", "个人擅自开渡船航行的，处五百元罚款。"],
  ])("are no row where the two are other cases: %s", (ours, theirs) => {
    expect(verdicts(ours, theirs)).toEqual([]);
  });
});
