import { expect, test } from '@jest/globals'
import type { Clients } from './clients/clients.ts'
import type { CloudView } from './events.ts'
import { startWatch } from './watch.ts'

const slot = { desired: 2, tasks: {}, healthy: 2, targets: 2 }
const view = (at: number, green: number): CloudView => ({
  at,
  weights: { blue: 100 - green, green },
  slots: { blue: slot, green: slot },
})
const tally = { requests: 1, lost: 0, versions: {}, p95: 1, reasons: [] }

const scene = (views: CloudView[]) => {
  let speak: Parameters<Clients['onInterval']>[0] = () => {}
  const clients = {
    onInterval: (listener: typeof speak) => {
      speak = listener
    },
  } as Clients
  const rest = [...views]
  const last = views.at(-1) ?? view(0, 0)
  const watch = startWatch({
    reader: { read: async () => rest.shift() ?? last, close: () => {} },
    clients,
    now: () => 0,
    emit: () => {},
  })
  return { watch, speak: () => speak({ say: 'interval', from: 0, to: 250, tally }) }
}

test('remembers each change of weights, from a given moment on', async () => {
  const { watch } = scene([view(1, 0), view(2, 0), view(3, 5), view(4, 5), view(5, 25), view(6, 0)])
  for (let i = 0; i < 6; i++) await watch.look()
  watch.stop()
  expect(watch.shares('green', 2)).toEqual([
    { at: 2, percent: 0 },
    { at: 3, percent: 5 },
    { at: 5, percent: 25 },
    { at: 6, percent: 0 },
  ])
  expect(watch.shares('blue', 4)).toEqual([
    { at: 4, percent: 95 },
    { at: 5, percent: 75 },
    { at: 6, percent: 100 },
  ])
})

test('an older look does not undo a newer one', async () => {
  const { watch } = scene([view(5, 25), view(4, 5)])
  await watch.look()
  await watch.look()
  watch.stop()
  expect(watch.shares('green', 9)).toEqual([{ at: 9, percent: 25 }])
})

test('until resolves once both sources have spoken and the question fits', async () => {
  const { watch, speak } = scene([view(1, 0), view(2, 100)])
  const full = watch.until(({ view: { weights } }) => weights.green === 100, new AbortController().signal)
  await watch.look()
  speak()
  await watch.look()
  watch.stop()
  expect((await full).view.at).toBe(2)
})

test('until ends with the reason of its signal', async () => {
  const { watch } = scene([view(1, 0)])
  const controller = new AbortController()
  const never = watch.until(() => false, controller.signal)
  controller.abort(new Error('too long'))
  watch.stop()
  await expect(never).rejects.toThrow('too long')
})
