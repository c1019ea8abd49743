import { describe, expect, it } from "vitest";
import { notice, relations } from "./support.ts";

const said = (sentence: string): string[] => relations(notice(sentence));

describe("a part of a document that is repealed", () => {
  it.each([
    ["《绿道办法》第三章同时废止。", ["《绿道办法》: amends", "第三章: repeals"]],
    [
      "《绿道办法》第七条、第八条和《步道规定》同时废止。",
      ["《绿道办法》: amends", "第七条: repeals", "第八条: repeals", "《步道规定》: repeals"],
    ],
    ["《步道规定》和《绿道办法》第七条废止。", ["《步道规定》: repeals", "《绿道办法》: amends", "第七条: repeals"]],
    ["废止《绿道办法》（滨政〔2010〕3号）第七条。", ["《绿道办法》: amends", "滨政〔2010〕3号: amends", "第七条: repeals"]],
    ["《绿道办法》中有关收费的规定同时废止。", ["《绿道办法》: amends"]],
  ])("amends it: %s", (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe("what only speaks of an act", () => {
  it.each([
    "依照《绿道办法》第二条停止执行的处罚，不再恢复。",
    "《绿道办法》废止后，由区里另行规定。",
    "《绿道办法》废止前的行为，不予追究。",
    "适时废止《绿道办法》。",
    "提出修改或者废止《绿道办法》的建议。",
    "废止《绿道办法》的议案已经收悉。",
    "抓紧修订《绿道办法》。",
    "修订《绿道办法》，制定《步道规定》。",
    "建议修改《绿道办法》。",
    "不得修改《绿道办法》的附表。",
    "建议将《绿道办法》予以废止。",
    "尽快对《绿道办法》作出修改。",
  ])("is no act: %s", sentence => {
    expect(said(sentence).filter(line => /repeals|amends/u.test(line))).toEqual([]);
  });
  it("is told from the decision", () => {
    expect(said("市人民政府决定废止《绿道办法》。")).toEqual(["《绿道办法》: repeals"]);
    expect(said("经研究，自2024年5月1日起废止市人民政府2010年3月1日发布的《绿道办法》。")).toEqual(["《绿道办法》: repeals"]);
    expect(said("市人民政府决定修改《绿道办法》。")).toEqual(["《绿道办法》: amends"]);
  });
});

describe("forms of an act", () => {
  it.each([
    ["《绿道办法》已被《步道规定》废止。", ["《绿道办法》: repeals", "《步道规定》: mentions"]],
    ["《绿道办法》由市政府《步道规定》取代。", ["《绿道办法》: repeals", "《步道规定》: mentions"]],
    ["根据《水法》，废止《绿道办法》。", ["《水法》: based-on", "《绿道办法》: repeals"]],
    ["《绿道办法》宣布失效。", ["《绿道办法》: repeals"]],
    ["《绿道办法》自本细则施行之日起停止执行。", ["《绿道办法》: repeals"]],
    ["《绿道办法》等3件规章自2024年5月1日起废止。", ["《绿道办法》: repeals"]],
    ["将《绿道办法》中的“园林局”修改为“绿化局”。", ["《绿道办法》: amends"]],
    ["《绿道办法》第七条：“步道由区养护。”修改为：“步道由市养护。”", ["《绿道办法》: amends", "第七条: amends"]],
    ["《绿道办法》第七条增加一款。", ["《绿道办法》: amends", "第七条: amends"]],
    ["应当依照《水法》的规定办理。", ["《水法》: applies"]],
    ["除依照《水法》的有关规定处罚外，责令改正。", ["《水法》: applies"]],
    ["依照《水法》和《渔业法》，结合实际，制定本办法。", ["《水法》: based-on", "《渔业法》: based-on"]],
    ["依照《绿道办法》（2018年修正）第一条处理。", ["《绿道办法》: applies", "第一条: applies"]],
    [
      "根据《关于修改〈水法〉的决定》和重新公布的《水法》《渔业法》，制定本规定。",
      ["《关于修改〈水法〉的决定》: based-on", "《水法》: based-on", "《渔业法》: based-on"],
    ],
    [
      "《关于修改〈绿道办法〉的决定》第二次修正的《绿道办法》同时废止。",
      ["《关于修改〈绿道办法〉的决定》: mentions", "《绿道办法》: repeals"],
    ],
  ])("%s", (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe("a list of repealed documents", () => {
  const HEAD = "滨河市人民政府关于清理文件的通知\n\n各区人民政府：\n\n";
  const repealed = (text: string): string[] =>
    relations(text)
      .filter(line => line.endsWith(": repeals"))
      .map(line => line.slice(0, -": repeals".length));
  it("goes on line by line behind the sentence that opens it, and ends with the first line that is no entry", () => {
    const text = `${HEAD}　　经研究，决定废止下列文件：\n\n一、《绿道办法》（滨政规〔2015〕4号）；\n\n二、关于印发步道规定的通知（滨政规〔2016〕5号）。\n\n三、各区清理《护栏标准》的配套文件。\n`;
    expect(repealed(text)).toEqual(["《绿道办法》", "滨政规〔2015〕4号", "滨政规〔2016〕5号"]);
  });
  it("ends where what follows is kept", () => {
    const text = `${HEAD}　　决定宣布下列文件失效：\n\n1．《绿道办法》；\n\n继续有效的文件\n\n1．《步道规定》；\n`;
    expect(repealed(text)).toEqual(["《绿道办法》"]);
  });
  it("stands in an annex whose title says so, in lines or in a table", () => {
    const notice = `${HEAD}　　附件所列文件予以废止。\n\n附件：废止的文件目录\n\n滨河市人民政府\n2024年3月1日\n\n附件\n\n废止的文件目录\n\n`;
    expect(repealed(`${notice}1．《绿道办法》（滨政规〔2015〕4号）\n2．《步道规定》（滨政规〔2016〕5号）\n`)).toEqual([
      "《绿道办法》",
      "滨政规〔2015〕4号",
      "《步道规定》",
      "滨政规〔2016〕5号",
    ]);
    const table = "| 序号 | 名称 | 文号 |\n|---|---|---|\n| 1 | 绿道办法 | 滨政规〔2015〕4号 |\n";
    expect(repealed(notice + table)).toEqual(["滨政规〔2015〕4号"]);
  });
  it("is none where it is only intended, or where some are amended", () => {
    expect(repealed(`${HEAD}　　拟废止下列文件：\n\n1．《绿道办法》；\n`)).toEqual([]);
    expect(repealed(`${HEAD}　　决定废止、修改下列文件：\n\n1．《绿道办法》；\n`)).toEqual([]);
  });
});

describe("an amendment of a part of a provision", () => {
  it.each([
    ["第五条条首部分修改为：“步道由区养护”。", "第五条"],
    ["第一条第二款开始部分增加规定：“支道除外”。", "第一条第二款"],
    ["第六条第一款末尾增加“支道除外”。", "第六条第一款"],
    ["第八条最后一句修改为：“由区里公布”。", "第八条"],
  ])("amends it: %s", (sentence, provision) => {
    expect(said(sentence)).toEqual([`${provision}: amends`]);
  });
  it("amends all that it makes one", () => {
    expect(said("将第六条和第七条合并修改为：“步道由区养护”。")).toEqual(["第六条: amends", "第七条: amends"]);
  });
});
