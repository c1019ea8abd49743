/** 量词 that count things, and by themselves are units: 三十家, 两万人次. */
export const CLASSIFIERS: readonly string[] = [
  ..."个 家 户 人 名 位 口 座 所 支 条 项 件 辆 张 床 处 栋 幢 套 次 台 艘 架 份 册 部 篇 场 届 只 头 匹 株 棵 颗 粒 间 批 组 队 班 门 款 类 种 片 块 段 宗 笔 单 起 例 案 桩 票 封 则 节 章 本 期 卷 集 首 幅 枚 把 根 双 对 副 打 顶 扇 面 眼 孔 口 尾 羽 箱 袋 瓶 包 盒 桶 罐 筐 车 船 轮 趟 班次 架次 车次 列 股 路 线 道 级 层 楼 排 行 站 岁 周岁 倍 成 折 分 点 步 代 遍 番 回 顿 声 伙 群 伴 任 席 号 样 盏 台套 台次 台班 人次 人日 人天 人月 件次 家次 户次 批次 例次 头只 辆次 艘次 场次 课时 学时 学分 站点 网点 标箱 标准箱 TEU 标准车 车位 泊位 床位 座位 席位 学位 托位 岗位 工位 机位 机架 标准机架 铺位 公里次 条次 份次 篇次 点位 端口 节点 平台 户籍 万人 卡 亩次 项次 株次 只次 家庭 柱 门次 个次 户家庭 名学生 省 市 县 区 村 镇 乡 国 校 县区 县市 市县 镇街 岛 港 园".split(
    " ",
  ),
].filter((word, index, all) => all.indexOf(word) === index);

/** With 一 these are not counted: 一种, 一批, 一片. */
export const VAGUE_WITH_ONE: ReadonlySet<string> = new Set(
  "批 类 种 片 块 段 起 面 把 根 双 对 副 路 线 道 级 层 行 站 点 步 代 番 回 声 群 样 组 队 班 门 款 股 本 单 节 章 期 集 首 部 口 例 案 任 轮 列 排 头 台 套 张 身 分 成 村 省 市 县 区 镇 乡 国 校 岛 港 园 包 车 伙 号 席 枚 顶 眼 尾 片 卡 票".split(
    " ",
  ),
);

/** Only after digits or a larger number in characters; 三省, 四级, 五路 are mostly parts of names. */
export const ONLY_WITH_ARABIC: ReadonlySet<string> = new Set(
  "级 路 线 号 期 省 市 县 区 村 镇 乡 国 校 点 面 班 行 道 角 港 岛 园 代 分 排 声 步 任 样 章 节 集 平台 单 方 口 成 包 票 车 船 箱 案 队 股 柱 列 卡 里 斗 桶 尾".split(
    " ",
  ),
);
