/** The package that an import asks for: `@aws-sdk/core` of `@aws-sdk/core/protocols`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
