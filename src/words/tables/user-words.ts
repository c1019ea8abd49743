/** The words that nodejieba adds to cppjieba's dictionary by itself (its user.dict.utf8), for the cutters that do not. */
export const USER_WORDS: readonly string[] = ["云计算", "韩玉鉴赏", "蓝翔", "区块链"];

/** Words of cppjieba's dictionary that jieba-rs's lacks, with their frequencies there. */
export const ONLY_CPPJIEBA: readonly (readonly [string, number])[] = [
  ["张力", 160],
  ["张华", 140],
];

/** Words of jieba-rs's dictionary that cppjieba's lacks: found by comparing the two files, Latin words aside, as the cutters see Han only. */
export const ONLY_JIEBA_RS: readonly string[] = ["吉林"];
