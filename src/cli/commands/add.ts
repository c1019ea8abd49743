import { fetchFile } from "../../formats/index.ts";
import type { AddProgress, AddReport } from "../../library/index.ts";
import { cleanText } from "../clean.ts";
import type { Command } from "../command.ts";
import { openLibrary } from "../open.ts";
import { hasOption, textOptions, tooFew } from "../read-call.ts";
import type { Terminal } from "../terminal.ts";

export const command: Command = {
  operands: "PATH…",
  count: { least: 0, most: Number.POSITIVE_INFINITY },
  about: {
    zh: "把文件或整个文件夹收进资料库。改过的会更新，没变的不动；随时可以停下，再运行一次会接着做完。读不了的文件会说明原因，其余照收。",
    en: "Puts files or whole folders into the library. What has changed is updated, what has not is left alone; it can be stopped at any time and run again. Files that cannot be read are named with the reason, the others go in.",
  },
  options: [
    { name: "prune", about: { zh: "从资料库移除文件夹里已删掉的文件", en: "remove documents whose files are gone from these folders" } },
    {
      name: "url",
      value: "URL",
      multiple: true,
      about: { zh: "从网上读取；可以写几个网址", en: "read it from the web; several addresses may follow" },
    },
    {
      name: "allow-private",
      about: { zh: "允许内部网络的网址（127.0.0.1、10.… 等）", en: "addresses of your own network as well (127.0.0.1, 10.…)" },
    },
  ],
  examples: [
    { line: "zhengce add 政策文件夹", about: { zh: "一个文件夹，连同下级", en: "a folder and what is below it" } },
    {
      line: "zhengce add a.md b.txt --library 我的库",
      about: { zh: "几个文件，放进指定的库", en: "some files, into a library of your choice" },
    },
    {
      line: "zhengce add --url https://www.gov.cn/zhengce/content/….htm",
      about: { zh: "一个网页，连同它的网址", en: "a page of the web, with its address" },
    },
  ],
  async run(call, terminal) {
    const urls = [...textOptions(call, "url"), ...call.operands.filter(isUrl)];
    const paths = call.operands.filter(operand => !isUrl(operand));
    if (urls.length + paths.length === 0) throw tooFew("add", command, terminal.language);
    const library = await openLibrary(call, terminal, true);
    const bar = await progressBar(terminal);
    const signal = terminal.untilInterrupted();
    const allowPrivate = hasOption(call, "allow-private");
    const report = await library
      .add([...paths, ...urls.map(name => ({ name, load: () => fetchFile(name, { allowPrivate, signal }) }))], {
        signal,
        prune: hasOption(call, "prune"),
        ...(bar && { onProgress: bar.show }),
      })
      .finally(() => bar?.stop());
    if (hasOption(call, "json")) await terminal.print(`${JSON.stringify(report)}\n`);
    else await terminal.print(renderReport(report, library.folder, hasOption(call, "prune"), terminal));
    if (report.stopped) return 130;
    return report.skipped.length > 0 ? 1 : 0;
  },
};

/** An address on the web, which no path looks like. */
function isUrl(operand: string): boolean {
  return /^https?:\/\//i.test(operand);
}

/** A bar on standard error, where that is a terminal. */
async function progressBar({ interactive, language }: Terminal): Promise<{ show(progress: AddProgress): void; stop(): void } | undefined> {
  if (!interactive) return undefined;
  const { default: progress } = await import("cli-progress");
  const words = language === "zh" ? "收进资料库" : "adding";
  const bar = new progress.SingleBar(
    {
      format: `${words} {bar} {value}/{total} {file}`,
      clearOnComplete: true,
      hideCursor: true,
      linewrap: false,
      barsize: 24,
      gracefulExit: false,
    },
    progress.Presets.shades_classic,
  );
  let started = false;
  return {
    show({ done, total, file = "" }) {
      const short = cleanText(file.replace(/^.*[\\/]/, ""));
      if (started) bar.update(done, { file: short });
      else bar.start(total, done, { file: short });
      started = true;
    },
    stop: () => bar.stop(),
  };
}

function renderReport(report: AddReport, folder: string, pruned: boolean, { language, paint }: Terminal): string {
  const zh = language === "zh";
  const counts: [number, string, string][] = [
    [report.added.length, "新收进", "added"],
    [report.updated.length, "更新", "updated"],
    [report.moved.length, "换了位置", "moved"],
    [report.unchanged.length, "没有变化", "unchanged"],
    [report.duplicates.length, "内容重复", "duplicates"],
    [report.skipped.length, "跳过", "skipped"],
  ];
  const told = counts
    .filter(([count], index) => count > 0 || index === 0)
    .map(([count, chinese, english]) => (zh ? `${chinese}${count}份` : `${count} ${english}`));
  const lines = [`${told.join(zh ? "，" : ", ")}${zh ? "。资料库：" : "; library: "}${folder}`];
  for (const { file, message, remedy } of report.skipped)
    lines.push(
      `  ${paint.bad(zh ? "跳过" : "skipped")} ${file}${zh ? "：" : ": "}${message}${remedy === undefined ? "" : zh ? `。${remedy}` : `. ${remedy}`}`,
    );
  for (const { file, id, other } of report.duplicates)
    lines.push(
      `  ${paint.faint(zh ? "重复" : "duplicate")} ${file}${zh ? `：与 ${id}${other === undefined ? "" : `（${other}）`}内容相同` : `: the same as ${id}${other === undefined ? "" : ` (${other})`}`}`,
    );
  for (const { file, id, wanted } of report.collisions)
    lines.push(
      `  ${paint.warn(zh ? "编号冲突" : "id taken")} ${file}${zh ? `：编号 ${wanted} 已被占用，收作 ${id}` : `: ${wanted} is taken, it goes by ${id}`}`,
    );
  const fate = pruned ? (zh ? "已移除" : "removed") : zh ? "原文件不在了" : "file gone";
  for (const { id, file } of report.vanished) lines.push(`  ${paint.warn(fate)} ${id}${zh ? `（${file}）` : ` (${file})`}`);
  if (report.vanished.length > 0 && !pruned)
    lines.push(zh ? "  要从资料库移除，请加 --prune 再运行一次。" : "  Run it again with --prune to remove them from the library.");
  if (report.stopped) lines.push(zh ? "已停下；再运行一次会接着做完。" : "Stopped; run it again to go on.");
  return `${lines.join("\n")}\n`;
}
