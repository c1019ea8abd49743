import { namesNoDay } from "../../metadata/index.ts";
import { type Lifecycle, type LifecycleEntry, statusOf } from "../../references/index.ts";
import { renderDate, renderTable, type Words } from "../../render/index.ts";
import { catalogueOf } from "../catalogue.ts";
import type { Command } from "../command.ts";
import { openLibrary } from "../open.ts";
import { dateOption, hasOption } from "../read-call.ts";
import type { Terminal } from "../terminal.ts";

export const command: Command = {
  operands: "[ID…]",
  count: { least: 0, most: Number.POSITIVE_INFINITY },
  about: {
    zh: "资料库里的文件现在是否有效：有效、试行、征求意见、尚未施行、已到期、已废止、已修订；被谁修改、废止、延长，依据的上位文件是否已被替代。只看库里的文件怎么说。",
    en: "Whether the documents of the library are in force: in force, on trial, draft, not yet, expired, repealed, revised; by what they were amended, repealed or extended. From what the documents of the library say.",
  },
  options: [
    { name: "today", value: "DATE", about: { zh: "以这一天为准，如 2026-01-01（默认今天）", en: "as of this day, 2026-01-01 (today)" } },
  ],
  examples: [{ line: "zhengce status", about: { zh: "全部文件", en: "all documents" } }],
  async run(call, terminal) {
    const today = dateOption(call, "today", terminal.language) ?? new Date().toISOString().slice(0, 10);
    const library = await openLibrary(call, terminal);
    const wanted = new Set(await Promise.all(call.operands.map(async name => (await library.info(name)).id)));
    const { entries, documents } = await catalogueOf(library);
    const shown = entries
      .filter(({ id }) => wanted.size === 0 || wanted.has(id))
      .map(entry => ({ entry, life: statusOf(entry, entries, documents, today) }));
    if (hasOption(call, "json"))
      await terminal.print(
        `${JSON.stringify({ today, documents: shown.map(({ entry, life }) => ({ id: entry.id, title: entry.title, ...life })) })}\n`,
      );
    else await terminal.print(renderStates(shown, terminal));
    return 0;
  },
};

const STATE: Record<Lifecycle["state"], Words & { role: "good" | "warn" | "bad" | "faint" }> = {
  draft: { zh: "征求意见", en: "draft", role: "faint" },
  upcoming: { zh: "尚未施行", en: "not yet", role: "faint" },
  "in-force": { zh: "有效", en: "in force", role: "good" },
  "on-trial": { zh: "试行", en: "on trial", role: "warn" },
  expired: { zh: "已到期", en: "expired", role: "bad" },
  repealed: { zh: "已废止", en: "repealed", role: "bad" },
  revised: { zh: "已修订", en: "revised", role: "bad" },
  none: { zh: "—", en: "—", role: "faint" },
};

function renderStates(shown: readonly { entry: LifecycleEntry; life: Lifecycle }[], { language, width, paint }: Terminal): string {
  const zh = language === "zh";
  const date = (iso: string | undefined): string => (iso === undefined ? "" : zh ? renderDate(iso) : iso);
  const heads = zh ? ["编号", "状态", "起", "止", "说明"] : ["Id", "State", "From", "Until", "Notes"];
  const columns = [
    { head: heads[0]!, role: "marker" },
    { head: heads[1]!, role: (row: number) => STATE[shown[row]!.life.state].role },
    { head: heads[2]! },
    { head: heads[3]! },
    { head: heads[4]!, least: 16 },
  ] as const;
  const rows = shown.map(({ entry, life }) => [
    entry.id,
    STATE[life.state][language],
    date(life.since),
    date(life.until),
    notesOf(life, zh, entry.effective),
  ]);
  return renderTable(columns, rows, width, paint);
}

function notesOf(
  { state, since, untilByTitle, outlook, endsBeforeStart, repealedBy, revisedBy, extendedBy, amendedBy, replaced }: Lifecycle,
  zh: boolean,
  effective: string | undefined,
): string {
  const said = (id: string | undefined, chinese: string, english: string): string[] =>
    id === undefined ? [] : [zh ? chinese.replace("X", id) : `${english} ${id}`];
  const isOpen = since === undefined && (state === "in-force" || state === "on-trial");
  const notes = [
    ...(isOpen ? [beginningOf(effective, zh)] : []),
    ...(untilByTitle ? [zh ? "止于标题所写的规划期" : "until the end of the period in its title"] : []),
    ...(outlook === undefined ? [] : [zh ? `远景目标到${outlook}年` : `its outlook is to ${outlook}`]),
    ...(endsBeforeStart ? [zh ? "所写的截止日早于施行日" : "says that it ends before it begins"] : []),
    ...said(repealedBy, state === "repealed" ? "被 X 废止" : "将被 X 废止", state === "repealed" ? "repealed by" : "to be repealed by"),
    ...said(revisedBy, "有新的文本 X", "replaced by the later text"),
    ...said(extendedBy, "有效期由 X 延长", "extended by"),
    ...(amendedBy.length === 0 ? [] : [zh ? `被 ${amendedBy.join("、")} 修改` : `amended by ${amendedBy.join(", ")}`]),
    ...replaced.map(({ superior, by }) => (zh ? `所依据的 ${superior} 已被 ${by} 废止` : `rests on ${superior}, repealed by ${by}`)),
  ];
  return notes.join(zh ? "；" : "; ");
}

/** What a document says of when it begins, where that is no day. */
function beginningOf(effective: string | undefined, zh: boolean): string {
  if (effective === undefined) return zh ? "没有写何时施行" : "does not say from when";
  if (namesNoDay(effective)) return zh ? `写的是${effective}施行，没有这一天` : `says ${effective}, which is no day`;
  return zh ? `${effective}施行` : `from ${effective}`;
}
