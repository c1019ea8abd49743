/** Rules over tree and findings that only add messages. */
export { type LintOptions, lint } from "./lint.ts";
export { zhengceLint } from "./plugin.ts";
export type { Complaint, Rule, Subject } from "./rule.ts";
export { RULE_IDS, RULES } from "./tables/rules.ts";
