import { parse } from "zhengce/parse";
import { type Target, type TargetOptions, targets } from "zhengce/targets";

const SIGNS: Record<string, string> = { eq: "", ge: "≥", gt: ">", le: "≤", lt: "<", approx: "≈", range: "" };

/** A document of 2026 with these paragraphs, so that nothing of them is taken for a title. */
export function documentOf(...paragraphs: string[]): string {
  return `临港镇人民政府关于推进全镇建设的实施意见\n\n一、主要任务\n${paragraphs.join("\n")}\n\n临港镇人民政府\n2026年3月5日\n`;
}

export function targetsOf(text: string, options?: TargetOptions): Target[] {
  return targets(parse(text), options);
}

/** One line a target: indicator, amount, change, time, force where it is not plain. */
export function line(target: Target): string {
  const { value, unit = "", upper, time } = target;
  const amount =
    value === undefined ? target.kind : `${SIGNS[target.comparator ?? "eq"]}${value.value}${upper === undefined ? "" : `-${upper}`}${unit}`;
  const when =
    time === undefined
      ? ""
      : ` ${time.relation} ${[time.start, time.end].filter(Boolean).join("/") || time.duration}${time.carried ? "*" : ""}`;
  const name = `${target.subject === undefined ? "" : `${target.subject.text}${target.subject.carried ? "*" : ""}:`}${target.indicator.text.replace(/\s/g, "")}${target.indicator.carried ? "*" : ""}`;
  return `${name} ${amount}${target.change === undefined ? "" : ` ${target.change}`}${when}${target.force === "plain" ? "" : ` ${target.force}`}${target.inferred ? " inferred" : ""}`;
}

/** What the sentences say, in a document of their own. */
export function says(...paragraphs: string[]): string[] {
  return targetsOf(documentOf(...paragraphs)).map(line);
}
