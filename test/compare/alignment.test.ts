import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { compare, parse, type Root, read } from "zhengce";
import { renderAlignment } from "zhengce/render";

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
    expect(report.gaps).toEqual([]);
  });

  it("shows shared wording that is the same on both sides", () => {
    for (const { evidence } of measures) {
      for (const shared of evidence) expect(local.data.text.slice(...shared.local)).toBe(national.data.text.slice(...shared.national));
    }
  });
});

describe("shared wording", () => {
  const shared = (ours: string, theirs: string): string[] => {
    const [local, national] = [ours, theirs].map(words => parse(`关于发展书院的意见\n\n一、任务\n（一）${words}\n`)) as [Root, Root];
    return compare(local, national).pairs.flatMap(({ evidence }) => evidence.map(({ local: at }) => local.data.text.slice(...at)));
  };

  it("is told apart from words that mean the same", () => {
    const local = parse("海州市渔港方案\n\n（一）渔民上岸。交回捕捞证的奖补八万元，免费学电焊。\n");
    const national = parse("渔港意见\n\n（一）减船转产。对上交捕捞许可的渔民给予补贴。\n");
    const [pair] = compare(local, national).pairs;
    const words = pair!.synonyms.map(({ local: a, national: b }) => [local.data.text.slice(...a), national.data.text.slice(...b)]);
    expect(words).toContainEqual(["奖补", "补贴"]);
  });

  it("ends and begins outside of a number that goes on differently", () => {
    const found = shared(
      "修缮古书院讲堂并向读者开放，到2031年讲席数达到4200个，配备讲解员。",
      "修缮古书院讲堂并向读者开放，到2038年讲席数达到4.5万个，配备讲解员。",
    );
    expect(found).toEqual(["修缮古书院讲堂并向读者开放", "讲席数达到", "配备讲解员"]);
  });

  it("keeps a number that both sides have in whole", () => {
    const [found] = shared("古书院讲堂每周向读者开放讲席40个。", "县古书院讲堂每周向读者开放讲席40个。");
    expect(found).toContain("讲席40个");
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

describe("a measure that holds a paragraph a task", () => {
  const report = parse(`春江省工作报告

一、今年工作
（一）振兴乡村产业
做强茶叶加工。改造老茶园三十万亩，推广机采和清洁化萎凋车间，在主产县建四个精制中心，统一分级、统一检测，让夏秋茶也卖得出去，支持合作社自办审评室，培养持证评茶员五百名，办好每年一次的斗茶会。
修好田间水渠。衬砌灌区支渠一千公里，更换漏水闸门，给山塘装水位计，水费按亩计收改为按方计收，管护经费进县级预算，由用水户协会公开账目，雨季前逐段清淤，旱季实行轮灌，渠长名单挂牌公示。
（二）办好城市民生
增加公办托位。旧厂房改托育园二十处，每处配保健医，晚托延到七点，收费由发展改革部门核定，家长委员会每月进园一次，食材由区里统一招标，监控接入教育平台，保育员工资不低于幼儿园教师的八成。
治理老楼漏水。五层以上老楼屋面重做防水，维修资金余额不足的由市区两级补一半，先勘察后施工，质保十年，施工期间给住户发停水告示，完工后街道牵头验收，验收结果贴在单元门口。
`);
  const plan = parse(`江城市实施方案

一、任务
（一）城区老楼屋面漏水治理，重做防水，勘察在前，质保十年，街道牵头验收。
（二）夏秋茶清洁化加工，建精制中心，统一分级检测。
（三）旧厂房改建公办托育园，延长晚托，配备保健医。
`);

  it("is aligned by paragraph", () => {
    const pairs = compare(plan, report).pairs.map(pair => `${pair.local} ${pair.national}`);
    expect(pairs).toEqual(expect.arrayContaining(["mea_1 mea_2__para_2", "mea_2 mea_1__para_1", "mea_3 mea_2__para_1"]));
    expect(compare(plan, report).gaps).toContain("mea_1__para_2");
  });
});

describe("chapters", () => {
  const chapter = (head: string, measures: string[]) =>
    `${head}\n${measures.map((text, i) => `（${"一二三四五六"[i]}）${text}`).join("\n")}\n`;
  const national = parse(
    `滨海旅游意见\n\n${chapter("一、守住岸线", ["清退岸线五百米内的违建民宿。", "沙滩每日筛沙两遍。", "游艇泊位实行许可。", "礁石区禁止敲挖牡蛎。", "防风林不得穿路。", "排污口一律封堵。"])}`,
  );
  const local = parse(
    `月湾市滨海旅游方案\n\n${chapter("一、做活夜间经济", ["灯光秀延至二十三点。", "夜市摊位摇号分配。", "渔家乐统一消防喷淋。", "沙滩每日筛沙两遍。", "地铁末班车延后。", "海鲜明码标价。"])}`,
  );

  it("do not answer one another for the sake of one measure in six", () => {
    const pairs = compare(local, national).pairs;
    expect(pairs.some(pair => pair.local.endsWith("mea_4"))).toBe(true);
    expect(pairs.filter(pair => pair.local === "chp_1")).toEqual([]);
  });
});

describe("documents that have nothing to do with one another", () => {
  const one = (title: string, ...measures: string[]) =>
    parse(`${title}\n\n一、任务\n${measures.map((text, i) => `（${"一二三四五六七八"[i]}）${text}`).join("\n")}\n`);
  const tea = [
    "改造老茶园三十万亩，推广机采，建四个精制中心，统一分级检测。",
    "培养持证评茶员五百名，办好每年一次的斗茶会。",
    "茶叶包装减量，取消木盒，推行可回收铁罐。",
  ];
  const lifts = [
    "五层以上老楼加装电梯，低层住户得到补偿，管线迁改由街道统筹。",
    "电梯维保记录上网，困人救援三十分钟到场。",
    "报废电梯的配件集中拆解，钢缆回炉。",
  ];

  it("have no pairs, whether of one measure or of three", () => {
    for (const count of [1, 2, 3]) {
      const report = compare(one("江城市茶业方案", ...tea.slice(0, count)), one("关于老楼加装电梯的意见", ...lifts.slice(0, count)));
      expect(report.pairs).toEqual([]);
      expect(report.gaps).toHaveLength(count);
      expect(report.additions).toHaveLength(count);
    }
  });

  it("have none either for what every notice and every plan says", () => {
    const frame = (subject: string, aims: string, task: string) =>
      parse(
        `关于印发${subject}方案的通知\n\n各县人民政府：\n现将方案印发给你们，请结合实际认真贯彻落实。\n\n一、总体要求\n${aims}\n二、重点任务\n（一）${task}\n三、保障措施\n各部门加强组织领导，落实工作责任。\n`,
      );
    const report = compare(
      frame("茶业", "深入贯彻全会精神，坚持以人民为中心的发展思想，让茶园增效、茶农增收。", tea[0]!),
      frame("电梯", "全面贯彻大会精神，坚持以人民为中心的发展思想，坚持稳中求进工作总基调，让老人下得了楼。", lifts[0]!),
    );
    expect(report.pairs).toEqual([]);
  });

  it("are told apart from two single measures on one matter, in the same words or in others", () => {
    const national = one("关于茶业的意见", tea[0]!);
    expect(compare(one("江城市茶业方案", tea[0]!.replace("三十万亩", "五万亩")), national).pairs[0]!.score).toBeGreaterThan(0.8);
    const reworded = one("江城市茶业方案", "在两个主产镇建精制中心，茶叶统一分级、统一检测，老茶园五万亩改造后推广机采。");
    expect(compare(reworded, national).pairs.map(({ local }) => local)).toContain("mea_1");
  });
});

describe("chapters of prose", () => {
  const national = parse(
    "关于滩涂养殖的意见\n\n一、总体要求\n守住滩涂红线，养殖水域总面积只减不增。\n二、重点任务\n（一）紫菜养殖筏架按潮位编号，退出主航道。\n（二）贝苗投放前检疫，带病苗种就地销毁。\n三、资金渠道\n从海域使用金中划出一成。\n",
  );
  const local = parse(
    "南汀县滩涂养殖方案\n\n一、任务\n（一）紫菜筏架按潮位重新编号，主航道内的一律退出。\n（二）贝苗投放前检疫，带病苗种销毁。\n二、试点安排\n先在两个村试。\n",
  );
  const report = compare(local, national);

  it("that nothing answers are gaps and additions", () => {
    expect(report.gaps.filter(id => id.startsWith("chp_") && !id.includes("para"))).toEqual(["chp_1", "chp_3"]);
    expect(report.additions.filter(id => !id.includes("para"))).toEqual(["chp_2"]);
  });

  it("that a chapter answers are none", () => {
    const same = compare(national, national);
    expect(same.gaps).toEqual([]);
    expect(same.additions).toEqual([]);
  });

  it("stand among them in a report", () => {
    const text = renderAlignment({ alignment: report, local, national });
    expect(text).toContain("只写指导思想的条款不计入：国家文件第一章");
    for (const place of ["第三章 资金渠道", "第二章 试点安排"]) expect(text).toContain(`• ${place}`);
  });
});

describe("totals of a place and of the country", () => {
  it("stand side by side without a verdict, shares with one", () => {
    const text = (title: string, sites: string, share: string) =>
      parse(`${title}\n\n一、目标\n（一）到2030年，回收站点达到${sites}，垃圾回收利用率达到${share}。\n`);
    const report = compare(
      text("东江省人民政府关于再生资源回收的实施意见", "3000个", "38%"),
      text("国务院办公厅关于再生资源回收的意见", "90000个", "40%"),
    );
    expect(report.targets.map(({ verdict }) => verdict)).toEqual(["incomparable", "looser"]);
  });
});

describe("a long national measure", () => {
  const national = parse(`关于渔港振兴的意见

一、重点任务
（一）推进渔业减船转产。压减近海捕捞强度，对自愿上交捕捞许可的渔民给予补贴，开展职业培训，引导上岸就业。
（二）完善渔港基础设施。提升避风锚地和防波堤等级，配套油污水接收、冷库和加冰设施，建设渔港智慧监管系统，健全台风应急预案，落实船东安全生产责任，定期开展船检。
（三）培育休闲渔业品牌。举办渔家文化节，发展海上观光和赶海体验，支持村集体经营。
（四）加强海洋生态修复。开展增殖放流，修复海草床，清理海漂垃圾。
`);
  const local = parse(`石塘镇渔港三年实施方案

一、把船修进安全港
（一）防波堤加高两米，避风锚地扩到四百个泊位，能躲十二级风。
（二）码头上装三套油污水收集柜，老冰厂改成两千吨冷库。
（三）雷达和摄像头连成一张网，渔船进出港自动报告。
（四）编好防台抢险预案，船老大签安全责任书，每年船舶检验不过关的不准出海。
二、让渔民有新活路
（五）交回捕捞证、拆解旧船的，每户奖补八万元，免费学电焊和烹饪，推荐到船厂上岗。
（六）赶海、看海、吃渔家饭，办好开渔节，村里的合作社统一接客。
三、养好一片海
（七）每年放流大黄鱼苗一百万尾，雇渔嫂捡拾海漂垃圾。
`);
  const pairs = new Set(compare(local, national).pairs.map(pair => `${pair.local} ${pair.national}`));

  it("is carried out by several short tasks in other words", () => {
    for (const answer of ["mea_1 mea_2", "mea_2 mea_2", "mea_5 mea_1", "mea_6 mea_3", "mea_7 mea_4"]) expect([...pairs]).toContain(answer);
  });

  it("is not carried out by what answers another one", () => {
    for (const wrong of ["mea_5 mea_2", "mea_6 mea_1", "mea_7 mea_1", "mea_1 mea_4"]) expect([...pairs]).not.toContain(wrong);
  });
});

describe("one indicator under two names", () => {
  const documents = (ours: string, theirs: string) =>
    [
      parse(`桐川市敬老方案\n\n（一）办好敬老餐桌。${ours}，老人凭卡就餐，送餐上门。\n（二）改造山塘。\n`),
      parse(`敬老意见\n\n（一）发展老年助餐。${theirs}，老年人凭卡就餐，提供送餐上门服务。\n（二）修缮古桥。\n`),
    ] as const;
  const said = (ours: string, theirs: string) => compare(...documents(ours, theirs)).targets.map(({ verdict }) => verdict);

  it("is held side by side where the measures answer one another and one name is short for the other", () => {
    expect(said("到2028年社区助餐覆盖率达到95%", "到2028年城市社区老年助餐服务覆盖率达到80%")).toEqual(["stricter"]);
    expect(said("到2028年送餐上门比重达到30%", "到2028年社区送餐上门占比达到20%")).toEqual(["stricter"]);
    expect(said("到2028年老年餐桌覆盖率达到60%", "到2028年社区老年餐桌覆盖率达到80%")).toEqual(["looser"]);
  });

  it("is one for other years as well, where those of one year have found each other", () => {
    expect(said("到2027年社区助餐覆盖率达到95%", "到2028年城市社区老年助餐服务覆盖率达到80%")).toEqual(["stricter"]);
    const both = compare(
      ...documents("社区助餐覆盖率到2028年达到70%、2030年达到90%", "城市社区老年助餐服务覆盖率到2028年达到80%，到2031年达到90%"),
    ).targets;
    expect(both.map(({ local, national, verdict, time }) => [local?.time?.end, national?.time?.end, verdict, time])).toEqual([
      ["2028", "2028", "looser", "same"],
      ["2030", "2031", "same", "earlier"],
    ]);
  });

  it("stays apart where two could be meant, or the names end differently", () => {
    expect(said("到2028年助餐覆盖率达到95%", "到2028年城市社区助餐覆盖率达到80%、农村助餐点覆盖率达到50%").toSorted()).toEqual([
      "missing",
      "missing",
      "new",
    ]);
    expect(said("到2028年社区助餐覆盖率达到95%", "到2028年城市社区老年助餐服务满意度达到80%").toSorted()).toEqual(["missing", "new"]);
  });
});

it("a document beside itself has no splits: what says the same word for word is answered by nothing else", () => {
  const text =
    "茶园条例\n\n第一条　茶园应当修建水渠，水渠由用水户协会管护。\n\n第二条　茶园应当修建水渠，水渠每年清淤一次。\n\n第三条　茶青应当分级收购。\n";
  const pairs = compare(parse(text), parse(text)).pairs.map(({ local, national }) => `${local} ${national}`);
  expect(pairs).toEqual(["art_1 art_1", "art_2 art_2", "art_3 art_3"]);
});

describe("what a document says more than once", () => {
  it("answers itself in the order of the text, however common it is there", () => {
    const twice = parse(
      "码头值守规定\n\n第一条 值守人员每小时巡查栈桥一次并签字。\n第二条 值守人员每小时巡查栈桥一次并签字。\n第三条 缆绳磨损三分之一的当日更换。\n",
    );
    const report = compare(twice, twice);
    expect(report.pairs.map(({ local, national }) => `${local} ${national}`)).toEqual(["art_1 art_1", "art_2 art_2", "art_3 art_3"]);
    expect([report.gaps, report.additions]).toEqual([[], []]);
  });
});

describe("a document that says its tasks in a table", () => {
  const rows = ["| 序号 | 重点任务 | 具体措施 | 完成时限 |", "| --- | --- | --- | --- |"];
  const table = parse(
    [
      "# 青溪市茶马古道保护任务分解表",
      "",
      ...rows,
      "| 1 | 石板路修缮 | 更换破损石板，疏通两侧排水沟，恢复古道原貌 | 2027年底 |",
      "| 2 | 驿站活化利用 | 旧驿站辟为茶馆、书屋和游客歇脚点，引入本地茶农经营 | 2028年6月 |",
      "| 3 | 马帮年俗展演 | 每年正月办马帮巡游，请老赶马人讲古 | 每年 |",
    ].join("\n"),
  );
  const opinion = parse(
    "关于保护茶马古道的意见\n\n一、任务\n（一）修缮路面。对破损石板和排水沟予以修复，保持古道原貌。\n（二）活化驿站。鼓励把旧驿站改作茶馆、书屋，由茶农经营。\n（三）划定保护范围。设立界桩，禁止采石。\n",
  );
  const report = compare(table, opinion);

  it("is aligned row by row", () => {
    expect(report.pairs.map(({ local, national }) => `${local.split("__").at(-1)} ${national}`)).toEqual(["row_2 mea_1", "row_3 mea_2"]);
    expect(report.gaps).toEqual(["mea_3"]);
    expect(report.additions.map(id => id.split("__").at(-1))).toEqual(["row_4"]);
    expect(renderAlignment({ alignment: report, local: table, national: opinion })).toContain("表第2行 石板路修缮");
  });

  it("and not where the tasks are numbered and the table only sums them up", () => {
    const both = parse(
      `# 青溪市方案\n\n## 一、任务\n\n（一）石板路修缮。更换破损石板，疏通两侧排水沟。\n\n${rows.join("\n")}\n| 1 | 石板路修缮 | 更换破损石板，疏通两侧排水沟，恢复古道原貌 | 2027年底 |\n`,
    );
    expect(compare(both, opinion).pairs.map(({ local }) => local)).toEqual(["mea_1", "chp_1"]);
  });
});

describe("a document whose tasks are chapters or sections of prose", () => {
  const lamp = "航标灯每季检修一次，故障灯当日更换，检修记录留存三年备查。";
  const nets = "渔政站对违规网具一律收缴，拆解后统一回收，收缴清单在码头张榜。";
  const local = parse(`渔港管护若干措施

一、管好航标灯
航标灯由港务所每季检修。

故障灯当日更换，记录留存三年。
二、清理违规网具
渔政站收缴违规网具，统一拆解回收。
三、冬季封港
封港前逐船清点，落实值守。
`);
  const national = parse(`渔港应急预案

1 总则
1.1 目的
为渔港安全制定本预案。
2 任务
2.1 航标
${lamp}
2.2 网具
${nets}
违规网具多次出现的渔船，暂停发放燃油补贴。
`);

  it("has one unit for each of them, however many paragraphs they hold", () => {
    const { pairs, additions } = compare(local, national);
    expect(pairs.filter(({ local }) => local.startsWith("chp_")).map(pair => `${pair.local} ${pair.national}`)).toEqual([
      "chp_1 chp_2__sec_1",
      "chp_2 chp_2__sec_2",
    ]);
    expect(additions).toEqual(["chp_3"]);
  });
});

it("takes the one numbered task of a measure for a task, as in the measures beside it", () => {
  const task = (words: string): string =>
    `${words}，由县里牵头，乡镇配合，村组落实，每半年盘点一次进度并向社会公布，任务完成情况作为评先评优的依据，逾期没有完成的在全县通报并说明原因和整改的时限。`;
  const local = parse(
    `青石县茶产业方案\n\n一、重点任务\n（一）种茶\n1.改良茶园。${task("老茶园换种良种茶苗")}\n2.统防统治。${task("茶小绿叶蝉用色板和灯光诱杀")}\n（二）卖茶\n3.建茶叶市场。${task("在县城东门建茶青交易市场")}\n4.办开茶节。${task("清明前办开茶节和斗茶赛")}\n（三）守住底线\n5.查农药残留。${task("每批茶叶抽检农药残留")}\n`,
  );
  const ids = compare(local, local).pairs.map(pair => pair.local);
  expect(ids.filter(id => id.endsWith("item_5"))).toHaveLength(1);
  expect(ids.filter(id => /item_\d$/.test(id))).toHaveLength(5);
});
