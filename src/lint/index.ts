/** Rules over tree and findings that only add messages. */
export {};
