import { strToU8, zipSync } from "fflate";
import type { Placed } from "./make-pdf.ts";

/** How a file is made: with a template on each page, under another name for its pages, as several documents. */
export interface OfdOptions {
  template?: readonly Placed[];
  /** What pages are called in Document.xml; "%" is their number. */
  place?: string;
}

/** A small OFD file of A4 pages (GB/T 33190): a line of text each, its characters placed one by one. */
export function makeOfd(
  pages: readonly (readonly Placed[])[],
  { template, place = "Pages/Page_%/Content.xml" }: OfdOptions = {},
): Uint8Array {
  const named = (words: string): string => place.replace("%", words);
  const files: Record<string, Uint8Array> = {
    "OFD.xml": xml(
      "OFD",
      'Version="1.0" DocType="OFD"',
      "<ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>",
    ),
    "Doc_0/Document.xml": xml(
      "Document",
      "",
      `<ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${template === undefined ? "" : '<ofd:TemplatePage ID="7" BaseLoc="Tpls/Tpl_0/Content.xml"/>'}</ofd:CommonData><ofd:Pages>${pages.map((_, i) => `<ofd:Page ID="${10 + i}" BaseLoc="${named(String(i))}"/>`).join("")}</ofd:Pages>`,
    ),
  };
  const background = template === undefined ? "" : '<ofd:Template TemplateID="7" ZOrder="Background"/>';
  pages.forEach((lines, i) => {
    files[
      `Doc_0/${named(String(i))
        .replace("../Doc_0/", "")
        .replace(/^\/Doc_0\//, "")}`
    ] = page(lines, background);
  });
  if (template !== undefined) files["Doc_0/Tpls/Tpl_0/Content.xml"] = page(template, "");
  return zipSync(files);
}

function page(lines: readonly Placed[], before: string): Uint8Array {
  return xml("Page", "", `${before}<ofd:Content><ofd:Layer Type="Body" ID="1">${lines.map(textObject).join("")}</ofd:Layer></ofd:Content>`);
}

/** The object's boundary begins above the line; its text stands on the baseline inside. */
function textObject({ text, x, y, size = 16 }: Placed, i: number): string {
  const [left, base, high] = [x, y, size].map(points => points / POINTS) as [number, number, number];
  const characters = [...text];
  const width = (one: string): number => (one.charCodeAt(0) < 0x2000 ? high / 2 : high);
  const steps = characters.slice(0, -1).map(one => width(one).toFixed(3));
  const even = new Set(steps).size === 1 && steps.length > 2;
  const across = even ? `g ${steps.length} ${steps[0]}` : steps.join(" ");
  const box = `${left.toFixed(3)} ${(base - high).toFixed(3)} ${(high * characters.length).toFixed(3)} ${(high * 1.2).toFixed(3)}`;
  return `<ofd:TextObject ID="${100 + i}" Boundary="${box}" Font="3" Size="${high.toFixed(3)}"><ofd:TextCode X="0" Y="${high.toFixed(3)}"${steps.length > 0 ? ` DeltaX="${across}"` : ""}>${escaped(text)}</ofd:TextCode></ofd:TextObject>`;
}

function xml(name: string, attributes: string, content: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<ofd:${name} xmlns:ofd="http://www.ofdspec.org/2016" ${attributes}>${content}</ofd:${name}>`,
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Points in a millimetre. */
const POINTS = 72 / 25.4;
