/** What a national document calls parts of the country by, besides the provinces (regions.ts of `metadata`): each with the provinces that it lies in. */
export const OTHER_PLACES: Readonly<Record<string, readonly string[]>> = {
  // cities that national documents name beside the provinces: 副省级城市, 计划单列市 and others
  广州: ["广东"],
  深圳: ["广东"],
  武汉: ["湖北"],
  哈尔滨: ["黑龙江"],
  沈阳: ["辽宁"],
  大连: ["辽宁"],
  成都: ["四川"],
  南京: ["江苏"],
  苏州: ["江苏"],
  西安: ["陕西"],
  长春: ["吉林"],
  济南: ["山东"],
  青岛: ["山东"],
  杭州: ["浙江"],
  宁波: ["浙江"],
  厦门: ["福建"],
  雄安: ["河北"],
  // 区域
  京津冀: ["北京", "天津", "河北"],
  长三角: ["上海", "江苏", "浙江", "安徽"],
  粤港澳大湾区: ["广东", "香港", "澳门"],
  成渝: ["四川", "重庆"],
  东北: ["辽宁", "吉林", "黑龙江"],
};

/** What begins as a province's name and lies in another one: 海南藏族自治州 and 河南蒙古族自治县 of 青海. */
export const NAMESAKES: RegExp = /海南(?:州|藏族)|河南(?:县|蒙古族)/u;

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
