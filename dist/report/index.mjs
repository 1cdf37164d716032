// Made by `npm run build` from actions/report; the code is in ../shared.
import { start } from '../shared/index.mjs'

await start('report')
