import {
  FIRING_WINDOW,
  Halted,
  isKnown,
  type LeaseTerms,
  MINUTE,
  RESTORING,
  SECOND,
  writableUntil,
} from '@greenlight/release'
import { describe, expect, test } from '@jest/globals'
import { firstFiring, leaseName, schedulerLease } from './lease.ts'
import { lookUp } from './lookup.ts'
import {
  type Answers,
  connectionLost,
  GROUPS,
  type Input,
  LISTENER,
  listenerRules,
  loadBalancer,
  Refusal,
  RULE,
  SETTINGS,
  wired,
} from './wire.testing.ts'

const NOON = Date.UTC(2026, 0, 1, 12)
const NAME = 'greenlight-shop-production'

const terms: LeaseTerms = {
  holder: 'acme/shop#1',
  release: 'v1.4.0',
  purpose: 'release',
  epoch: 1,
  acquiredAt: NOON,
  dueAt: NOON + 10 * MINUTE,
  stable: 'blue',
  back: { blue: 100, green: 0 },
  shifts: [],
  size: 0,
}
const token = { holder: terms.holder, epoch: 1 }
const rollback: LeaseTerms = { ...terms, holder: 'acme/shop#2', purpose: 'rollback', epoch: 2 }

/** One schedule group: create takes a free name only, update and delete an existing one. */
const scheduler = () => {
  const schedules = new Map<string, Input>()
  const existing = (Name: string) => {
    const found = schedules.get(Name)
    if (found === undefined) throw new Refusal('ResourceNotFoundException', `No ${Name}`, 404)
    return found
  }
  const answers: Answers = {
    'scheduler:GetSchedule': ({ Name }) => existing(Name),
    'scheduler:CreateSchedule': (input) => {
      if (schedules.has(input.Name)) throw new Refusal('ConflictException', 'It exists', 409)
      schedules.set(input.Name, input)
      return { ScheduleArn: 'arn' }
    },
    'scheduler:UpdateSchedule': (input) => {
      existing(input.Name)
      schedules.set(input.Name, input)
      return { ScheduleArn: 'arn' }
    },
    'scheduler:DeleteSchedule': ({ Name }) => {
      existing(Name)
      schedules.delete(Name)
    },
  }
  return { schedules, answers }
}

const world = (faults: (answers: Answers) => Answers = (answers) => answers, settings = SETTINGS) => {
  const { schedules, answers } = scheduler()
  let now = NOON
  let rules: unknown = listenerRules({ blue: 95, green: 5 })
  const wire = wired({ ...loadBalancer(() => rules), ...answers, ...faults(answers) })
  const clock = { now: () => now }
  return {
    ...wire,
    schedules,
    port: schedulerLease(wire.session, settings, lookUp(wire.session, settings), clock),
    at: (instant: number) => {
      now = instant
    },
    ruled: (changed: unknown) => {
      rules = changed
    },
    restores: () => JSON.parse(schedules.get(NAME).Target.Input),
  }
}

describe('acquiring', () => {
  test('creates one schedule that would restore the weights', async () => {
    const { port, schedules, restores } = world()
    expect(await port.acquire(terms)).toEqual(token)
    expect(schedules.get(NAME)).toMatchObject({
      Name: NAME,
      GroupName: 'default',
      ScheduleExpression: 'rate(1 minute)',
      StartDate: (NOON + 9 * MINUTE) / SECOND,
      EndDate: (NOON + 69 * MINUTE) / SECOND,
      State: 'ENABLED',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: {
        Arn: 'arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:modifyRule',
        RoleArn: SETTINGS.lease.role,
        RetryPolicy: { MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 0 },
      },
    })
    expect(restores()).toEqual({
      RuleArn: RULE,
      Actions: [
        {
          Type: 'forward',
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: GROUPS.blue, Weight: 100 },
              { TargetGroupArn: GROUPS.green, Weight: 0 },
            ],
            TargetGroupStickinessConfig: { Enabled: false },
          },
        },
      ],
    })
    expect(await port.read()).toEqual({ ...terms, name: NAME })
  })

  test('a default rule is restored through its listener', async () => {
    const { port, schedules, restores, ruled } = world(undefined, { ...SETTINGS, rule: LISTENER })
    ruled(listenerRules(undefined, { IsDefault: true, Priority: 'default' }).slice(0, 3))
    await port.acquire(terms)
    expect(schedules.get(NAME).Target.Arn).toMatch(/:modifyListener$/)
    expect(restores()).toMatchObject({ ListenerArn: LISTENER, DefaultActions: [{ Type: 'forward' }] })
  })

  test('a taken name is left alone', async () => {
    const { port, schedules } = world()
    await port.acquire(terms)
    const before = schedules.get(NAME)
    expect(await port.acquire({ ...terms, holder: 'acme/shop#2' })).toBeUndefined()
    expect(schedules.get(NAME)).toBe(before)
  })

  test('a name that we took without hearing so is ours', async () => {
    const { port } = world()
    await port.acquire(terms)
    expect(await port.acquire(terms)).toEqual(token)
  })

  test('every create has a client token of its own', async () => {
    const { port, inputs } = world()
    await port.acquire(terms)
    await port.acquire(terms)
    const tokens = inputs('scheduler:CreateSchedule').map(({ ClientToken }) => ClientToken)
    expect(new Set(tokens.filter((each) => typeof each === 'string')).size).toBe(2)
  })

  test('a missing group is named by its place', async () => {
    const { port } = world(() => ({
      'scheduler:CreateSchedule': () => {
        throw new Refusal('ResourceNotFoundException', 'Schedule group default does not exist', 404)
      },
    }))
    await expect(port.acquire(terms)).rejects.toThrow('environments.production.lease.group: default')
  })
})

