import { AlignmentType, Document, LevelFormat, LevelSuffix, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import type { Part } from "./parts.ts";

/** The numbers that Word can generate: how a paragraph begins with one, and the list that makes it. */
const STYLES = [
  { name: "chapter", pattern: /^([一二三四五六七八九十百]+)、/, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: "%1、" },
  { name: "measure", pattern: /^（([一二三四五六七八九十百]+)）/, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: "（%1）" },
  { name: "article", pattern: /^第([一二三四五六七八九十百]+)条　?(?!之)/, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: "第%1条" },
  { name: "item", pattern: /^(\d+)\.\s*/, format: LevelFormat.DECIMAL, text: "%1." },
] as const;

/** A document made by the docx package; with `automatic`, numbers that count from one are Word's own and not in the text. */
export async function makeDocx(parts: readonly Part[], { automatic = false }: { automatic?: boolean } = {}): Promise<Uint8Array> {
  const counts = new Map<string, { number: number; instance: number }>();
  const children = parts.map(part => {
    if ("table" in part)
      return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: part.table.map(row => new TableRow({ children: row.map(text => new TableCell({ children: [new Paragraph(text)] })) })),
      });
    const { text, centred } = part;
    if (centred) return new Paragraph({ text, alignment: AlignmentType.CENTER });
    const list = automatic ? listOf(text, counts) : undefined;
    const indent = { firstLine: 640 };
    return list === undefined
      ? new Paragraph({ text, indent })
      : new Paragraph({ text: list.rest, numbering: { reference: list.name, level: 0, instance: list.instance } });
  });
  const config = STYLES.map(({ name, format, text }) => ({
    reference: name,
    levels: [
      {
        level: 0,
        format,
        text,
        suffix: LevelSuffix.NOTHING,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { firstLine: 640 } } },
      },
    ],
  }));
  const document = new Document({
    numbering: { config },
    styles: { default: { document: { run: { size: 32, font: "Noto Sans CJK SC" } } } },
    sections: [{ properties: { page: { size: { width: 11906, height: 16838 } } }, children }],
  });
  return Packer.toBuffer(document);
}

function listOf(
  text: string,
  counts: Map<string, { number: number; instance: number }>,
): { name: string; instance: number; rest: string } | undefined {
  for (const { name, pattern } of STYLES) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const number = numberIn(found[1]!);
    const before = counts.get(name) ?? { number: 0, instance: 0 };
    const next =
      number === before.number + 1
        ? { number, instance: before.instance }
        : number === 1
          ? { number, instance: before.instance + 1 }
          : undefined;
    if (next === undefined) return undefined;
    counts.set(name, next);
    return { name, instance: next.instance, rest: text.slice(found[0].length) };
  }
  return undefined;
}

function numberIn(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  const [hundreds, rest] = digits.includes("百") ? (digits.split("百") as [string, string]) : ["", digits];
  const [tens, ones] = rest.includes("十") ? (rest.split("十") as [string, string]) : ["零", rest.replace("零", "")];
  const one = (digit: string): number => "零一二三四五六七八九".indexOf(digit);
  return (hundreds === "" ? 0 : one(hundreds)) * 100 + (tens === "" ? 1 : one(tens)) * 10 + (ones === "" ? 0 : one(ones));
}
