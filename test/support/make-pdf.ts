/** A line of text on a page: points from the left and from the top. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  size?: number;
  /** Turned by so many degrees. */
  turn?: number;
}

/** How a page is turned, and how its font is written: with a map of its own to Unicode, or by one of Adobe's maps. */
export interface PdfOptions {
  rotate?: number;
  /** "UniGB-UCS2-H": the codes are Unicode and the font is that of Adobe's collection for simplified Chinese. */
  encoding?: "own" | "UniGB-UCS2-H";
  /** It asks for a password. */
  encrypted?: boolean;
  /** Lines that are drawn on each page: from left and top to right and bottom. */
  rules?: readonly (readonly [number, number, number, number])[];
}

/** A small PDF of A4 pages, with a font that is not embedded. */
export function makePdf(
  pages: readonly (readonly Placed[])[],
  { rotate = 0, encoding = "own", rules = [], encrypted = false }: PdfOptions = {},
): Uint8Array {
  const hex = (text: string): string => Array.from(text, one => one.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  const rows = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
  const ranges = [rows.slice(0, 100), rows.slice(100, 200), rows.slice(200)].map(
    part => `${part.length} beginbfrange\n${part.map(row => `<${row}00> <${row}ff> <${row}00>`).join("\n")}\nendbfrange`,
  );
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${ranges.join("\n")}\nendcmap end end`;
  const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(" ")}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding ${encoding === "own" ? "/Identity-H /ToUnicode 5 0 R" : `/${encoding}`} /DescendantFonts [4 0 R] >>`,
    `<< /Type /Font /Subtype ${encoding === "own" ? "/CIDFontType2" : "/CIDFontType0"} /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${encoding === "own" ? "Identity" : "GB1"}) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>`,
    stream(map),
  ];
  pages.forEach((lines, i) => {
    const drawn = rules.map(([left, top, right, bottom]) => `${left} ${842 - top} m ${right} ${842 - bottom} l S`);
    const shown = lines.map(({ text, x, y, size = 16, turn = 0 }) => {
      const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map(value => value.toFixed(4));
      const matrix =
        turn !== 0 ? `${cos} ${sin} -${sin} ${cos} ${x} ${842 - y}` : rotate === 90 ? `0 1 -1 0 ${y} ${x}` : `1 0 0 1 ${x} ${842 - y}`;
      return `BT /F ${size} Tf ${matrix} Tm <${hex(text)}> Tj ET`;
    });
    const box = rotate === 90 ? "0 0 842 595" : "0 0 595 842";
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Rotate ${rotate} /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + 2 * i} 0 R >>`,
      stream([...drawn, ...shown].join("\n")),
    );
  });
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(at).padStart(10, "0");
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(at => `${at} 00000 n \n`).join("")}trailer << /Size ${objects.length + 1} /Root 1 0 R${encrypted ? ` /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>` : ""} >>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