describe('reading', () => {
  test('nothing', async () => expect(await world().port.read()).toBeUndefined())

  const known = async (port: ReturnType<typeof world>['port']) => {
    const lease = await port.read()
    if (lease === undefined || !isKnown(lease)) throw new Error(`no lease: ${JSON.stringify(lease)}`)
    return lease
  }

  test('a start moved by hand is the true one', async () => {
    const { port, schedules } = world()
    await port.acquire(terms)
    schedules.get(NAME).StartDate = (NOON + 4 * MINUTE) / SECOND
    expect((await known(port)).dueAt).toBe(NOON + 5 * MINUTE)
  })

  test('somebody else’s schedule under our name is not known', async () => {
    const { port, schedules } = world()
    schedules.set(NAME, { Name: NAME, Description: 'nightly backup' })
    expect(await port.read()).toEqual({
      name: NAME,
      description: 'nightly backup',
      unreadable: 'its description is not JSON',
    })
  })

  test.each<[string, (schedule: Input) => void, string]>([
    [
      'once',
      (schedule) => {
        schedule.ScheduleExpression = 'at(2026-01-01T12:04:00)'
      },
      'it fires at(2026-01-01T12:04:00), not rate(1 minute)',
    ],
    [
      'at once',
      (schedule) => {
        delete schedule.StartDate
      },
      'not rate(1 minute) from a start date on',
    ],
    [
      'a later version',
      (schedule) => {
        schedule.Description = schedule.Description.replace('"v":2', '"v":3')
      },
      'its version is 3',
    ],
  ])(
    'one that is ours but for this (%s) is not known, but its epoch and its weights are',
    async (_, change, said) => {
      const { port, schedules } = world()
      await port.acquire(terms)
      change(schedules.get(NAME))
      expect(await port.read()).toMatchObject({
        unreadable: expect.stringContaining(said),
        epoch: 1,
        back: { blue: 100, green: 0 },
      })
    },
  )
})

/** What a token of a job that holds the lease may write: its own call on the rule, for AWS to carry out. */
const tamper = (schedules: Map<string, Input>) => {
  const schedule = schedules.get(NAME)
  const response = {
    Type: 'fixed-response',
    FixedResponseConfig: { StatusCode: '200', MessageBody: 'hello' },
  }
  schedule.Target.Input = JSON.stringify({ RuleArn: RULE, Actions: [response] })
}

describe('a schedule that somebody else has changed', () => {
  test('is told, whoever holds the lease', async () => {
    const { port, schedules } = world()
    await port.acquire(terms)
    tamper(schedules)
    expect(await port.read()).toEqual({
      ...terms,
      name: NAME,
      tampered: 'would give the rule the action "fixed-response" beside or instead of its forward',
    })
  })

  test('is not carried on by a renewal: the live rule is captured afresh', async () => {
    const { port, schedules, restores } = world()
    await port.acquire(terms)
    const captured = restores()
    tamper(schedules)
    await port.renew(token, { ...terms, dueAt: NOON + 15 * MINUTE })
    expect(restores()).toEqual(captured)
    expect(await port.read()).not.toHaveProperty('tampered')
  })

  test('is replaced by a take-over', async () => {
    const { port, schedules, restores } = world()
    await port.acquire(terms)
    const captured = restores()
    tamper(schedules)
    const standing = await port.read()
    if (standing === undefined) throw new Error('no lease')
    await port.takeOver(standing, rollback)
    expect(restores()).toEqual(captured)
    expect(await port.read()).toEqual({ ...rollback, name: NAME })
  })
})

