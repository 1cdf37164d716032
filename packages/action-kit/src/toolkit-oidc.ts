/** The one function of the toolkit that we take, in a module of its own so that a bundle leaves out the rest. */
export { getIDToken } from '@actions/core'
