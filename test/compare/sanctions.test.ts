import { describe, expect, it } from "vitest";
import { compare, parse, type Root, sanctions } from "zhengce";

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

  it("leave out an item that a later sentence says more of, and keep the others", () => {
    const article = (fine: string, more: string): string =>
      `有下列行为之一的，处${fine}罚款：\n（一）未配备救生衣；\n（二）酒后驾驶渡船。\n${more}`;
    const found = verdicts(article("三千元", "有前款第二项行为，造成事故的，吊销渡工资格证书。"), article("二千元", ""));
    expect(found.map(({ conduct }) => conduct)).toEqual(["未配备救生衣"]);
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
});
