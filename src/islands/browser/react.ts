/**
 * React as packages ask for it: Headless UI and what it stands on want it as one object, and with all of Preact's in it
 * every island would bring what none of them uses.
 */
export * from './react-names.ts'
export * as default from './react-names.ts'
