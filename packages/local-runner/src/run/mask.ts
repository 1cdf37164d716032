/**
 * Values that must not be shown. Beside each value its common encodings are hidden as well: base64, JSON
 * string, URI component; of a value with several lines, each line.
 */
export class Masks {
  readonly #values = new Set<string>()
  #pattern: RegExp | undefined

  add(value: string): void {
    for (const line of [value, ...value.split(/\r?\n/)]) {
      const shown = line.trim()
      if (shown === '') continue
      this.#values.add(shown)
      this.#values.add(Buffer.from(shown).toString('base64'))
      this.#values.add(JSON.stringify(shown).slice(1, -1))
      this.#values.add(encodeURIComponent(shown))
    }
    this.#pattern = undefined
  }

  hide(text: string): string {
    if (this.#values.size === 0) return text
    this.#pattern ??= new RegExp(
      [...this.#values]
        .sort((a, b) => b.length - a.length)
        .map((value) => value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|'),
      'g',
    )
    return text.replace(this.#pattern, '***')
  }

  /** Whether something in the text would be hidden. */
  hides(text: string): boolean {
    return this.hide(text) !== text
  }
}
