/**
 * What it takes to read a definition, without the table to judge it by: a module of its own, so that the bundles load
 * the table only where something is judged.
 */
export { isDeeper, MAX_DEPTH } from './depth.ts'
export { withoutNulls } from './without-nulls.ts'
