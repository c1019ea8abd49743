import { expect, it } from "vitest";
import { parse } from "zhengce";
import { type Alignment, relations } from "zhengce/compare";
import { type Container, select } from "zhengce/tree";

const notice = (place: string, words: string) =>
  parse(
    `${place}渡口管理意见\n\n${place}的渡口是水上出行的要道，渡口安全关系千家万户，各地要高度重视。\n\n${place}${words}渡口管理的要求如下，请各地结合实际认真研究并贯彻落实。\n\n一、任务\n\n（一）检验。渡船每年检验一次。\n\n（二）照明。候船亭安装照明。\n`,
  );

it("preambles are not split, merged or moved, whatever they are like", () => {
  const [local, national] = [notice("甲州市", "对"), notice("乙国", "就")];
  const preamble = [...select(local, "preamble")][0] as Container;
  const ids = preamble.children.flatMap(child => ("id" in child ? [child.id] : []));
  expect(ids).toHaveLength(2);
  const pair = (one: string, other: string) => ({ local: one, national: other, score: 0.6, evidence: [], synonyms: [] });
  const pairs = [pair(ids[0]!, ids[1]!), pair(ids[1]!, ids[1]!), pair("mea_1", ids[0]!), pair("mea_1", "mea_1"), pair("mea_2", "mea_2")];
  const alignment: Alignment = { pairs, gaps: [], additions: [], targets: [] };
  expect(relations(alignment, local, national)).toEqual({ splits: [], merges: [], chapterMoves: [], moves: [] });
  const split = [pair("mea_1", "mea_1"), pair("mea_2", "mea_1")];
  expect(relations({ ...alignment, pairs: split }, local, national).splits).toEqual([{ national: "mea_1", locals: ["mea_1", "mea_2"] }]);
});
