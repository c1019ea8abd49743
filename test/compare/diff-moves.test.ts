import { describe, expect, it } from "vitest";
import { diff, parse } from "zhengce";

const changesOf = (old: string, fresh: string) => diff(parse(old), parse(fresh)).changes;

describe("a sentence that moved", () => {
  const sentence = "摊主收摊后应当将泔水桶交由专车统一清运。";
  const plan = (first: string, last: string, more = ""): string =>
    `柳岸市早餐网点方案\n\n一、布点\n（一）选址。每个街道布设早餐车不少于两辆。${first}\n（二）巡查。街道每周巡查一次摊位，做好记录。\n\n二、监管\n（三）食材。食材每月抽检一次，结果张贴公示。${last}\n${more}`;
  const told = (old: string, fresh: string) =>
    changesOf(old, fresh)
      .flatMap(change => change.words)
      .filter(({ to, from }) => to !== undefined || from !== undefined)
      .map(({ kind, to, from }) => [kind, to ?? from]);

  it("says where it went and where it came from", () => {
    expect(told(plan(sentence, ""), plan("", sentence))).toEqual([
      ["deleted", "mea_3"],
      ["inserted", "mea_1"],
    ]);
  });

  it("is cut out of what else was deleted beside it, at its own place", () => {
    const [old, fresh] = [plan(`新车统一喷涂编号。${sentence}`, ""), plan("", sentence)];
    const words = changesOf(old, fresh).flatMap(change => change.words.filter(({ kind }) => kind === "deleted"));
    expect(words.map(({ old: { text }, to }) => [text, to])).toEqual([
      ["新车统一喷涂编号。", undefined],
      [sentence, "mea_3"],
    ]);
    for (const { old: before } of words) expect(old.slice(before.start, before.end)).toBe(before.text);
  });

  it("is told apart from what took its place", () => {
    const words = changesOf(plan(sentence, ""), plan("街道每年更新选址名录。", sentence)).flatMap(change => change.words);
    expect(words.find(({ to }) => to !== undefined)?.old.text).toBe(sentence.replace("。", ""));
    expect(words.find(({ new: after }) => after.text.includes("更新选址名录"))).toMatchObject({ kind: "inserted" });
  });

  it("still says that its word of commitment changed on the way", () => {
    const changes = changesOf(plan(sentence, ""), plan("", sentence.replace("应当", "可以")));
    expect(changes.flatMap(change => change.numbers)).toMatchObject([
      { kind: "strength", old: { text: "应当" }, new: { text: "可以" }, direction: "softer" },
    ]);
  });

  it("may come out of a measure that was removed", () => {
    const removed = `（四）收摊。收摊时间由街道公布，节日顺延。${sentence}遇有庙会集市另行安排出摊路线和停车区域。\n`;
    const changes = changesOf(plan("", "", removed), plan(sentence, ""));
    expect(changes.flatMap(change => change.words)).toMatchObject([{ kind: "inserted", from: "mea_4" }]);
    expect(changes.map(({ kind }) => kind)).toContain("removed");
  });

  it("is none where a measure loses the note on who is responsible and another gets the same one", () => {
    for (const note of ["（市财政局、市民政局、市城管局按职责负责）", "责任单位：市财政局、市民政局、市城管局。"])
      expect(told(plan(note, ""), plan("", note))).toEqual([]);
  });

  it("is none where two measures merely say alike in a few characters", () => {
    expect(told(plan("做好记录。", ""), plan("", "做好记录。"))).toEqual([]);
  });
});

describe("a heading that was worded anew", () => {
  const scheme = (heading: string, under: string): string =>
    `柳岸市步道方案\n\n一、建设步道\n（一）每年新建步道五公里。\n\n二、${heading}\n${under}`;
  const measures = "（二）街道成立步道专班，每月会商一次。\n（三）市财政局每年安排养护经费。\n";

  it("is reworded where what stands under it stayed", () => {
    expect(changesOf(scheme("加强组织保障", measures), scheme("强化工作落实", measures))).toMatchObject([
      { kind: "reworded", old: "chp_2", new: "chp_2" },
    ]);
  });

  it("is another heading where something else stands under it", () => {
    const kinds = changesOf(
      scheme("加强组织保障", measures),
      scheme("美化沿线景观", "（二）沿线补植乔木三千株。\n（三）每处驿站配饮水点。\n"),
    ).filter(({ old, new: fresh }) => old === "chp_2" || fresh === "chp_2");
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(["added", "removed"]);
  });
});

describe("a table in a measure", () => {
  const plan = (rows: string, closing = ""): string =>
    `柳岸市步道方案\n\n一、目标\n（一）建设步道。每年检修两次。\n\n专栏1 指标\n\n| 指标 | 2025年 | 2030年 |\n|---|---|---|\n${rows}| 长椅 | 10把 | 30把 |\n\n二、实施\n（二）加强巡查。街道每周巡查一次。\n${closing}\n`;
  const row = (value: string): string => `| 步道长度 | 20公里 | ${value} |\n`;

  it("is compared row by row", () => {
    expect(changesOf(plan(row("50公里")), plan(row("60公里")))).toMatchObject([
      { kind: "reworded", new: "mea_1__tbl_1__row_2", numbers: [{ old: { text: "50公里" }, new: { text: "60公里" }, direction: "up" }] },
    ]);
    expect(changesOf(plan(""), plan(row("50公里"))).map(({ kind, new: id }) => [kind, id])).toEqual([["added", "mea_1__tbl_1__row_2"]]);
  });

  it("keeps what two of its cells say apart", () => {
    const words = changesOf(plan("| 步道长度 | 20公里 | 50公里 |\n"), plan("| 步道长度 | 25公里 | 60公里 |\n")).flatMap(
      change => change.words,
    );
    expect(words.map(({ old, new: fresh }) => [old.text, fresh.text])).toEqual([
      ["20公里", "25公里"],
      ["50公里", "60公里"],
    ]);
  });

  it("gains a column without a line of the table among its words", () => {
    const wide = plan("| 步道长度 | 20公里 | 50公里 | 约束性 |\n")
      .replace("2030年 |", "2030年 | 属性 |")
      .replace("|---|---|---|", "|---|---|---|---|");
    const words = changesOf(plan(row("50公里")), wide).flatMap(change => change.words.filter(({ kind }) => kind === "inserted"));
    expect(words.map(({ new: fresh }) => fresh.text)).toEqual(["属性", "约束性"]);
  });

  it("leaves the closing words about the document to a change of their own", () => {
    expect(changesOf(plan("", "本方案有效期3年。"), plan("", "本方案有效期5年。"))).toMatchObject([
      { kind: "reworded", new: "mea_2__para_2", numbers: [{ direction: "longer" }] },
    ]);
  });
});

describe("the name of an office", () => {
  it("is not cut before its last character", () => {
    const words = changesOf("通知\n\n一、发改委要每月通报步道进度。\n", "通知\n\n一、省发展改革委要每月通报步道进度。\n").flatMap(
      change => change.words,
    );
    expect(words.map(({ old, new: fresh }) => [old.text, fresh.text])).toEqual([["发改委", "省发展改革委"]]);
  });
});
