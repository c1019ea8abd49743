/*
 * 地级行政区: the cities, autonomous prefectures, prefectures and leagues below each province (GB/T 2260), by the province's short name. The four
 * municipalities, 香港, 澳门 and 台湾 have none.
 */

/** Cities (地级市) without 市. */
export const CITIES: Readonly<Record<string, string>> = {
  河北: "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水",
  山西: "太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁",
  内蒙古: "呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布",
  辽宁: "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛",
  吉林: "长春 吉林 四平 辽源 通化 白山 松原 白城",
  黑龙江: "哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化",
  江苏: "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁",
  浙江: "杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水",
  安徽: "合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城",
  福建: "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德",
  江西: "南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶",
  山东: "济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽",
  河南: "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店",
  湖北: "武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州",
  湖南: "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底",
  广东: "广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮",
  广西: "南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左",
  海南: "海口 三亚 三沙 儋州",
  四川: "成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳",
  贵州: "贵阳 六盘水 遵义 安顺 毕节 铜仁",
  云南: "昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧",
  西藏: "拉萨 日喀则 昌都 林芝 山南 那曲",
  陕西: "西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛",
  甘肃: "兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南",
  青海: "西宁 海东",
  宁夏: "银川 石嘴山 吴忠 固原 中卫",
  新疆: "乌鲁木齐 克拉玛依 吐鲁番 哈密",
};

/** Autonomous prefectures (自治州) as their place and, behind the stroke, their peoples: 凉山/彝族 is 凉山彝族自治州. */
export const PREFECTURES: Readonly<Record<string, string>> = {
  吉林: "延边/朝鲜族",
  湖北: "恩施/土家族苗族",
  湖南: "湘西/土家族苗族",
  四川: "阿坝/藏族羌族 甘孜/藏族 凉山/彝族",
  贵州: "黔西南/布依族苗族 黔东南/苗族侗族 黔南/布依族苗族",
  云南: "楚雄/彝族 红河/哈尼族彝族 文山/壮族苗族 西双版纳/傣族 大理/白族 德宏/傣族景颇族 怒江/傈僳族 迪庆/藏族",
  甘肃: "临夏/回族 甘南/藏族",
  青海: "海北/藏族 黄南/藏族 海南/藏族 果洛/藏族 玉树/藏族 海西/蒙古族藏族",
  新疆: "昌吉/回族 博尔塔拉/蒙古 巴音郭楞/蒙古 克孜勒苏/柯尔克孜 伊犁/哈萨克",
};

/** Prefectures (地区) and leagues (盟), whole. */
export const DISTRICTS: Readonly<Record<string, string>> = {
  内蒙古: "兴安盟 锡林郭勒盟 阿拉善盟",
  黑龙江: "大兴安岭地区",
  西藏: "阿里地区",
  新疆: "阿克苏地区 喀什地区 和田地区 塔城地区 阿勒泰地区",
};

/** Short names that other places bear as well: 朝阳 is a district of Beijing too, 海南 a province. Each means the city only as 朝阳市, 海南州. */
export const SHARED_NAMES: ReadonlySet<string> = new Set(["朝阳", "海南", "吉林"]);

/** 新区 of the state that lie in several counties or cities, whole. */
export const NEW_AREAS: Readonly<Record<string, string>> = { 河北: "雄安新区" };
