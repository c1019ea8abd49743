/** （以下简称《意见》）: what is read of the place where a name is defined, in folded text. */
export interface ShortName {
  end: number;
  name: string;
  titled: boolean;
}

/** 以下简称《意见》, 以下称“甲方案”, 以下统称用人单位, 简称…: at its first character; without 以下 only in brackets or behind a comma. */
export function readShortName(text: string, at: number): ShortName | undefined {
  const form = text[at] === "以" || text[at] === "下" ? HEREAFTER : IN_BRACKETS;
  if (form === IN_BRACKETS && !/[(，,；]/u.test(text[at - 1] ?? "")) return undefined;
  form.lastIndex = at;
  const [written, titled, quoted, bare] = form.exec(text) ?? [];
  if (written === undefined) return undefined;
  const name = titled ?? quoted ?? bare!;
  return { end: at + written.length, name, titled: titled !== undefined };
}

const NAME = '(?:《([^《》\\n]{1,60})》|[“"「『‘]《?([^”"」』’《》\\n]{1,60})》?[”"」』’]|([^()，,。；;：、“”"《》\\n]{1,40}))';
/** 以下简称《意见》, 以下统称为用人单位, 下称“示范区” */
const HEREAFTER = new RegExp(`(?:以下|下文|下)(?:均|一并|合并|分别)?(?:简称|统称|合称|并称|称)(?:为|作)?:?${NAME}`, "uy");
/** （简称“碳普惠”）, （又称科创走廊） */
const IN_BRACKETS = new RegExp(`(?:简称|统称|合称|又称|亦称|也称|俗称)(?:为|作)?:?${NAME}(?=[)，,；])`, "uy");
