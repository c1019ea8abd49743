import { describe, expect, it } from "vitest";
import { THESAURUS } from "../../src/words/tables/thesaurus/index.ts";
import { eachConcept } from "../../src/words/thesaurus.ts";

const groups = THESAURUS.flatMap(table => table.split("\n"))
  .filter(line => line !== "" && !line.startsWith("#"))
  .map(line => line.split(" "));

function conceptsOf(text: string): [string, number][] {
  const found: [string, number][] = [];
  eachConcept(text, (concept, share) => found.push([concept, share]));
  return found;
}

describe("the table of the thesaurus", () => {
  it("has groups of two words and more, of two to eight characters, none twice in a group", () => {
    const odd = groups.filter(
      words => words.length < 2 || new Set(words).size < words.length || words.some(word => word.length < 2 || word.length > 8),
    );
    expect(odd).toEqual([]);
  });

  it("names each group by a first word of its own", () => {
    const heads = groups.map(([head]) => head);
    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([]);
  });

  it("has no word in more than two groups: what stands for everything tells nothing apart", () => {
    const times = new Map<string, number>();
    for (const word of groups.flat()) times.set(word, (times.get(word) ?? 0) + 1);
    expect([...times].filter(([, n]) => n > 2)).toEqual([]);
  });
});

describe("concepts of a text", () => {
  it("are the same for what two authors call by two names", () => {
    expect(conceptsOf("制定抢险预案")).toEqual(conceptsOf("制定应急预案"));
    expect(conceptsOf("制定抢险预案")).not.toEqual(conceptsOf("制定发展规划"));
  });

  it("are read from the longest word", () => {
    // 民办学校 is one matter, not 民办 beside 学校.
    expect(conceptsOf("民办学校")).toHaveLength(1);
    expect(conceptsOf("民办学校")).not.toEqual(conceptsOf("公办学校"));
  });

  it("share a word that has two meanings", () => {
    const [word] = [...new Map(groups.flat().map(word => [word, groups.filter(words => words.includes(word)).length]))].find(
      ([, n]) => n === 2,
    )!;
    expect(conceptsOf(word).map(([, share]) => share)).toEqual([0.5, 0.5]);
  });

  it("do not run across a mark between two words", () => {
    const [whole] = conceptsOf("民办学校");
    expect(conceptsOf("民办、学校")).not.toContainEqual(whole);
  });
});
