const HIDDEN = '***'

/** A value that cannot be printed by accident: every way to turn it into text gives `***` but `reveal`. */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  /** The value itself; only at the place where it is used. */
  reveal(): string {
    return this.#value
  }

  toString(): string {
    return HIDDEN
  }

  toJSON(): string {
    return HIDDEN
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return HIDDEN
  }
}

/** Shorter ones would blot out half of every log and protect nothing. */
const SHORTEST = 4

/**
 * A secret and the forms that it takes on its way: the runner masks only what it was told, so a token in a
 * query string or a Base64 header would pass it.
 */
export const formsOf = (value: string): readonly string[] => {
  const pieces = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())]
  const forms = pieces.flatMap((piece) => [
    piece,
    Buffer.from(piece).toString('base64'),
    Buffer.from(piece)
      .toString('base64')
      .replace(/={1,2}$/, ''),
    Buffer.from(piece).toString('base64url'),
    // Through bytes, because a lone surrogate would make encodeURIComponent throw.
    encodeURIComponent(Buffer.from(piece).toString()),
    JSON.stringify(piece).slice(1, -1),
  ])
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST)
}

/** All secrets of a run. */
export interface Secrets {
  /** Registers the value with the runner, before anything else can print it. */
  keep(value: string): Secret
  /** The text without any registered secret, in any of its forms. */
  redact(text: string): string
}

/** @param mask tells the runner one form; it must not be printed in any other way */
export const createSecrets = (mask: (form: string) => void): Secrets => {
  const known: string[] = []
  return {
    keep: (value) => {
      for (const form of formsOf(value)) {
        if (known.includes(form)) continue
        known.push(form)
        mask(form)
      }
      // The longest first, or a part of a secret would be replaced and leave the rest readable.
      known.sort((a, b) => b.length - a.length)
      return new Secret(value)
    },
    redact: (text) => known.reduce((safe, form) => safe.replaceAll(form, HIDDEN), text),
  }
}
