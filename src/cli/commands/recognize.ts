import { type Entity, recognize } from "../../entities/index.ts";
import { renderEntities } from "../../render/index.ts";
import { withOrigins, ZhengceError } from "../../text/index.ts";
import type { Call, Command, ExitCode } from "../command.ts";
import { readFile } from "../open.ts";
import { dateOption, hasOption, textOption } from "../read-call.ts";
import type { Terminal } from "../terminal.ts";

export const command: Command = {
  operands: "[FILE]",
  count: { least: 0, most: 1 },
  about: {
    zh: "找出一段文字里的数、数量、百分比、日期和时期，各给出归一的值和位置。不写 FILE 就读标准输入。",
    en: "Finds the numbers, quantities, percentages, dates and periods in a text, each with its normalised value and place. Without FILE it reads standard input.",
  },
  options: [
    {
      name: "reference",
      value: "DATE",
      about: { zh: "“今年”“三年内”从哪一天算起，如 2026-01-01", en: "the day that 今年 and 三年内 count from, as 2026-01-01" },
    },
    {
      name: "jsonl",
      about: {
        zh: '逐行读 {"id","text","ref"?}，逐行写 {"id","entities"}',
        en: 'read {"id","text","ref"?} lines and write {"id","entities"} lines',
      },
    },
  ],
  examples: [
    { line: "echo 到2030年新增绿地1.2万亩 | zhengce recognize", about: { zh: "一句话里的数量和时间", en: "a sentence" } },
    { line: "zhengce recognize 文件.txt --json", about: { zh: "一个文件，输出 JSON", en: "a file, as JSON" } },
  ],
  async run(call, terminal) {
    // A day that cannot be read would leave 今年 unresolved without a word.
    dateOption(call, "reference", terminal.language);
    if (hasOption(call, "jsonl")) return recognizeLines(call, terminal);
    const source = await readFile(call.operands[0] ?? "-", call, terminal);
    const { text } = source;
    const entities = withOrigins(source, recognize(text, optionsFor(textOption(call, "reference"))));
    if (hasOption(call, "json")) await terminal.print(`${JSON.stringify({ entities })}\n`);
    else await terminal.print(renderEntities(text, entities, terminal));
    return 0;
  },
};

/** One answer a line, as soon as the line is there, so that a program can hold a conversation. */
async function recognizeLines(call: Call, terminal: Terminal): Promise<ExitCode> {
  let number = 0;
  const file = call.operands[0] ?? "-";
  const lines = file === "-" ? terminal.inputLines() : (await readFile(file, call, terminal)).text.split("\n");
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    const { id, text, ref } = parseLine(line, number, terminal);
    const entities: Entity[] = recognize(text, optionsFor(ref ?? textOption(call, "reference")));
    await terminal.print(`${JSON.stringify({ id, entities })}\n`);
  }
  return 0;
}

function parseLine(line: string, number: number, { language }: Terminal): { id: unknown; text: string; ref?: string } {
  try {
    const value = JSON.parse(line) as { id: unknown; text: unknown; ref?: unknown };
    if (typeof value.text === "string") return { id: value.id, text: value.text, ...(typeof value.ref === "string" && { ref: value.ref }) };
  } catch {
    // said below, as for a line that is JSON but not of this shape
  }
  const [what, remedy] =
    language === "zh"
      ? [`标准输入第${number}行不是 {"id","text"} 形式的 JSON`, "每行写一个 JSON 对象"]
      : [`line ${number} of standard input is no JSON object with "id" and "text"`, "write one JSON object a line"];
  throw new ZhengceError("invalid-argument", what, { remedy });
}

const optionsFor = (reference: string | undefined): { reference?: string } => (reference === undefined ? {} : { reference });
