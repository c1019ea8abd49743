/** Cuts Chinese into words behind one small interface; synonyms; which words are boilerplate. */
export {};
