/** The words that nodejieba adds to cppjieba's dictionary by itself (its user.dict.utf8), for the cutters that do not. */
export const USER_WORDS: readonly string[] = ["云计算", "韩玉鉴赏", "蓝翔", "区块链"];
