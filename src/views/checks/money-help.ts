/** Whether a kind of help with money has a page of its own: what to have at hand, and what the form asks. */
export const hasSteps = (words: { bring?: unknown; steps?: unknown }): boolean => Boolean(words.bring ?? words.steps)
