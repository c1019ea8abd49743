import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { compare, differences, parse, type Root, read } from "zhengce";

const own = (local: Root, national: Root) => {
  const found = differences(compare(local, national), local, national);
  const words = (side: "local" | "national"): string[] => found[side].flatMap(({ sentences }) => sentences.map(({ text }) => text));
  return { local: words("local"), national: words("national"), found };
};
const plan = (title: string, ...measures: string[]): Root =>
  parse(`${title}\n\n一、任务\n${measures.map((text, i) => `（${"一二三四"[i]}）${text}`).join("\n")}\n`);

describe("what a measure has for itself", () => {
  const corpus = resolve(import.meta.dirname, "../../corpus");
  it.each(readdirSync(corpus))("is nothing beside itself: %s", async file => {
    const tree = parse(await read(resolve(corpus, file)));
    const { local, national } = own(tree, tree);
    expect([...local, ...national]).toEqual([]);
  });

  it("is not what the other says in other words", () => {
    const { local, national } = own(
      plan("塔河镇方案", "养好一片林。上山巡护用无人机，火情五分钟内上报到指挥部。雇村民清理倒木，按天付工钱。"),
      plan("林区管护意见", "加强森林管护。无人机巡护山场，发现火情及时上报。倒木请村民清理，付给报酬。"),
    );
    expect(local).toEqual([]);
    expect(national).toEqual([]);
  });

  it("is what nothing on the other side answers, with its place in the text", () => {
    const local = plan("塔河镇方案", "养好一片林。上山巡护用无人机，火情五分钟内上报。食堂周末照常开伙，差旅凭票报销。");
    const { found } = own(local, plan("林区管护意见", "加强森林管护。无人机巡护山场，发现火情及时上报。"));
    expect(found.local.map(({ node }) => node)).toEqual(["mea_1"]);
    const [sentence] = found.local[0]!.sentences;
    expect(local.data.text.slice(sentence!.start, sentence!.end)).toBe("食堂周末照常开伙，差旅凭票报销");
  });

  it("is told once of a measure that several carry out, and only what none of them answers", () => {
    const national = plan(
      "渡口意见",
      "渡口管理。渡船每年检验，不合格的停航。候船亭配救生圈和照明。渡工凭证上岗，定期体检。汛期水位过警戒线停渡。",
    );
    const local = plan(
      "柳河乡渡口方案",
      "渡船每年检验一次，检验不合格的一律停航。",
      "候船亭配齐救生圈和照明灯。",
      "汛期水位超过警戒线立即停渡。",
    );
    const { found } = own(local, national);
    expect(found.national.flatMap(({ sentences }) => sentences.map(({ text }) => text))).toEqual(["渡工凭证上岗，定期体检"]);
  });

  it("is a whole sentence where lines of a fixed length break it", () => {
    const local = plan("塔河镇方案", "上山巡护用无人机，火情五分钟内上报。食堂周末照\n常开伙，差旅凭票报\n销。");
    expect(own(local, plan("林区管护意见", "无人机上山巡护，火情五分钟内上报。")).local).toEqual(["食堂周末照常开伙，差旅凭票报销"]);
  });

  const law = (title: string, ...articles: string[]): Root =>
    parse(`${title}\n\n${articles.map((text, i) => `第${"一二三四五六"[i]}条　${text}`).join("\n")}\n`);

  it("is what shares with the other side only the names of what both are about", () => {
    const national = law(
      "渡船管理条例",
      "渡船经营人应当每年检验渡船。",
      "渡船经营人应当在渡口公布渡船票价。",
      "渡船经营人应当为渡船配备救生衣。",
    );
    const local = law(
      "柳河县渡船管理办法",
      "渡船经营人应当每年检验渡船。渡船经营人不得让学徒独自驾驶，不得把缆绳系在电杆上，夜间收班后交回钥匙。",
      "渡船经营人应当在渡口公布渡船票价。",
      "渡船经营人应当为渡船配备救生衣。",
    );
    expect(own(local, national)).toMatchObject({
      local: ["渡船经营人不得让学徒独自驾驶，不得把缆绳系在电杆上，夜间收班后交回钥匙"],
      national: [],
    });
  });

  it("is an amount that the other side does not have, in the words that it has", () => {
    const local = plan("塔河镇方案", "上山巡护用无人机，火情上报到指挥部。巡护队每月集训2次，补助按人头发放到户。");
    const national = plan("林区管护意见", "无人机上山巡护，火情上报到指挥部。巡护队要有补助，由乡镇财政承担。");
    expect(own(local, national).local).toEqual(["巡护队每月集训2次，补助按人头发放到户"]);
  });

  it("is never from when on a law is in force, nor the last item of a list", () => {
    const duty = "渡船经营人应当每年检验渡船，为渡船配备救生衣。";
    const national = law(
      "渡船管理条例",
      duty,
      "渡船经营人不得有下列行为：\n（一）超载；\n（二）酒后驾驶渡船。",
      "本条例自2020年1月1日起施行。",
    );
    const local = law(
      "柳河县渡船管理办法",
      duty,
      "渡船经营人不得有下列行为：\n（一）超载；\n（二）酒后驾驶渡船；\n（三）航道管理部门规定的其他行为。",
      "本办法自2026年1月1日起施行。2003年9月18日县人民政府发布的《柳河县乡镇船舶管理办法》同时废止。",
    );
    expect(own(local, national)).toMatchObject({ local: [], national: [] });
  });

  it("is told with what stands in brackets inside it", () => {
    const local = plan("塔河镇方案", "上山巡护用无人机，火情五分钟内上报。食堂（村级食堂由村委会负责）周末照常开伙，差旅凭票报销。");
    expect(own(local, plan("林区管护意见", "无人机上山巡护，火情五分钟内上报。")).local).toEqual([
      "食堂（村级食堂由村委会负责）周末照常开伙，差旅凭票报销",
    ]);
  });

  it("is never the lead to a list", () => {
    const local = plan("塔河镇方案", "上山巡护用无人机，火情五分钟内上报。食堂与差旅的规矩另列于下：");
    expect(own(local, plan("林区管护意见", "无人机上山巡护，火情五分钟内上报。")).local).toEqual([]);
  });

  it("is never until when the document itself holds", () => {
    const task = "无人机巡护。上山巡护用无人机，火情五分钟内上报到指挥部。";
    const opinion = `林区管护意见\n\n国家林草局各派出机构：\n\n一、任务\n（一）${task}\n本意见自印发之日起施行，有效期5年。\n\n国家林草局\n2026年3月1日\n`;
    const { national } = own(plan("塔河镇方案", task), parse(opinion));
    expect(national).toEqual([]);
  });

  it("is never who does it", () => {
    const { local, national, found } = own(
      plan("塔河镇方案", "上山巡护用无人机，火情五分钟内上报到指挥部。（镇林业站牵头，镇财政所、派出所配合；以下均由镇林业站落实）"),
      plan("林区管护意见", "上山巡护用无人机，火情及时上报到指挥部。（牵头单位：国家林草局；责任单位：财政部、公安部）"),
    );
    expect([...local, ...national]).toEqual([]);
    expect(found).toEqual({ local: [], national: [] });
  });
});

it("who does a measure is no wording that two documents share", () => {
  const local = plan("塔河镇方案", "上山巡护用无人机，火情上报到指挥部。（县应急管理局、镇林业站负责）");
  const national = plan("林区管护意见", "上山巡护用无人机，火情上报到指挥部。（省应急管理局指导）");
  const [pair] = compare(local, national).pairs.filter(({ local: id }) => id === "mea_1");
  const words = [...pair!.evidence, ...pair!.synonyms].map(({ local: at }) => local.data.text.slice(...at));
  expect(words.join()).toContain("上山巡护用无人机");
  expect(words.join()).not.toContain("管理局");
});

it("shared wording ends and begins with whole words", () => {
  const local = plan("海湾方案", "养殖区生态环境共同巡查，浮筏间距按潮位核定。");
  const national = plan("海湾意见", "养殖区生态环境共享平台建成，浮筏间距按潮位核定。");
  const words = compare(local, national).pairs.flatMap(({ evidence }) => evidence.map(({ local: at }) => local.data.text.slice(...at)));
  expect(words).toContain("养殖区生态环境");
  expect(words.every(word => word.length >= 2)).toBe(true);
});
