/* 省级行政区: 23 provinces, 5 autonomous regions, 4 municipalities, 2 special administrative regions (GB/T 2260). */

/** Full name of each, by the short name it is written with. */
export const PROVINCES: Readonly<Record<string, string>> = {
  北京: "北京市",
  天津: "天津市",
  上海: "上海市",
  重庆: "重庆市",
  河北: "河北省",
  山西: "山西省",
  辽宁: "辽宁省",
  吉林: "吉林省",
  黑龙江: "黑龙江省",
  江苏: "江苏省",
  浙江: "浙江省",
  安徽: "安徽省",
  福建: "福建省",
  江西: "江西省",
  山东: "山东省",
  河南: "河南省",
  湖北: "湖北省",
  湖南: "湖南省",
  广东: "广东省",
  海南: "海南省",
  四川: "四川省",
  贵州: "贵州省",
  云南: "云南省",
  陕西: "陕西省",
  甘肃: "甘肃省",
  青海: "青海省",
  台湾: "台湾省",
  内蒙古: "内蒙古自治区",
  广西: "广西壮族自治区",
  西藏: "西藏自治区",
  宁夏: "宁夏回族自治区",
  新疆: "新疆维吾尔自治区",
  香港: "香港特别行政区",
  澳门: "澳门特别行政区",
};

/** What begins as a province's name and lies in another one, or is one of its cities: 海南藏族自治州 and 河南蒙古族自治县 of 青海, 吉林市 but not 吉林市场监督管理厅. */
export const NAMESAKES: RegExp = /海南(?:州|藏族)|河南(?:县|蒙古族)|吉林市(?!场)/u;

/** Bodies of the state and the Party whose documents hold for the whole country: what an issuer's name begins with. */
export const NATIONAL: RegExp =
  /^(?:中共中央|中央|国务院|全国人民代表大会|全国人大|全国政协|最高人民|中华人民共和国|中国|国家|教育部|科学技术部|科技部|工业和信息化部|公安部|民政部|司法部|财政部|人力资源社?会?和?社会保障部|自然资源部|生态环境部|环境保护部|住房和?城乡建设部|交通运输部|水利部|农业农村部|农业部|商务部|文化和旅游部|文化部|退役军人事务部|应急管理部|人民银行|审计署|海关总署|税务总局|市场监管总局|外交部|国防部|劳动|铁道部|卫生部|人事部|建设部|信息产业部|监察部)/;
