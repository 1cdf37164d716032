// Made by `npm run build` from actions/rollback; the code is in ../shared.
import { start } from '../shared/index.mjs'

await start('rollback')
