/**
 * Provisions about the text itself, which set no task that another document could carry out: the first and last articles that the technical norms for
 * legislation (立法技术规范) ask of every law.
 */
export interface FormalRow {
  kind: "purpose" | "scope" | "definition" | "effect" | "transmittal";
  /** Fits a sentence without its 。 and white space. */
  pattern: RegExp;
  /** A law says it in one article of its own: where two laws do, the two answer one another whatever words they use for their matter. */
  once?: true;
  example: string;
}

/** 本法, 本条例, 本实施细则: how a text names itself. */
const SELF = "本(?:实施|暂行|管理|试行)?(?:法|条例|办法|规定|细则|规则|意见|方案|通知|决定|决议|解释|规范|标准|措施|预案|规程|章程|修正案)";
/** 本条例所称, 前款所称, 《河道法》第六条第二款所称 */
const SO_CALLED = `^(?:${SELF}|前款|前条|上述|[^，。]{0,20}第[^，。]{1,12}[条款项])(?:中的?)?所[称指]`;

/** The first row that fits says what a sentence does. */
export const FORMAL_PROVISIONS: readonly FormalRow[] = [
  {
    kind: "transmittal",
    pattern:
      /^(?:[^。]{0,120}[，,])?现(?:就|将|把)?[^。]{0,160}(?:印发|转发|批转|发布|公布|下发|通知|通告|公告|函告|通报|批复)(?:给?你们|如下)?(?:[，,]请[^。]{2,40})?[：:]?$/u,
    example: "经县政府同意，现将采砂管理有关事项通知如下：",
  },
  {
    kind: "transmittal",
    pattern:
      /^请(?:各地|各单位|你们)?[，,]?(?:结合[^。，]{1,16}[，,])?(?:认真|抓好|遵照|参照|组织|一并|切实)*(?:贯彻|遵照|组织|抓好|落实|执行)[^。，]{0,12}(?:执行|落实|实施)$/u,
    example: "请结合实际，认真贯彻落实",
  },
  {
    kind: "purpose",
    pattern: new RegExp(`^(?:为|根据|依据|依照|按照|遵照)[^。]*(?:制定${SELF}|制定以下[^，。]{1,8}|作如下[^，。]{1,8})$`, "u"),
    once: true,
    example: "为了加强河道管理，根据《水法》，制定本条例",
  },
  {
    kind: "scope",
    pattern: new RegExp(`适用于?${SELF}(?:的?(?:有关|相关)?规定)?$`, "u"),
    once: true,
    example: "在本省从事采砂活动的，适用本条例",
  },
  {
    kind: "scope",
    pattern: new RegExp(`(?:应当?|必须|均应)(?:严格)?遵守(?:[^。]{1,14}[和及])?${SELF}$`, "u"),
    once: true,
    example: "在本省采砂的单位和个人，应当遵守本条例",
  },
  { kind: "scope", pattern: new RegExp(`^${SELF}不?适用于`, "u"), once: true, example: "本办法适用于本市各级行政机关" },
  { kind: "scope", pattern: new RegExp(`(?:依照|按照|参照)${SELF}(?:的?有关规定)?执行$`, "u"), example: "水库采砂参照本办法执行" },
  {
    kind: "scope",
    pattern:
      /(?:法律|法规|国家|国务院|条约)[^。]{0,30}(?:另有|已有|有其他)[^。]{0,12}规定的?，?(?:从其规定|适用其规定|(?:依照|按照)其规定(?:执行)?)$/u,
    example: "法律、行政法规另有规定的，从其规定",
  },
  {
    kind: "definition",
    pattern: new RegExp(`${SO_CALLED}[^。]{1,60}?(?:是指|系指|指|包括|是)`, "u"),
    example: "本条例所称采砂，是指在河道内开采砂石的行为",
  },
  {
    kind: "effect",
    pattern: new RegExp(`^${SELF}[^。]{0,24}(?:[自从于][^。]{2,24}(?:施行|实施|生效|执行)|有效期)`, "u"),
    example: "本条例自2026年1月1日起施行，有效期五年",
  },
  { kind: "effect", pattern: /同时(?:予以)?(?:废止|失效|停止执行)$/u, example: "《采砂管理办法》同时废止" },
  { kind: "effect", pattern: new RegExp(`不一致的，以${SELF}为准$`, "u"), example: "此前的规定与本办法不一致的，以本办法为准" },
  { kind: "effect", pattern: new RegExp(`^${SELF}[^。]{0,16}[由权][^。]{2,40}解释$`, "u"), example: "本办法由省水利厅负责解释" },
];

/** What begins like this is a list of meanings, whatever its items look like. */
export const GLOSSARIES: readonly RegExp[] = [
  // 本条例下列用语的含义：
  /^[^。]{0,30}(?:用语|术语|名词)的?(?:含义|定义|解释)/u,
  // 本条例所称采砂工具，是指下列船舶和机械：
  new RegExp(`${SO_CALLED}[^。]{1,60}(?:是指|包括)[^。]{0,60}：$`, "u"),
];

/** Behind a definition another may do without 所称. */
export const FURTHER_DEFINITION: RegExp = /^[^，。]{1,30}，?(?:是指|包括)/u;