describe('renewing', () => {
  const later = { ...terms, dueAt: NOON + 15 * MINUTE, shifts: [{ at: NOON + 5 * SECOND, percent: 5 }] }

  test('replaces due time and memory, and keeps the actions as captured', async () => {
    const { port, restores, ruled, schedules } = world()
    await port.acquire(terms)
    const captured = restores()
    ruled(listenerRules(undefined, { Actions: [{ Type: 'redirect' }] }))
    expect(await port.renew(token, later)).toEqual(token)
    expect(await port.read()).toEqual({ ...later, name: NAME })
    expect(restores()).toEqual(captured)
    expect(schedules.get(NAME)).toMatchObject({
      StartDate: (NOON + 14 * MINUTE) / SECOND,
      EndDate: (NOON + 74 * MINUTE) / SECOND,
    })
  })

  test('points the captured actions elsewhere when "back" changes', async () => {
    const { port, restores } = world()
    await port.acquire(terms)
    await port.renew(token, { ...later, stable: 'green', back: { blue: 0, green: 100 } })
    const weights = restores().Actions[0].ForwardConfig.TargetGroups.map(({ Weight }: Input) => Weight)
    expect(weights).toEqual([0, 100])
  })

  test('a lease that AWS may restore by before the call has ended is not renewed', async () => {
    const { port, inputs, at } = world()
    await port.acquire(terms)
    at(writableUntil(terms))
    await expect(port.renew(token, later)).rejects.toMatchObject({ guard: 'lease-in-time' })
    expect(inputs('scheduler:UpdateSchedule')).toEqual([])
    at(writableUntil(terms) - 1)
    expect(await port.renew(token, later)).toEqual(token)
  })

  test('a lease that is gone is lost', async () => {
    const { port, inputs } = world()
    await expect(port.renew(token, later)).rejects.toMatchObject({ guard: 'lease-ours' })
    expect(inputs('scheduler:UpdateSchedule')).toEqual([])
  })

  test('a lease that goes between the look and the write is lost, and not created anew', async () => {
    const { port, schedules } = world(() => ({
      'scheduler:UpdateSchedule': ({ Name }) => {
        schedules.delete(Name)
        throw new Refusal('ResourceNotFoundException', 'gone', 404)
      },
    }))
    await port.acquire(terms)
    await expect(port.renew(token, later)).rejects.toBeInstanceOf(Halted)
    expect(schedules.size).toBe(0)
  })

  test('a lease in other hands is lost, and stays there', async () => {
    const { port, inputs } = world()
    await port.acquire(terms)
    await port.takeOver({ ...terms, name: NAME }, rollback)
    const written = inputs('scheduler:UpdateSchedule').length
    await expect(port.renew(token, later)).rejects.toThrow('belongs to acme/shop#2 (epoch 2)')
    expect(inputs('scheduler:UpdateSchedule')).toHaveLength(written)
  })

  test('a takeover that crosses the write is seen in the read-back', async () => {
    const { port } = world((answers) => {
      const update = answers['scheduler:UpdateSchedule']
      return {
        'scheduler:UpdateSchedule': (input) => {
          update?.(input)
          const other = JSON.stringify({ ...JSON.parse(input.Description), h: 'acme/shop#2', e: 2 })
          return update?.({ ...input, Description: other })
        },
      }
    })
    await port.acquire(terms)
    await expect(port.renew(token, later)).rejects.toMatchObject({ guard: 'lease-ours' })
  })
})

