/**
 * 四大板块: the regional division of the State Council. A province that shares in what is for another part stands there too, as nothing may be called none of
 * its business that is: 蒙东 in 东北, 恩施, 湘西 and 延边 in 西部.
 */
const EAST = ["北京", "天津", "河北", "上海", "江苏", "浙江", "福建", "山东", "广东", "海南"];
const CENTRE = ["山西", "安徽", "江西", "河南", "湖北", "湖南"];
const WESTERN = ["内蒙古", "广西", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆"];
const WEST = [...WESTERN, "湖北", "湖南", "吉林"];
const NORTHEAST = ["辽宁", "吉林", "黑龙江", "内蒙古"];

/** 区域: parts of the country that are more than one province, each with the provinces that it lies in. */
export const AREAS: Readonly<Record<string, readonly string[]>> = {
  京津冀: ["北京", "天津", "河北"],
  长三角: ["上海", "江苏", "浙江", "安徽"],
  粤港澳大湾区: ["广东", "香港", "澳门"],
  成渝: ["四川", "重庆"],
  东北: NORTHEAST,
  东部地区: EAST,
  中部地区: CENTRE,
  西部地区: WEST,
  中西部地区: [...CENTRE, ...WEST, ...NORTHEAST],
};

/** What the parts of the country are also called; such words address nobody, as 支持西部 may mean the west of anything, but what they name is not left out. */
export const AREAS_IN_PASSING: Readonly<Record<string, readonly string[]>> = {
  东中西部: [...EAST, ...CENTRE, ...WEST],
  东西部: [...EAST, ...WEST],
  中西部: [...CENTRE, ...WEST, ...NORTHEAST],
  东部: EAST,
  中部: CENTRE,
  西部: WEST,
  沿海: [...EAST, "辽宁", "广西"],
  沿边: [...NORTHEAST, ...WESTERN],
};

/**
 * Cities that national documents name without 市, beside the provinces: 副省级城市, 计划单列市, capitals and others whose names are no words. 白银, 日照, 来宾, 长治 are, and
 * mean the cities only with 市 (cities.ts of `metadata`).
 */
export const KNOWN_BY_SHORT_NAME: string =
  "广州 深圳 武汉 哈尔滨 沈阳 大连 成都 南京 苏州 西安 长春 济南 青岛 杭州 宁波 厦门 雄安 石家庄 太原 呼和浩特 合肥 福州 南昌 郑州 长沙 南宁 海口 贵阳 昆明 拉萨 兰州 西宁 银川 乌鲁木齐";

/** A list of places that goes on to what has no name here, behind the last one that has: 浙江等地 names examples, 江西、湖南两省和各直辖市 others. */
export const OPEN_LIST: RegExp =
  /^(?:[〇零一二两三四五六七八九十\d]*[个省市地区]*)(?:等|[、和与及]|以及)|^[^，。；]*等(?:[〇零一二两三四五六七八九十\d]*个?(?:省|市|区|县|城市)|地)/u;

/** How a measure says for which places it is; `PLACES` stands for one or several of them, joined by 、 or 和. */
export interface AddressRow {
  pattern: string;
  /** `note`: it holds for the whole measure wherever it stands; `sentence`: for the sentence that it begins. */
  reach: "note" | "sentence";
  example: string;
}

export const ADDRESSES: readonly AddressRow[] = [
  { pattern: "适用(?:范围|地区|区域)[：:](?:仅限)?PLACES", reach: "note", example: "（适用范围：浙江自贸试验区）" },
  {
    pattern: "^(?:支持|鼓励|允许|授权|指导|推动|同意|赋予)(?:在)?PLACES",
    reach: "sentence",
    example: "支持浙江建设共同富裕示范区",
  },
  {
    pattern: "^(?:[^，。]{0,12}[，,])?(?:选择|先行|率先|优先|先)?在PLACES[^，。；]{0,30}(?:试点|试行|先行|试验|示范)",
    reach: "sentence",
    example: "在浙江、江苏开展试点",
  },
];
