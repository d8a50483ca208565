export {}

/**
 * Zod would make functions of text to be faster, which this page's policy refuses and reports. It is told before any of
 * it runs: this file is imported first.
 */
const settings = globalThis as { __zod_globalConfig?: { jitless?: boolean } }
settings.__zod_globalConfig = { ...settings.__zod_globalConfig, jitless: true }
