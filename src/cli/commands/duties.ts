import { renderTable, renderTime, type Words } from "../../render/index.ts";
import { type Duty, type DutyRole, duties, type MeasureStrength, strengths } from "../../targets/index.ts";
import { citer } from "../cite.ts";
import type { Command } from "../command.ts";
import { openAll, openTree } from "../open.ts";
import { hasOption, textOption, tooFew } from "../read-call.ts";
import { rankOf, STRENGTH } from "../target-filter.ts";
import type { Terminal } from "../terminal.ts";

export const command: Command = {
  operands: "FILE… | --all",
  count: { least: 0, most: Number.POSITIVE_INFINITY },
  about: {
    zh: "谁来做：各条措施的牵头、责任、会同、配合、指导单位和期限。",
    en: "Who does it: the units that lead, are responsible for, join, support or guide each measure, with the deadline.",
  },
  options: [
    { name: "all", about: { zh: "资料库里的全部文件", en: "all documents of the library" } },
    { name: "by", value: "UNIT", about: { zh: "只看名称含这些字的单位", en: "units whose name has these words only" } },
    STRENGTH,
  ],
  examples: [
    { line: "zhengce duties 方案.md", about: { zh: "一个文件", en: "a document" } },
    { line: "zhengce duties --all --by 住房城乡建设", about: { zh: "一个部门在全部文件里的任务", en: "what one department has to do" } },
  ],
  async run(call, terminal) {
    if (call.operands.length === 0 && !hasOption(call, "all")) throw tooFew("duties", command, terminal.language);
    const opened = [];
    if (hasOption(call, "all")) for await (const one of openAll(call, terminal)) opened.push(one);
    for (const file of call.operands) opened.push(await openTree(file, call, terminal));
    const by = textOption(call, "by") ?? "";
    const strength = textOption(call, "strength");
    const softest = strength === undefined ? undefined : rankOf(strength, terminal.language);
    const found = opened.map(({ tree, name, id }) => {
      const words = new Map(strengths(tree).map(word => [word.node, word]));
      const own = duties(tree).filter(
        ({ unit, measure }) =>
          namesUnit(unit, by) && (softest === undefined || (words.get(measure)?.rank ?? Number.POSITIVE_INFINITY) <= softest),
      );
      return { tree, name, id, words, duties: own };
    });
    if (hasOption(call, "json")) {
      await terminal.print(
        `${JSON.stringify({ duties: found.flatMap(({ name, id, words, duties: own }) => own.map(duty => ({ file: name, document: id, ...duty, ...withStrength(words.get(duty.measure)) }))) })}\n`,
      );
      return 0;
    }
    const shown = found.filter(({ duties: own }) => own.length > 0 || found.length === 1);
    for (const [index, { tree, name, words, duties: own }] of shown.entries()) {
      const head = found.length > 1 ? `${index === 0 ? "" : "\n"}${terminal.paint.title(name)}\n\n` : "";
      await terminal.print(head + renderDuties(own, words, citer(tree), terminal));
    }
    return 0;
  },
};

/** A measure of several paragraphs may name the same unit for each of them; one line says it. The JSON has every place. */
function withoutRepeats(found: readonly Duty[]): Duty[] {
  const seen = new Set<string>();
  return found.filter(({ measure, task, unit, place, role, deadline }) => {
    const key = JSON.stringify([measure, task?.start, unit, place, role, deadline?.end, deadline?.duration]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Of a task that is a paragraph in a table's cell its beginning tells which it is. */
const LONGEST_TASK = 48;

function shortened(task: string): string {
  return task.length <= LONGEST_TASK ? task : `${task.slice(0, LONGEST_TASK)}…`;
}

/** Words that a name is never cut in: 民政 is no part of 人民政府, 市政 none of 市政府. */
const WHOLE_WORDS = /人民|政府|部门/g;

/** Whether a unit's name has these words, as words. */
function namesUnit(unit: string, words: string): boolean {
  const inner = new Set(Array.from(unit.matchAll(WHOLE_WORDS), ({ index }) => index + 1));
  for (let at = unit.indexOf(words); at >= 0; at = unit.indexOf(words, at + 1))
    if (!inner.has(at) && !inner.has(at + words.length)) return true;
  return false;
}

const ROLE: Record<DutyRole, Words> = {
  lead: { zh: "牵头", en: "leads" },
  responsible: { zh: "责任", en: "responsible" },
  joint: { zh: "会同", en: "joins" },
  support: { zh: "配合", en: "supports" },
  guide: { zh: "指导", en: "guides" },
};

function withStrength(strength: MeasureStrength | undefined): object {
  return strength === undefined ? {} : { strength: { word: strength.word, rank: strength.rank } };
}

function renderDuties(
  found: readonly Duty[],
  words: ReadonlyMap<string, MeasureStrength>,
  cite: (id: string) => string,
  { language, width, paint }: Terminal,
): string {
  const zh = language === "zh";
  if (found.length === 0) return zh ? "没有写明责任单位。\n" : "No units are named.\n";
  const heads = zh ? ["措施", "单位", "职责", "期限", "用词"] : ["Measure", "Unit", "Role", "Time", "Word"];
  const columns = [
    { head: heads[0]!, role: "marker", least: 14 },
    { head: heads[1]!, least: 20 },
    { head: heads[2]! },
    { head: heads[3]!, least: 10 },
    { head: heads[4]! },
  ] as const;
  let before = "";
  const different = withoutRepeats(found);
  const rows = different.map(({ measure, task, unit, place, role, deadline }) => {
    const citation = task === undefined ? cite(measure) : shortened(task.text.replace(/\s+/g, " "));
    const shown = citation === before ? "" : citation;
    before = citation;
    const word = shown === "" ? "" : (words.get(measure)?.word ?? "");
    return [
      shown,
      place === undefined || unit.includes(place) ? unit : `${unit}（${place}）`,
      ROLE[role][language],
      renderTime(deadline, language),
      word,
    ];
  });
  return `${renderTable(columns, rows, width, paint)}\n${paint.faint(zh ? `共${different.length}项职责，${new Set(found.map(({ unit }) => unit)).size}个单位` : `${different.length} duties of ${new Set(found.map(({ unit }) => unit)).size} units`)}\n`;
}
