import { describe, expect, it } from "vitest";
import { compare, diff, parse } from "zhengce";
import { renderAlignment, renderAlignmentHtml, renderAlignmentMarkdown, renderDeltaHtml } from "zhengce/render";

const national = parse(
  "关于建设湖区浮标网的意见\n\n一、目标\n（一）到2031年，浮标在线率达到95%，湖区水温每小时上传一次。\n二、任务\n（二）浮标电池每两年更换，旧电池集中回收。\n（三）渔船靠近浮标时减速慢行，碰撞须报告。\n",
);
const local = parse(
  "镜湖县浮标网方案\n\n一、目标\n（一）到2031年，浮标在线率达到92%，湖区水温每小时上传一次。\n二、任务\n（二）浮标电池每两年更换，废旧电池集中回收处理。\n（三）冬季破冰前撤收浮标。\n",
);
const documents = { alignment: compare(local, national), local, national };
const idsIn = (page: string): string[] => [...page.matchAll(/ id="([^"]+)"/g)].map(match => match[1]!);
const linksIn = (page: string): string[] => [...page.matchAll(/href="#([^"]+)"/g)].map(match => match[1]!);

describe("the page of an alignment", () => {
  const page = renderAlignmentHtml(documents);

  it("begins with what it comes to, then targets, gaps and additions, and has the texts last", () => {
    const places = ['class="summary"', "<nav", 'id="targets"', 'id="gaps"', 'id="additions"', 'id="map"', 'id="pairs"'].map(part =>
      page.indexOf(part),
    );
    expect(places.every(place => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("has contents whose every link leads to one place of the page, pair by pair", () => {
    const ids = idsIn(page);
    expect(new Set(ids).size).toBe(ids.length);
    const links = linksIn(page);
    expect(links).toEqual(expect.arrayContaining(["targets", "gaps", "pairs", "pair-1", "pair-2"]));
    expect(links.filter(link => !ids.includes(link))).toEqual([]);
  });

  it("says what its marks mean, and tells shared wording from synonyms without colour", () => {
    const legend = /<aside class="legend"[\s\S]*?<\/aside>/.exec(page)![0];
    expect(legend).toContain("<mark>共同表述</mark>");
    expect(legend).toContain('<mark class="word">近义用词</mark>');
    expect(legend).toContain("打折：地方的要求更低");
    expect(page).toMatch(/mark \{[^}]*border-bottom: [^}]*solid/);
    expect(page).toMatch(/mark\.word \{[^}]*border-bottom: [^}]*dotted/);
  });

  it("gives the text of what nobody answers below its name", () => {
    expect(page).toMatch(
      /<section class="part" id="gaps">[\s\S]*<summary>第二章（三）渔船靠近[^<]*<\/summary><p>渔船靠近浮标时减速慢行，碰撞须报告。<\/p>/,
    );
  });

  it("names the side of each text of each pair", () => {
    for (const [shown, ours, theirs] of [
      [page, "地方", "国家"],
      [renderAlignmentHtml(documents, "en"), "Local", "National"],
    ] as const) {
      const pairs = shown.split('<section class="pair"').slice(1);
      expect(pairs).toHaveLength(documents.alignment.pairs.length);
      for (const pair of pairs) expect(pair).toMatch(new RegExp(`<p class="side">${ours}</p><h3>[^]*<p class="side">${theirs}</p><h3>`));
    }
  });

  it("does not say the marker twice, in the title and in the text", () => {
    expect(page).toMatch(/<h3>第二章（二）<\/h3><p>(?:<mark>)?浮标电池/);
  });
});

it("a time that is carried from an earlier clause is explained wherever its sign stands", () => {
  const carried = parse("方案\n\n一、目标\n（一）到2031年，浮标在线率达到92%，水温数据到报率达到98%。\n");
  const shown = { alignment: compare(carried, national), local: carried, national };
  for (const report of [renderAlignment(shown), renderAlignmentMarkdown(shown), renderAlignmentHtml(shown)]) {
    expect(report).toContain("↑到2031年");
    expect(report).toContain("↑承前文，本句未写");
  }
  expect(renderAlignment({ alignment: compare(local, local), local, national: local })).not.toContain("↑承前文");
});

it("the page of changes leads from each number to the change that it stands in", () => {
  const page = renderDeltaHtml({ delta: diff(national, local), old: national, new: local });
  const ids = idsIn(page);
  expect(linksIn(page).filter(link => !ids.includes(link))).toEqual([]);
  const [, id] = /<td[^>]*><a href="#([^"]+)">[^<]*<\/a><\/td><td[^>]*>数字<\/td><td[^>]*>95%<\/td>/.exec(page)!;
  expect(page.split(`id="${id}"`)[1]!.split("</section>")[0]).toContain("<del>95%</del>");
  expect(page).toContain("<del>删去的字句</del>");
});

it("tables that become cards on a narrow screen say in each cell what its column is", () => {
  const headsOf = (table: string): string[] => [...table.matchAll(/<th>([^<]*)<\/th>/g)].map(match => match[1]!);
  for (const page of [renderDeltaHtml({ delta: diff(national, local), old: national, new: local }), renderAlignmentHtml(documents)]) {
    const [table] = /<table class="cards[\s\S]*?<\/table>/.exec(page)!;
    const rows = table.split("<tr").slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect([...row.matchAll(/<td data-head="([^"]*)">/g)].map(match => match[1])).toEqual(headsOf(table));
    expect(page).toMatch(/max-width: 45rem[\s\S]*\.cards td \{ display: block;[\s\S]*content: attr\(data-head\)/);
  }
});
