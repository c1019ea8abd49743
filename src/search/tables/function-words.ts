/** 虚词、疑问词: words that every question has. They are ranked like others (a quotation needs them) but make no match and are not highlighted. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "什么 怎么 怎样 如何 哪些 哪里 哪个 哪种 谁 是否 能否 可否 可以 能够 应该 需要 有没有 是不是 为什么 为何 多少 几个 多久 多长 何时 时候 " +
    "以及 或者 并且 而且 但是 如果 因为 所以 由于 对于 关于 根据 按照 通过 之间 其他 其中 这个 那个 这些 那些 我们 他们 你们 自己 的话 一下 请问 进行 属于 包括 规定 情况 相关 有关"
  ).split(" "),
);

/** 助词、介词、代词: single characters that belong to no phrase beside them. */
export const PARTICLES: ReadonlySet<string> = new Set("的了是在和与及或等对为有被把从到也都就不我你他它其该此吗呢吧");
