import { displayWidth, type Language, type Paint, padEnd, type Words, wrap } from "../render/index.ts";
import { COMMON, type Command, type Option } from "./command.ts";
import { COMMANDS } from "./commands.ts";

const HEADS = {
  usage: { zh: "用法", en: "Usage" },
  commands: { zh: "命令", en: "Commands" },
  options: { zh: "选项", en: "Options" },
  common: { zh: "公共选项", en: "Common options" },
  examples: { zh: "例子", en: "Examples" },
};

const ABOUT = {
  zh: "zhengce（政策）：把政策文件变成数据——结构、目标、引用、对照，并让一文件夹的政策可以检索。",
  en: "zhengce (政策) turns Chinese policy documents into data: structure, targets, references, alignment, and a searchable library of them.",
};

const NOTES = {
  zh: "FILE 是一个路径，或 -（标准输入），或资料库里的文件编号。每个命令的用法：zhengce <命令> --help",
  en: "FILE is a path, - for standard input, or the id of a document in the library. How a command is used: zhengce COMMAND --help",
};

const FIRST_STEPS: readonly { line: string; about: Words }[] = [
  { line: "zhengce add 文件夹", about: { zh: "把一个文件夹的文件收进资料库", en: "put a folder of files into the library" } },
  { line: "zhengce search 城镇化率", about: { zh: "在资料库里检索", en: "search the library" } },
  { line: "zhengce targets --all", about: { zh: "列出资料库里的全部目标", en: "list all targets in the library" } },
];

/** What `zhengce --help` shows. */
export function renderHelp(language: Language, width: number, paint: Paint): string {
  const commands = COMMANDS.map(({ name, operands, summary }): [string, string] => [`${name} ${operands}`.trim(), summary[language]]);
  return page(paint, [
    [undefined, wrap(ABOUT[language], width)],
    [HEADS.usage[language], [`  zhengce ${language === "zh" ? "<命令> [选项]" : "COMMAND [options]"}`]],
    [HEADS.commands[language], twoColumns(commands, width)],
    [
      HEADS.options[language],
      twoColumns(
        [...COMMON.map(option => optionLine(option, language)), ["    --version", language === "zh" ? "显示版本" : "show the version"]],
        width,
      ),
    ],
    [
      HEADS.examples[language],
      twoColumns(
        FIRST_STEPS.map(({ line, about }) => [line, about[language]]),
        width,
      ),
    ],
    [undefined, wrap(NOTES[language], width)],
  ]);
}

/** What `zhengce COMMAND --help` shows. */
export function renderCommandHelp(name: string, command: Command, language: Language, width: number, paint: Paint): string {
  const own = command.options.map(option => optionLine(option, language));
  return page(paint, [
    [undefined, wrap(command.about[language], width)],
    [HEADS.usage[language], [`  zhengce ${name} ${command.operands}`.trimEnd()]],
    ...(own.length === 0 ? [] : [[HEADS.options[language], twoColumns(own, width)] as [string, string[]]]),
    [
      HEADS.common[language],
      twoColumns(
        COMMON.map(option => optionLine(option, language)),
        width,
      ),
    ],
    [
      HEADS.examples[language],
      twoColumns(
        command.examples.map(({ line, about }) => [line, about[language]]),
        width,
      ),
    ],
  ]);
}

function page(paint: Paint, sections: [string | undefined, string[]][]): string {
  return sections.map(([head, lines]) => `${head === undefined ? "" : `${paint.heading(head)}\n`}${lines.join("\n")}\n`).join("\n");
}

const optionLine = ({ name, short, value, about }: Option, language: Language): [string, string] => [
  `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`,
  about[language],
];

/** Lines to write at the left, what they mean at the right; a long one has its meaning below it. */
function twoColumns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.min(LEFT_MOST, Math.max(...rows.map(([text]) => displayWidth(text))));
  const indent = " ".repeat(left + 4);
  return rows.flatMap(([text, about]) => {
    const [first = "", ...rest] = wrap(about, Math.max(20, width - left - 4));
    const head = displayWidth(text) > left ? [`  ${text}`, indent + first] : [`  ${padEnd(text, left)}  ${first}`];
    return [...head, ...rest.map(line => indent + line)];
  });
}

const LEFT_MOST = 34;
