/** Many documents on disk; the only room that writes. */
export {};
