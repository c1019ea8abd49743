/** Words that turn what follows them into its opposite where they come or go: 纳入 → 不纳入. */
export const NEGATIONS = "不 不予 不再 暂不";

/** Of these, what forbids or denies as 不得 does, beside the words of commitment that do. */
export const DENYING: ReadonlySet<string> = new Set(["不予"]);

/** What says outright that the thing is done, where 不予 says that it is not. */
export const AFFIRMATIONS = "予以 应予 准予";

/** What 不 stands before without negating anything: 不同, 不良, 不定期. Bounds (不超过) are read with their amounts. */
export const NOT_NEGATED: RegExp = /^(?:同|良|当|足|定|动产|断|利|仅|但|只|论|管|少于|多于|低于|高于|超|大于|小于|突破)/;
