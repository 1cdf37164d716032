import { createTrial } from '@greenlight/analysis'
import { type Chunk, createPlayer, type Plan } from './chunks.ts'

/**
 * A process that plays chunks: the first message is the plan, each further one a chunk that is answered by its tallies.
 * It ends when its parent lets go of it.
 */
let play: ReturnType<typeof createPlayer> | undefined

process.on('message', (message: Plan | Chunk) => {
  if ('seed' in message) play = createPlayer(message, createTrial)
  else process.send?.(play?.(message))
})
process.on('disconnect', () => process.exit())
