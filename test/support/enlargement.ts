/*
 * 扩充库: some hundreds of made-up documents beside corpus/, the same each time: every place has a plan on every topic in every
 * year, and they differ in place, year and figures alone. They speak of what corpus/ speaks of, and answer none of its questions.
 */

export interface MadeDocument {
  /** "云溪省-停车-2032" */
  id: string;
  text: string;
}

/** All documents, in order. */
export function* enlargement(): Generator<MadeDocument> {
  let count = 0;
  for (const [r, region] of REGIONS.entries()) {
    for (const [t, topic] of TOPICS.entries()) {
      for (const [y, year] of YEARS.entries()) {
        count++;
        const figures = topic.figures.map(([least, step]) => String(Number((least + step * ((r * 7 + t * 3 + y * 5) % 17)).toFixed(1))));
        const measures = topic.measures.map((measure, i) => `（${"一二三四"[i]}）${filled(measure, region, year, figures)}\n`);
        const text = `---
id: ${region}-${topic.key}-${year}
---
${region}${topic.title}工作方案（${year}年）
${region.slice(0, 1)}政发〔${year - 1}〕${count}号

各有关单位：
　　为做好${year}年${topic.title}工作，结合${region}实际，制定本方案。
一、主要任务
${measures.join("")}二、工作保障
（${"一二三四五"[measures.length]}）加强统筹。${region}${topic.title}工作由牵头单位每季度调度一次，进展按月公布。
（${"一二三四五六"[measures.length + 1]}）严格考评。未完成${year}年${topic.title}任务的，次年不得评优。

${region}人民政府
${year - 1}年11月${1 + (count % 28)}日
`;
        yield { id: `${region}-${topic.key}-${year}`, text };
      }
    }
  }
}

const REGIONS = ["云溪省", "临江省", "青岚省", "甲州市", "白水市", "沧岩市", "南屏市", "石桥县", "柳渡县"];
const YEARS = [2031, 2032, 2033];

interface Topic {
  key: string;
  title: string;
  /** {region}, {year}, and {0}, {1} for the figures. */
  measures: readonly string[];
  /** The least value of each figure, and the steps from it. */
  figures: readonly (readonly [least: number, step: number])[];
}

