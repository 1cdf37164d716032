import compareParsed from 'semver/functions/compare.js'

/**
 * The grammar of semver.org 2.0.0, item by item: no leading zeros, three numbers, optional pre-release and
 * build. The library's own parser is more lenient than a release tag should be, so it only compares.
 */
const IDENTIFIER = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)'
const STRICT = new RegExp(
  `^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`,
)

/** The longest tag of an image (OCI distribution specification 1.1). Tags end up in AWS tag values as well. */
const MAX_LENGTH = 128

/** The version (`1.4.0`) that a tag (`v1.4.0`) names, or undefined when the tag is not `v` and strict SemVer. */
export const versionOfTag = (tag: string): string | undefined =>
  tag.length <= MAX_LENGTH && STRICT.test(tag) ? tag.slice(1) : undefined

const IMAGE_TAG = /^\w[\w.-]{0,127}$/

/**
 * Why no image can ever carry the tag of a version, which the release looks for in the registry; undefined when one can.
 * An image's tag is `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}` (OCI distribution specification 1.1, "Pulling manifests");
 * of what SemVer allows, that leaves out the `+` of build metadata alone.
 */
export const imageTagFault = (tag: string): { readonly what: string; readonly next: string } | undefined =>
  IMAGE_TAG.test(tag)
    ? undefined
    : {
        what: `${tag} has build metadata, and no image can have a tag with a plus sign`,
        next: `Release it under a tag without it, for example ${tag.split('+')[0]}; what was built stands in the commit.`,
      }

/**
 * Orders two valid tags by SemVer precedence: negative when `a` is older, 0 when neither is (build metadata
 * does not count), positive when `a` is newer.
 */
export const compareTags = (a: string, b: string): number => compareParsed(a.slice(1), b.slice(1))
