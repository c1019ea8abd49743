import { walkXml } from "../walk-xml.ts";

/** What a paragraph style says that the text does not show. */
export interface Style {
  based?: string;
  list?: string;
  level?: number;
  outline?: number;
  align?: string;
}

/** Reads styles.xml: each style with what it has from those it is based on; no id gives the style that paragraphs have which name none. */
export function readStyles(bytes: Uint8Array | undefined): (id?: string) => Style {
  const styles = new Map<string, Style>();
  let style: Style = {};
  let usual = "Normal";
  if (bytes !== undefined) {
    walkXml(bytes, {
      open(name, attributes) {
        const value = attributes["w:val"] ?? "";
        if (name === "w:style") {
          style = {};
          styles.set(attributes["w:styleId"] ?? "", style);
          if (attributes["w:type"] === "paragraph" && /^(?:1|true|on)$/.test(attributes["w:default"] ?? ""))
            usual = attributes["w:styleId"] ?? usual;
        } else if (name === "w:basedOn") style.based = value;
        else if (name === "w:numId") style.list = value;
        else if (name === "w:ilvl") style.level = Number(value) || 0;
        else if (name === "w:outlineLvl") style.outline = Number(value) || 0;
        else if (name === "w:jc") style.align = value;
      },
      close() {},
    });
  }
  const known = new Map<string, Style>();
  return (id = usual) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    let whole: Style = {};
    let at = styles.get(id);
    for (let steps = 0; at !== undefined && steps < 20; steps++) {
      whole = { ...at, ...whole };
      at = at.based === undefined ? undefined : styles.get(at.based);
    }
    known.set(id, whole);
    return whole;
  };
}
