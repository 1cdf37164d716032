/**
 * Clients that know far more errors than calls of theirs are made: the classes of all of them would be nine tenths of the
 * client in the bundle, since each registers itself. What is not registered arrives as the client's base class, under its
 * own name, message and status: all that packages/aws looks at.
 */
export const UNNAMED_ERRORS = /[\\/]@aws-sdk[\\/]client-ssm[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/

/** An SDK's schemas without the lines that register the errors of single operations. */
export const withoutNamedErrors = (schemas: string): string =>
  schemas.replace(/^n0_registry\.registerError\(.*\);$/gm, '')
