import { describe, expect, it } from "vitest";
import { formalProvisionsOf, matrix, measuresOf, parse } from "zhengce";

const law = (...articles: string[]): string =>
  `渡口管理条例\n\n${articles.map((text, i) => `第${"一二三四五六七八九"[i]}条 ${text}`).join("\n\n")}\n`;
const kindsIn = (...articles: string[]): (string | undefined)[] => {
  const found = new Map(formalProvisionsOf(parse(law(...articles))).map(({ id, kind }) => [id, kind]));
  return articles.map((_, i) => found.get(`art_${i + 1}`));
};

describe("provisions about the text itself", () => {
  it("are told by what they are about", () => {
    expect(
      kindsIn(
        "为了加强渡口管理，保障渡运安全，根据《内河交通安全管理条例》，制定本条例。",
        "在本省从事渡运活动，适用本条例。法律、行政法规另有规定的，从其规定。",
        "本条例所称渡口，是指供渡船停靠的码头。渡工，是指驾驶渡船的人员。",
        "本条例下列用语的含义：\n（一）渡船：核定载客十二人以上的船舶；\n（二）义渡：不收费的渡运。",
        "水库渡运参照本条例执行。",
        "本条例由省交通运输主管部门负责解释。",
        "本条例自2027年5月1日起施行。1998年发布的《渡口守则》同时废止。",
      ),
    ).toEqual(["purpose", "scope", "definition", "definition", "scope", "effect", "effect"]);
  });

  it("are none where a sentence asks something of somebody, or the words stand in another sense", () => {
    expect(
      kindsIn(
        "本条例所称渡口，是指供渡船停靠的码头。渡口由县级人民政府批准设置。",
        "渡工应当自收到通知之日起三日内停止渡运。",
        "违反本条例的，适用行政处罚的有关规定，由海事机构责令改正。",
        "渡船为乘客提供救生衣，根据载客定额配备。",
      ),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("are not among the measures, and the matrix has no column for them", () => {
    const national = parse(law("为了保障渡运安全，制定本条例。", "渡船配备救生衣，每名乘客一件。", "本条例自公布之日起施行。"));
    expect(measuresOf(national)).toEqual(["art_2"]);
    const { measures, formal } = matrix([], national);
    expect(measures).toEqual(["art_2"]);
    expect(formal).toEqual([
      { id: "art_1", kind: "purpose" },
      { id: "art_3", kind: "effect" },
    ]);
  });

  it("are what a notice says to pass on another text, where it says nothing else", () => {
    const notice = (title: string, words: string): ReturnType<typeof parse> => parse(`${title}\n\n各乡镇人民政府：\n${words}\n`);
    const passed = notice("关于印发渡口标志图样的通知", "经县政府同意，现将《渡口标志图样》印发给你们，请结合实际，认真贯彻执行。");
    expect(formalProvisionsOf(passed).map(({ kind }) => kind)).toEqual(["transmittal"]);
    const lead = notice("关于渡口值守的通知", "为做好汛期渡口值守工作，现将有关事项通知如下：");
    expect(measuresOf(lead)).toEqual([]);
    const asks = notice("关于渡口值守的通知", "现将汛期渡口值守安排通知如下，渡工每晚八点前收船，水位过警戒线时停渡。");
    expect(measuresOf(asks)).toHaveLength(1);
  });
});
