/** Control words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: "\u2003",
  enspace: "\u2002",
  "~": "\u00a0",
  _: "-",
};

/** Groups that hold no text of the body; any other that begins with \* and is not in TEXT is none either. */
export const NO_TEXT: ReadonlySet<string> = new Set(
  (
    "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable " +
    "listoverridetable revtbl rsidtbl fldinst nonshppict shprslt sp annotation atnid atnauthor xe tc upr ftnsep ftnsepc"
  ).split(" "),
);

/** Groups that begin with \* and hold text all the same. */
export const TEXT: ReadonlySet<string> = new Set(["shpinst", "shptxt", "listtext", "pntext", "nesttableprops"]);

/** Encodings by the number of a code page, and by the charset of a font. */
export const CODE_PAGES: Readonly<Record<number, string>> = {
  936: "gb18030",
  950: "big5",
  932: "shift_jis",
  949: "euc-kr",
  1252: "windows-1252",
};
export const CHARSETS: Readonly<Record<number, string>> = { 134: "gb18030", 136: "big5", 128: "shift_jis", 129: "euc-kr" };
