// Made by `npm run build` from actions/shift-traffic; the code is in ../shared.
import { start } from '../shared/index.mjs'

await start('shift-traffic')
