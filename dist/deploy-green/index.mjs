// Made by `npm run build` from actions/deploy-green; the code is in ../shared.
import { start } from '../shared/index.mjs'

await start('deploy-green')
