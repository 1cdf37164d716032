// Made by `npm run build` from actions/smoke-test; the code is in ../shared.
import { start } from '../shared/index.mjs'

await start('smoke-test')
