import { describe, expect, it } from "vitest";
import { compare, differences, formalProvisionsOf, matrix, measuresOf, parse } from "zhengce";
import { programmes } from "../support/alignment-gold.ts";

const programme = `关于渡口改造的意见

一、总体要求

（一）重大意义。渡口是水乡群众出行的咽喉，近年来事故时有发生。

（二）指导思想。以习近平新时代中国特色社会主义思想作指引，守牢水上交通安全底线。

（三）基本原则。坚持因地制宜，坚持建管并重。

（四）主要目标。到2030年，撤渡建桥120处，渡船标准化率达到95%。

二、重点任务

（五）撤渡建桥。对日均客流三百人以上的渡口优先立项建桥，所在乡镇负责征地。

（六）更新渡船。木质渡船限期拆解，更换为钢质标准渡船并加装定位终端。
`;

const kindsOf = (text: string): string[] => formalProvisionsOf(parse(text)).map(({ id, kind }) => `${id} ${kind}`);

describe("what only frames a programme", () => {
  it("is set apart as formal provisions of laws are, and aims are not", () => {
    expect(kindsOf(programme)).toEqual(["mea_1 situation", "mea_2 guidance", "mea_3 principle"]);
    expect(measuresOf(parse(programme))).toEqual(["mea_4", "mea_5", "mea_6"]);
    expect(matrix([], parse(programme)).measures).toEqual(["mea_4", "mea_5", "mea_6"]);
  });

  it("stays in the gaps of the alignment, which have all that has no pair", () => {
    const local = parse(
      "渡口工作方案\n\n一、任务\n\n（一）更新渡船。木质渡船限期拆解，更换为钢质标准渡船并加装定位终端。\n\n（二）培训渡工。渡工每年集中培训两次。\n",
    );
    expect(compare(local, parse(programme)).gaps).toEqual(expect.arrayContaining(["mea_1", "mea_2", "mea_3", "mea_5"]));
  });

  it("is no framing where it says an aim, or where the words stand in the heading of a task", () => {
    const text = `关于渡口的方案

一、总体要求

（一）指导思想。守牢安全底线，到2030年全部渡口实现视频监控。

二、任务

（二）优化渡口发展环境。清理渡口周边违章搭建。

（三）开展目标任务完成情况检查。每季度检查一次。

（四）推动渡运改革取得新突破。试行渡运公司统一经营。
`;
    expect(kindsOf(text)).toEqual([]);
  });

  it("is last year's work in a report, whatever its measures are called, and carries out no task of this year's", () => {
    const report = (place: string): ReturnType<typeof parse> =>
      parse(`${place}政府工作报告

一、2025年工作回顾

（一）完成渡口改造任务。撤除老旧渡口40处，更新钢质渡船60艘，渡运事故下降三成。

（二）扩大茶园面积。新垦茶园两万亩，建成初制茶厂八座。

二、2026年工作安排

（三）继续改造渡口。撤除老旧渡口30处，更新钢质渡船50艘，渡口全部装上监控。

（四）发展茶旅融合。建设茶园步道，举办采茶节。
`);
    const [one, other] = [report("甲县"), report("乙县")];
    expect(measuresOf(one)).toEqual(["mea_3", "mea_4"]);
    const crossed = compare(one, other).pairs.filter(({ local, national }) => /mea_[12]$/.test(local) !== /mea_[12]$/.test(national));
    expect(crossed.filter(({ local }) => local.includes("mea"))).toEqual([]);
  });

  it("is not told as wording that the other side lacks", () => {
    const local = parse(programme.replace("守牢水上交通安全底线", "把群众平安过渡放在首位"));
    const said = differences(compare(local, parse(programme)), local, parse(programme));
    expect(said).toEqual({ local: [], national: [] });
  });
});

describe("notes of tables and texts", () => {
  it("are no measures and no wording of either side", () => {
    const text = `渡口规划

第一章 基础

（一）渡口改造。撤除老旧渡口，更新钢质渡船，装上监控。

| 指标 | 2030年 |
| --- | --- |
| 渡船标准化率（%） | 95 |

注：①渡船标准化率按艘计算。②带*的为预计数。

（二）渡工培训。渡工每年集中培训两次，考核合格后上岗。

注：
1．“*”代表该指标尚未公布；
2．“—”代表无此项统计。
`;
    const plain = text.replace(/\n注：[\s\S]*?\n(?=（二）)/, "\n").replace(/\n注：\n1[\s\S]*$/, "\n");
    const [noted, bare] = [parse(text), parse(plain)];
    expect(measuresOf(noted)).toEqual(measuresOf(bare));
    expect(differences(compare(bare, noted), bare, noted)).toEqual({ local: [], national: [] });
    const { gaps, additions } = compare(bare, noted);
    expect({ gaps, additions }).toEqual({ gaps: [], additions: [] });
  });
});

describe("a heading of items that number on", () => {
  it("is no measure beside them", () => {
    const { national } = programmes().find(({ id }) => id === "water")!;
    const measures = measuresOf(national.tree).filter(id => /mea_\d+$/.test(id));
    expect(measures).toEqual(["chp_1__mea_3"]);
  });
});
