import { type CST, Lexer, Parser } from 'yaml'

/** Raised at the first token that lies too deep, before anything was built from the text. */
export class TooDeep extends Error {}

/**
 * The syntax of a YAML text, as far as it nests no deeper than `limit` collections. The parser keeps its place in
 * a list, but composing its tokens into nodes recurses: a text of nothing but brackets exhausts the stack there,
 * and where that happens inside a regular expression, V8 (Node 20) ends the process instead of throwing. Nothing
 * can catch that, so the depth is known before anything recurses.
 * @param onNewLine told the offset of every line's first character
 * @throws {@link TooDeep}
 */
export function* shallowTokens(
  text: string,
  limit: number,
  onNewLine: (offset: number) => void,
): Generator<CST.Token, void> {
  const parser = new Parser(onNewLine)
  onNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme)
    // The document itself is one entry, the scalar at the end another.
    if (parser.stack.length > limit + 2) throw new TooDeep(`nests deeper than ${limit} levels`)
  }
  yield* parser.end()
}
