/** A tour of the main job on real input: each step is a command that anyone can type, run as they would run it. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { styleText } from "node:util";

const root = resolve(import.meta.dirname, "..");
const main = join(root, "dist/cli/main.js");
const LOCAL = "fujian-urban-quality";
const NATIONAL = "national-urban-quality";

/** What is shown, in this order. */
const STEPS: { title: string; args: string[]; quiet?: true }[] = [
  { title: "把 corpus/ 里的文件收进资料库", args: ["add", "corpus"] },
  { title: "一份省级意见的提纲：章和措施", args: ["parse", LOCAL] },
  { title: "它的目标：指标、数值、期限、力度、出处", args: ["targets", LOCAL] },
  { title: "检索：一个指标", args: ["search", "常住人口城镇化率", "--limit", "3"] },
  { title: "检索：一件事", args: ["search", "老旧小区改造 加装电梯", "--limit", "3"] },
  { title: "检索：一句话", args: ["search", "住房贷款利息扣除多少年", "--limit", "3"] },
  { title: "它落实了国家意见的哪些措施，哪些没有对应", args: ["compare", LOCAL, NATIONAL] },
];

/** Lines to copy, and what they do. */
const NEXT: [string, string][] = [
  ["npx zhengce search 家庭医生 地区:广州", "再检索点别的，可以限定地区"],
  [`npx zhengce show ${LOCAL} 第三章（九）`, "读一条措施的原文"],
  ["npx zhengce targets --all -o 目标.xlsx", "全部目标，一张电子表格"],
  [`npx zhengce compare ${LOCAL} ${NATIONAL} --html -o 对照.html`, "一份对照报告，浏览器打开"],
  ["npx zhengce add 你的文件夹", "收进自己的文件，再检索"],
  ["npx zhengce --help", "全部命令"],
];

if (!existsSync(main)) {
  console.error("dist/ is missing: run npm run build first");
  process.exit(2);
}
const faint = (text: string): string => styleText("dim", text, { stream: process.stdout });
const bold = (text: string): string => styleText("bold", text, { stream: process.stdout });

console.log("zhengce（政策）：把政策文件变成数据。下面每一步都是一条可以照抄的命令。\n");
for (const [index, { title, args }] of STEPS.entries()) {
  console.log(`${bold(`${index + 1}. ${title}`)}\n${faint(`$ npx zhengce ${args.map(quoted).join(" ")}`)}\n`);
  const { status, error } = spawnSync(process.execPath, [main, ...args, "--lang", "zh"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ZHENGCE_LIBRARY: join(root, "library") },
  });
  if (error !== undefined || status !== 0) {
    console.error(`这一步没有成功（${error?.message ?? `退出码 ${status}`}）。`);
    process.exit(status || 2);
  }
  console.log();
}
const longest = Math.max(...NEXT.map(([line]) => columns(line)));
console.log(bold("接下来可以试试"));
for (const [line, about] of NEXT) console.log(`  ${line}${" ".repeat(longest - columns(line) + 2)}${faint(about)}`);
console.log(faint(`\n资料库在 ${relative(process.cwd(), join(root, "library")) || "library"}/，可以随时删掉重来。`));

function quoted(word: string): string {
  return /\s/.test(word) ? `"${word}"` : word;
}

/** Two columns for each Han character and its marks. */
function columns(line: string): number {
  return [...line].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
}
