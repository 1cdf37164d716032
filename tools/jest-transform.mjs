import { transformSync } from 'esbuild'

/** Strips types so that jest can run TypeScript as native ES modules; types are checked by `npm run check`. */
export default {
  process(source, path) {
    const { code } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
    })
    return { code }
  },
}
