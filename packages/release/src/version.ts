import compareParsed from 'semver/functions/compare.js'

/**
 * The grammar of semver.org 2.0.0, item by item: no leading zeros, three numbers, optional pre-release and
 * build. The library's own parser is more lenient than a release tag should be, so it only compares.
 */
const IDENTIFIER = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)'
const STRICT = new RegExp(
  `^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`,
)

/** Longer tags are refused: they end up in AWS tag values and schedule names. */
const MAX_LENGTH = 128

/** The version (`1.4.0`) that a tag (`v1.4.0`) names, or undefined when the tag is not `v` and strict SemVer. */
export const versionOfTag = (tag: string): string | undefined =>
  tag.length <= MAX_LENGTH && STRICT.test(tag) ? tag.slice(1) : undefined

/**
 * Orders two valid tags by SemVer precedence: negative when `a` is older, 0 when neither is (build metadata
 * does not count), positive when `a` is newer.
 */
export const compareTags = (a: string, b: string): number => compareParsed(a.slice(1), b.slice(1))
