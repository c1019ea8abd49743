import { expectArguments, expectOptions, lineStarts, pointAt, TREE } from "../text/index.ts";
import type { Root } from "../tree/index.ts";
import { RENDER_OPTIONS } from "./arguments.ts";
import { DEFAULTS, type RenderOptions } from "./options.ts";
import { wrap } from "./wrap.ts";

const SIGN = { info: "·", warning: "!", error: "✗" };
const ROLE = { info: "faint", warning: "warn", error: "bad" } as const;

/** What the parser noticed, one a line: 第12行 numbering-gap … */
export function renderMessages(root: Root, options: RenderOptions = {}): string {
  expectArguments({ root }, TREE);
  expectOptions(options, RENDER_OPTIONS);
  const { language, width, paint } = { ...DEFAULTS, ...options };
  const starts = lineStarts(root.data.text);
  const lines = root.data.messages.map(({ ruleId, reason, english = reason, start, severity }) => {
    const { line } = pointAt(starts, start);
    const place = language === "zh" ? `第${line}行` : `line ${line}`;
    const head = `${SIGN[severity]} ${place}  `;
    const [first = "", ...rest] = wrap(`${language === "zh" ? reason : english}  ${ruleId}`, Math.max(20, width - 12));
    return paint[ROLE[severity]](head) + [first, ...rest.map(more => `    ${more}`)].join("\n");
  });
  return `${lines.join("\n")}\n`;
}
