import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What a document is made of, whatever it is written as. */
export type Part = { text: string; depth?: number; centred?: true } | { table: string[][] };

const CORPUS = resolve(import.meta.dirname, "../../corpus");

/** The lines and tables of a document of the corpus, without its front matter and marks. Its title stands in the middle. */
export function partsOf(file: string): Part[] {
  const parts: Part[] = [];
  const text = readFileSync(join(CORPUS, file), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || /^\|[-|\s:]+\|$/.test(line)) continue;
    const last = parts.at(-1);
    if (line.startsWith("|")) {
      const row = line.slice(1, -1).split("|").map(plain);
      if (last !== undefined && "table" in last) last.table.push(row);
      else parts.push({ table: [row] });
      continue;
    }
    const first = parts[0];
    if (parts.length === 1 && first !== undefined && "text" in first && !TITLE_END.test(first.text)) {
      first.text += plain(line);
      continue;
    }
    const depth = /^#+(?= )/.exec(line)?.[0].length;
    const own = plain(line.replace(/^#+ /, ""));
    const afterAnnex = last !== undefined && "text" in last && /^附件\d*$/.test(last.text);
    const centred = depth === 1 || parts.length === 0 || afterAnnex;
    parts.push({ text: own, ...(depth && { depth }), ...(centred && { centred: true as const }) });
  }
  return parts;
}

/** A title that goes on in the next line ends in none of these. */
const TITLE_END = /[法知见要告案例定函策书复划）]$/;
const plain = (text: string): string => text.replace(/\*\*/g, "").replace(/\\(.)/g, "$1").trim();

export function asText(parts: readonly Part[]): string {
  return parts.map(part => ("table" in part ? part.table.map(row => row.join("\t")).join("\n") : part.text)).join("\n");
}

export function asMarkdown(parts: readonly Part[]): string {
  const pipes = (row: readonly string[]): string => `| ${row.join(" | ")} |`;
  return parts
    .map(part => {
      if (!("table" in part)) return `${part.depth ? `${"#".repeat(part.depth)} ` : ""}${part.text.replace(/[*_[\]<>]/g, "\\$&")}`;
      const [head, ...rows] = part.table as [string[], ...string[][]];
      return [pipes(head), pipes(head.map(() => "---")), ...rows.map(pipes)].join("\n");
    })
    .join("\n\n");
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A page as it would be printed: A4, in 16 points, each paragraph indented. */
export function asHtml(parts: readonly Part[]): string {
  const body = parts.map(part => {
    if ("table" in part) {
      const rows = part.table.map(row => `<tr>${row.map(cell => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
      return `<table>${rows.join("\n")}</table>`;
    }
    return part.centred ? `<p class="t" align="center">${escaped(part.text)}</p>` : `<p>${escaped(part.text)}</p>`;
  });
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><style>@page{size:A4;margin:30mm 26mm}body{font:16pt/28pt "Noto Serif CJK SC","Noto Sans CJK SC";margin:0}p{margin:0;text-indent:2em;text-align:justify}p.t{font-size:22pt;line-height:36pt;text-indent:0;text-align:center;margin:0 0 1em}table{border-collapse:collapse;width:100%;font-size:12pt;line-height:18pt}td{border:1px solid;padding:2pt 4pt}</style></head><body><div>${body.join("\n")}</div></body></html>`;
}
