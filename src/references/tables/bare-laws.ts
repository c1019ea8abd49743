/*
 * What tells the name of a law without 《》 behind 根据 or 违反 from other words that end in 法: 依照招标投标法的规定, not 按照约定的方法, 依照法定程序.
 */
import { LAW_NAMES } from "./laws.ts";

/** Words that govern a law; its name stands at once behind them: 依照|预算法. */
export const GOVERNING: readonly string[] = ["根据", "依据", "依照", "按照", "违反"];

/** What may stand between, and is no part of the name: 根据|我国|宪法, 依照|中国|专利法. */
export const BEFORE_LAW: RegExp = /我国(?:的|现行)?|中国(?!人民)|现行的?/uy;

/** What goes on with a name: 土地管理法|实施条例. */
export const GOES_ON: RegExp = /(?:实施条例|实施细则|实施办法)/uy;

/**
 * What stands behind 法 or 条例 and makes another word of it, or another document: 海关法规, 公司法人, 招标投标法定程序, 刑法修正案, 宪法和法律委员会; but 海关法规定, 刑法定罪,
 * 统计法制定. A provision behind it is read with its name: 刑法第六条.
 */
export const NO_LAW_BEHIND: RegExp =
  /律|规(?!定)|人(?!民)|定(?!罪)|制(?!定)|治|院|庭|官|学|系|理(?!解)|则|条(?!件)|令|纪|和法律委|务|典|域|益|修正|草案|解释|释义|司法解释|[总分附]则|日|宣誓|第[一二三四五六七八九十百千零〇\d]{1,9}[编章节条]/uy;

/** What a name ends in before 法 and 条例, by the names that are known: 管理, 保护, 促进, 防治. 暂行 says nothing. */
export const LAW_SUBJECT_ENDS: ReadonlySet<string> = new Set(
  [...LAW_NAMES]
    .map(name => /(.{2})(?:法|条例)$/u.exec(name)?.[1])
    .filter(end => end !== undefined)
    .filter(end => end !== "暂行"),
);

/** Signs and words that no law's name holds: with one of them what stands behind 根据 is a phrase, 根据有关城市管理条例. */
export const NO_NAME: RegExp =
  /^(?:本|该|同|其|此|各|有关|相关|国家|现行|上述|前述|下列|以下|地方|另|新|旧|原|这|那|法|一|两|上位)|[的所应依违者等或由在为可被将已按时内后就从向并之和与及]|(?<![国公私专])有|对(?!外)|以[下上]|权限|合法|规定|相关/u;

/** What may stand behind a name that is not known, so that it ends there: 依照滨河市绿道保护条例|的规定. */
export const BEHIND_NAME: RegExp =
  /[，。；、：)”\n]|$|的|等|和|与|及|以及|或|规定|有关|相关|要求|制定|应当|予以|给予|追究|处[罚理以]|办理|执行|查处/uy;
