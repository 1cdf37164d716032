// Made by `npm run build` from actions/validate-gate; the code is in ../shared.
import { start } from '../shared/index.mjs'

await start('validate-gate')
