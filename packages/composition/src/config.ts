/** Loaded only when a run gets as far as its config: the YAML parser takes a third of an action's start-up. */
export { loadPolicy, loadSettings } from '@greenlight/config'