const TOPICS: readonly Topic[] = [
  {
    key: "城镇",
    title: "新型城镇化",
    measures: [
      "提高城镇化水平。到{year}年，{region}常住人口城镇化率达到{0}%，比上年提高0.6个百分点。",
      "办好夜校。面向农业转移人口开设电工、护理等夜校班{1}个，学费由财政负担。",
      "补齐县城短板。县城按常住人口配置给水、道路和公厕，缺口逐项销号。",
    ],
    figures: [
      [55.2, 1.1],
      [40, 3],
    ],
  },
  {
    key: "停车",
    title: "城市停车与补能",
    measures: [
      "改造公交场站。{region}全年新装公交车快速补能终端{0}个，夜间谷段优先使用。",
      "规范路内停车。学校、医院周边错时停车泊位不少于{1}个，价格另行公布。",
      "布设换电柜。外卖骑手集中的路段每三百米设一组换电柜。",
    ],
    figures: [
      [120, 15],
      [800, 60],
    ],
  },
  {
    key: "养老",
    title: "居家养老服务",
    measures: [
      "建助餐点。{region}全年新建老年助餐点{0}个，八十岁以上老年人每餐减免三元。",
      "改造卫生间。为行动不便的老年人家庭加装扶手、坐便椅{1}户，自愿申请。",
      "建立巡访制度（以下简称“敲门制”）。独居老年人每周至少敲门探望一次。",
      "落实敲门制。网格员探望时登记饮食、用药情况，异常的当日上报。",
    ],
    figures: [
      [30, 4],
      [200, 25],
    ],
  },
  {
    key: "租赁",
    title: "住房租赁",
    measures: [
      "筹集房源。{region}全年筹集保障性租赁住房{0}套，租金不高于同地段的八成五。",
      "管好租金。住房租赁企业一次收取的租金不得超过三个月，押金不得超过一个月。",
      "清理群租。每间卧室居住不得超过两人，厨房、阳台不得住人。",
    ],
    figures: [[1500, 130]],
  },
  {
    key: "食堂",
    title: "机关食堂节约",
    measures: [
      "称重公示。{region}机关食堂每日厨余称重，人均不超过{0}克，超过的张榜公示。",
      "小份供应。主食、荤菜设半份，按克计价，取餐处立牌提示。",
      "招标采购。食材集中招标，每季度轮换供货单位。",
    ],
    figures: [[35, 2]],
  },
  {
    key: "节能",
    title: "公共机构节能",
    measures: [
      "降低能耗。到{year}年，{region}公共机构单位建筑面积能耗比上年下降{0}%。",
      "改造锅炉。更换燃煤锅炉{1}台，冬季室温不高于二十度。",
      "能耗公示。办公楼用电、用水分层计量，每月公示一次。",
    ],
    figures: [
      [1.2, 0.2],
      [5, 1],
    ],
  },
  {
    key: "减灾",
    title: "综合减灾",
    measures: [
      "开展演练。{region}减灾委每年组织山洪转移演练{0}场，每村至少一场。",
      "备足物资。储备帐篷、棉被{1}件，每半年轮换一次。",
      "建信息员队伍。每村配灾害信息员两名，汛期每日报平安。",
    ],
    figures: [
      [20, 3],
      [3000, 210],
    ],
  },
  {
    key: "农机",
    title: "农机更新",
    measures: [
      "淘汰老旧农机。{region}全年报废拖拉机、收割机{0}台，每台补助按马力分档。",
      "推广新机。丘陵地区优先购置小型履带农机，购机补助一次付清。",
      "建维修点。每乡设农机维修点一处，农忙时节全天值守。",
    ],
    figures: [[260, 18]],
  },
  {
    key: "就业",
    title: "稳定就业",
    measures: [
      "扩大就业。{year}年{region}城镇新增就业{0}万人，失业率控制在5.3%以内。",
      "办零工市场。每县建零工市场一处，求职登记不收费。",
      "援助困难人员。零就业家庭动态清零，公益岗位安置{1}人。",
    ],
    figures: [
      [3.5, 0.7],
      [150, 20],
    ],
  },
  {
    key: "石刻",
    title: "石刻与古桥保护",
    measures: [
      "逐处建档。{region}对石刻、古桥{0}处逐处测绘建档，三维影像存馆。",
      "日常看护。每处落实看护人一名，每月巡看不少于四次。",
      "抢救修缮。危险古桥{1}座先支护后修缮，禁止车辆通行。",
    ],
    figures: [
      [40, 6],
      [3, 1],
    ],
  },
  {
    key: "救助",
    title: "社会救助",
    measures: [
      "提高标准。{region}最低生活保障标准提高到每人每月{0}元，按季调整。",
      "主动发现。医保、残联数据每月比对，符合条件的上门办理。",
      "临时救助。因火灾、急病陷入困境的，三日内给付，最高{1}元。",
    ],
    figures: [
      [812, 23],
      [5000, 300],
    ],
  },
  {
    key: "扬尘",
    title: "扬尘治理",
    measures: [
      "控制浓度。{region}可吸入颗粒物年均浓度不高于{0}微克每立方米。",
      "工地六条。建立工地扬尘管控六条（以下简称“工地六条”），裸土覆盖、出场冲洗。",
      "机扫道路。主干道机械化清扫率达到{1}%，夜间湿扫两遍。",
      "检查工地六条。每月抽查工地不少于五分之一，违反的停工整改。",
    ],
    figures: [
      [48, 1.5],
      [70, 1.5],
    ],
  },
  {
    key: "小区",
    title: "老旧小区整治",
    measures: [
      "整治小区。{region}全年整治老旧小区{0}个，先地下管线后地上立面。",
      "共商共建。整治内容由住户投票，三分之二同意方可动工。",
      "建立管护金。每户每年交管护金，用于外墙、屋面的日常维修。",
    ],
    figures: [[25, 4]],
  },
  {
    key: "农田",
    title: "农田建设",
    measures: [
      "建高标准农田。{region}全年新建高标准农田{0}万亩，每亩投入不低于三千元。",
      "管好渠系。末级渠道每年清淤两次，由用水协会负责。",
      "培肥地力。秸秆粉碎还田面积不少于{1}万亩。",
    ],
    figures: [
      [12, 1.5],
      [20, 2],
    ],
  },
];

function filled(template: string, region: string, year: number, figures: readonly string[]): string {
  return template
    .replaceAll("{region}", region)
    .replaceAll("{year}", String(year))
    .replace(/\{(\d)\}/g, (_, i: string) => figures[Number(i)]!);
}