describe('taking over', () => {
  test('replaces the holder, and captures the rule afresh', async () => {
    const { port, restores, ruled } = world()
    await port.acquire(terms)
    const login = { Type: 'authenticate-cognito', Order: 1 }
    const [, , main] = listenerRules()
    ruled(listenerRules(undefined, { Actions: [login, ...(main?.Actions ?? [])] }))
    expect(await port.takeOver({ ...terms, name: NAME }, rollback)).toEqual({
      holder: 'acme/shop#2',
      epoch: 2,
    })
    expect(await port.read()).toEqual({ ...rollback, name: NAME })
    expect(restores().Actions).toMatchObject([login, { Type: 'forward' }])
  })

  test('repeats itself without harm', async () => {
    const { port } = world()
    await port.acquire(terms)
    await port.takeOver({ ...terms, name: NAME }, rollback)
    expect(await port.takeOver({ ...terms, name: NAME }, rollback)).toEqual({
      holder: 'acme/shop#2',
      epoch: 2,
    })
  })

  test('does not push away a third one', async () => {
    const { port } = world()
    await port.acquire({ ...terms, holder: 'acme/shop#3', epoch: 2 })
    await expect(port.takeOver({ ...terms, name: NAME }, rollback)).rejects.toMatchObject({
      guard: 'lease-ours',
    })
  })

  test('replaces what it cannot read, as long as it is what was seen', async () => {
    const { port, schedules, restores } = world()
    schedules.set(NAME, { Name: NAME, Description: 'nightly backup' })
    const seen = await port.read()
    if (seen === undefined) throw new Error('nothing is there')
    schedules.set(NAME, { Name: NAME, Description: 'weekly backup' })
    await expect(port.takeOver(seen, rollback)).rejects.toMatchObject({ guard: 'lease-ours' })
    schedules.set(NAME, { Name: NAME, Description: 'nightly backup' })
    expect(await port.takeOver(seen, rollback)).toEqual({ holder: 'acme/shop#2', epoch: 2 })
    expect(restores().Actions).toMatchObject([{ Type: 'forward' }])
  })

  test('takes what has become free', async () => {
    const { port } = world()
    expect(await port.takeOver({ ...terms, name: NAME }, rollback)).toEqual({
      holder: 'acme/shop#2',
      epoch: 2,
    })
    expect(await port.read()).toMatchObject({ purpose: 'rollback' })
  })
})

describe('releasing', () => {
  test('deletes ours', async () => {
    const { port, schedules } = world()
    await port.acquire(terms)
    expect(await port.release(token)).toBe(true)
    expect(schedules.size).toBe(0)
  })

  test('leaves alone what is gone or another’s', async () => {
    const { port, inputs } = world()
    expect(await port.release(token)).toBe(false)
    await port.acquire({ ...terms, holder: 'acme/shop#3' })
    expect(await port.release(token)).toBe(false)
    expect(inputs('scheduler:DeleteSchedule')).toEqual([])
  })

  test('a lease that goes between the look and the delete was not released', async () => {
    const { port } = world(() => ({
      'scheduler:DeleteSchedule': () => {
        throw new Refusal('ResourceNotFoundException', 'gone', 404)
      },
    }))
    await port.acquire(terms)
    expect(await port.release(token)).toBe(false)
  })

  const lostReply = (answers: Answers): Answers => ({
    'scheduler:DeleteSchedule': (input) => {
      answers['scheduler:DeleteSchedule']?.(input)
      throw connectionLost()
    },
  })

  test('a delete whose answer was lost has released, before the lease would have ended by itself', async () => {
    const { port } = world(lostReply)
    await port.acquire(terms)
    expect(await port.release(token)).toBe(true)
  })

  test('once it may have ended by itself, it is not said to have been deleted', async () => {
    const { port, at } = world(lostReply)
    await port.acquire(terms)
    at(terms.dueAt + RESTORING - FIRING_WINDOW)
    expect(await port.release(token)).toBe(false)
  })

  test('one that must be gone before AWS restores is not deleted too late', async () => {
    const { port, at, schedules } = world()
    await port.acquire(terms)
    at(NOON + MINUTE)
    await expect(port.release(token, NOON + MINUTE)).rejects.toMatchObject({ guard: 'lease-in-time' })
    expect(schedules.size).toBe(1)
    expect(await port.release(token, NOON + MINUTE + 1)).toBe(true)
  })

  test('a delete that never arrived is told as such', async () => {
    const { port, schedules } = world(() => ({
      'scheduler:DeleteSchedule': () => {
        throw connectionLost()
      },
    }))
    await port.acquire(terms)
    await expect(port.release(token)).rejects.toThrow('scheduler:DeleteSchedule')
    expect(schedules.size).toBe(1)
  })
})

test.each([
  [NOON, NOON - MINUTE],
  [NOON + 1, NOON - MINUTE],
  [NOON + 59 * SECOND, NOON - MINUTE],
  [NOON + 60 * SECOND, NOON],
])('has restored by %d: the first minute in which it fires is over by then', (dueAt, minute) => {
  expect(firstFiring(dueAt)).toBe(minute)
  expect(minute + MINUTE).toBeLessThanOrEqual(dueAt)
  expect(minute).toBeGreaterThan(dueAt - FIRING_WINDOW)
})

test.each(['shop api', 'x'.repeat(60), 'größe'])('refuses the service name %j', (service) => {
  expect(() => leaseName({ service, environment: 'production' })).toThrow('no name for a schedule')
})
