/**
 * Milliseconds until what is typed is written into the address: once a word and not once a letter, which browsers count
 * and refuse after a while; shorter than anybody needs to read and tap.
 */
export const untilWritten = 250
