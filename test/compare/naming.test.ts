import { describe, expect, it } from "vitest";
import { compare, parse, type Root } from "zhengce";

/** Rules on one matter in words that hardly meet, among others that every such document has. */
const national = (title: string): Root =>
  parse(
    `${title}\n\n第一条　为了保护古井，制定本条例。\n第二条　古井的修缮应当保持原有形制，不得改变井栏、井台的石材。\n第三条　古井周围五米内不得堆放杂物。\n第四条　任何人不得向古井倾倒垃圾。\n第五条　古井的水质每年检测一次。\n第六条　县文物部门建立古井名录。\n第七条　本条例自2031年1月1日起施行。\n`,
  );
const local = (title: string, ground: string): Root =>
  parse(
    `${title}\n\n第一条　为了守护乡愁${ground}，制定本办法。\n第二条　维修井栏石台须用旧料、循旧法。\n第三条　井边不许停车摆摊。\n第四条　村民轮流淘井，一年两回。\n第五条　游客取水听从管护员安排。\n第六条　管护员由村集体聘请，按月领取补贴。\n第七条　本办法自2032年3月1日起施行。\n`,
  );
/** How likely the rule on stone answers the one on masonry. */
const likely = (title: string, ground: string, other = "古井保护条例"): number =>
  Math.max(
    0,
    ...compare(local(title, ground), national(other), { threshold: 0.001 })
      .pairs.filter(pair => pair.local === "art_2" && pair.national === "art_2")
      .map(({ score }) => score),
  );

describe("a document that names the matter of the other", () => {
  it("answers it by its title, also where a version stands in brackets behind", () => {
    const elsewhere = likely("青石镇乡愁守护办法", "");
    expect(likely("青石镇古井保护办法", "")).toBeGreaterThan(elsewhere);
    expect(likely("青石镇古井保护办法", "", "古井保护条例（试行）")).toBeGreaterThan(elsewhere);
  });

  it("answers it by what it says at its head that it rests on", () => {
    const other = likely("青石镇乡愁守护办法", "，根据《名胜保护条例》");
    expect(likely("青石镇乡愁守护办法", "，根据《古井保护条例》")).toBeGreaterThan(other);
  });
});
