/** Loaded only when a run gets as far as its config: the YAML parser takes a third of an action's start-up. */
export { loadSettings } from '@greenlight/config'
