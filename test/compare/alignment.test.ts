import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { compare, parse, read } from "zhengce";

const CORPUS = resolve(import.meta.dirname, "../../corpus");
interface Gold {
  local: string;
  national: string;
  pairs: { local: number; national: number }[];
  gaps: number[];
  additions: number[];
}
const gold = JSON.parse(readFileSync(resolve(import.meta.dirname, "alignment-urban.json"), "utf8")) as Gold;

describe("the provincial opinion on urban quality beside the national one", async () => {
  const local = parse(await read(resolve(CORPUS, "fujian-urban-quality.txt")));
  const national = parse(await read(resolve(CORPUS, "national-urban-quality.md")));
  const report = compare(local, national);
  const measures = report.pairs.filter(pair => pair.local.startsWith("mea_"));

  it("finds nine pairs of measures in ten, and nine in ten of those it finds are right", () => {
    const want = new Set(gold.pairs.map(pair => `mea_${pair.local} mea_${pair.national}`));
    const right = measures.filter(pair => want.has(`${pair.local} ${pair.national}`)).length;
    expect(right / want.size).toBeGreaterThanOrEqual(0.9);
    expect(right / measures.length).toBeGreaterThanOrEqual(0.9);
  });

  it("names the local addition, and no gap", () => {
    expect(report.additions).toEqual(gold.additions.map(number => `mea_${number}`));
    expect(report.gaps.filter(id => id.startsWith("mea_"))).toEqual([]);
  });

  it("shows shared wording that is the same on both sides", () => {
    for (const { evidence } of measures) {
      for (const shared of evidence) expect(local.data.text.slice(...shared.local)).toBe(national.data.text.slice(...shared.national));
    }
  });
});

describe("targets of two documents", () => {
  it("stand side by side with a verdict, also where one side has none", () => {
    const national = parse(
      "县域物流意见\n\n一、网络建设\n（一）到2030年，建制村快递服务覆盖率达到90%以上。\n（二）到2028年，冷库容量达到500万吨。\n",
    );
    const local = parse("县域物流实施意见\n\n一、网络建设\n（一）到2029年，建制村快递服务覆盖率达到95%以上。\n（二）完善分拣中心布局。\n");
    const told = compare(local, national).targets.map(({ verdict, time }) => [verdict, time]);
    expect(told).toEqual([
      ["stricter", "earlier"],
      ["missing", undefined],
    ]);
  });
});

describe("articles that share their formulas", () => {
  const national = parse(
    "游泳场所法\n\n第一条 游泳池经营者应当每日检测池水余氯，并公示结果。\n第二条 游泳池应当配备持证救生员。\n" +
      "第三条 违反本法规定，未检测池水余氯的，由县级以上人民政府体育主管部门责令改正，处一千元以上五千元以下罚款。\n" +
      "第四条 违反本法规定，未配备救生员的，由县级以上人民政府体育主管部门责令停业，处五千元以上二万元以下罚款。\n",
  );
  const local = parse(
    "海滨市游泳场所条例\n\n第一条 泳池内配备的救生员应当持有资格证。\n第二条 泳池经营者每日不少于两次检测余氯，结果在入口公示。\n" +
      "第三条 违反本条例规定，救生员配备不足的，由区体育主管部门责令停业，处一万元以上二万元以下罚款。\n" +
      "第四条 违反本条例规定，余氯未按时检测的，由区体育主管部门责令改正，处二千元罚款。\n" +
      "第五条 鼓励泳池向残疾人免费开放。\n",
  );
  const report = compare(local, national);

  it("pair by what is asked and what is punished, in whatever order they stand", () => {
    const pairs = report.pairs.map(({ local: ours, national: theirs }) => `${ours} ${theirs}`);
    expect(["art_1 art_2", "art_2 art_1", "art_3 art_4", "art_4 art_3"]).toEqual(expect.arrayContaining(pairs));
    expect(pairs).toEqual(expect.arrayContaining(["art_2 art_1", "art_3 art_4"]));
  });

  it("and what only one side has is an addition", () => {
    expect(report.additions).toContain("art_5");
  });
});
