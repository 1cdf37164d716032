/** The one class of the package that we take, in a module of its own so that it is loaded with the first request. */
export { NodeHttpHandler } from '@smithy/node-http-handler'
