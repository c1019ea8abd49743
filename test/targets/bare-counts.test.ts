import { describe, expect, it } from "vitest";
import { says } from "./support.ts";

describe("a count that no verb stands before", () => {
  it.each([
    ["到2031年，示范农场60个，示范合作社25家。", ["示范农场 60个 level by 2031", "示范合作社 25家 level by 2031*"]],
    ["到2031年，入库企业300家，累计培训2万人次。", ["入库企业 300家 level by 2031", "培训 20000人次 increase by 2031*"]],
    ["2030年底前，民宿80家、床位1200张。", ["民宿 80家 level before 2030-12", "床位 1200张 level before 2030-12*"]],
    ["到2031年，全镇茶园3万亩以上。", ["全镇:茶园 ≥30000亩 level by 2031"]],
  ])("is a target where its sentence says by when: %s", (text, expected) => expect(says(text)).toEqual(expected));
  it.each([
    "示范农场60个，示范合作社25家。",
    "到2031年，巩固以4个园区为支撑的格局。",
    "2030年底前，在全镇20个村开展试点。",
    "2030年底前，由15名专家组成服务队。",
    "2030年底前，项目总投资3亿元。",
  ])("is none in: %s", text => expect(says(text).filter(words => !words.includes("milestone"))).toEqual([]));
  it("counts neither where things lie nor what a pattern rests on", () => {
    expect(says("2030年9月底前，试点学校12所，分布在全镇6个村。")).toEqual(["试点学校 12所 level before 2030-09-30"]);
    expect(says("形成以5个园区为支撑的格局。")).toEqual([]);
  });
  it("leaves out how often a thing is done in a term of school", () => {
    expect(says("各学校每学期至少开展2次应急演练。")).toEqual([]);
  });
});

describe("what belongs to a name and what does not", () => {
  it.each([
    ["到2031年，公园入口500米覆盖率100%，绿道长度80公里。", ["公园入口500米覆盖率 100% level by 2031", "绿道长度 80公里 level by 2031*"]],
    [
      "到2031年，风电装机新增20万千瓦，总规模超过90万千瓦。",
      ["风电装机 200000千瓦 increase by 2031", "风电装机* >900000千瓦 level by 2031*"],
    ],
    ["组织招聘活动不少于60场，开展培训活动20场。", ["招聘活动 ≥60场 increase", "培训活动 20场 increase"]],
    ["新建项目20个，完成改造工程9项。", ["项目 20个 increase", "改造工程 9项 increase"]],
  ])("%s", (text, expected) => expect(says(text)).toEqual(expected));
});

it("what is built keeps its name, and nobody brings about what is bounded from above", () => {
  expect(says("到2031年，新增建筑砖渣年处理能力300万吨。")).toEqual(["建筑砖渣年处理能力 3000000吨 increase by 2031"]);
  expect(says("新建建材市场3座。")).toEqual(["建材市场 3座 increase"]);
  expect(says("到2031年，新建工地扬尘排放量每年不高于300吨。").join()).toContain("新建工地扬尘排放量");
});
