import type { Action, Rule } from '@aws-sdk/client-elastic-load-balancing-v2'
import { describe, expect, test } from '@jest/globals'
import { reachableSlots, readActions, withWeights } from './rule-actions.ts'
import { GROUPS, listenerRules } from './wire.testing.ts'

const groups = GROUPS
const OTHER = GROUPS.blue.replace('shop-blue', 'intruder')

const forward = (tuples: readonly (readonly [string, number?])[], sticky = false): Action => ({
  Type: 'forward',
  ForwardConfig: {
    TargetGroups: tuples.map(([TargetGroupArn, Weight]) => ({ TargetGroupArn, Weight })),
    TargetGroupStickinessConfig: { Enabled: sticky, ...(sticky ? { DurationSeconds: 60 } : {}) },
  },
})

const both = forward([
  [groups.blue, 95],
  [groups.green, 5],
])

describe('reading', () => {
  test.each<[string, readonly Action[], object]>([
    ['both slots', [both], { weights: { blue: 95, green: 5 }, foreign: [], missing: [], sticky: false }],
    [
      'an intruder',
      [
        forward([
          [groups.blue, 1],
          [groups.green, 0],
          [OTHER, 3],
        ]),
      ],
      { weights: { blue: 1, green: 0 }, foreign: [OTHER], missing: [] },
    ],
    [
      'one group in the short form',
      [{ Type: 'forward', TargetGroupArn: groups.blue }],
      { weights: { blue: 1, green: 0 }, missing: ['green'] },
    ],
    ['stickiness', [forward([[groups.blue, 1]], true)], { sticky: true, missing: ['green'] }],
    ['no forward at all', [{ Type: 'fixed-response' }], { missing: ['blue', 'green'], foreign: [] }],
    [
      'a login before it',
      [{ Type: 'authenticate-cognito', Order: 1 }, both],
      { weights: { blue: 95, green: 5 } },
    ],
  ])('%s', (_, actions, expected) => {
    expect(readActions(actions, groups)).toMatchObject(expected)
  })
})

describe('writing', () => {
  const weights = { blue: 75, green: 25 }

  test('replaces the weights and nothing else', () => {
    const login: Action = { Type: 'authenticate-cognito', Order: 1 }
    const actions = [login, { ...both, Order: 2 }]
    expect(withWeights({ actions, groups, weights })).toEqual([
      login,
      {
        ...forward([
          [groups.blue, 75],
          [groups.green, 25],
        ]),
        Order: 2,
      },
    ])
  })

  test('keeps the secret that ELB does not show', () => {
    const AuthenticateOidcConfig = {
      Issuer: 'i',
      AuthorizationEndpoint: 'a',
      TokenEndpoint: 't',
      UserInfoEndpoint: 'u',
      ClientId: 'c',
    }
    const actions: Action[] = [{ Type: 'authenticate-oidc', Order: 1, AuthenticateOidcConfig }, both]
    expect(withWeights({ actions, groups, weights })[0]).toEqual({
      ...actions[0],
      AuthenticateOidcConfig: { ...AuthenticateOidcConfig, UseExistingClientSecret: true },
    })
  })

  test('leaves an intruder its weight, brings back a missing group, and drops the short form', () => {
    const actions = [
      {
        ...forward([
          [groups.blue, 1],
          [OTHER, 3],
        ]),
        TargetGroupArn: groups.blue,
      },
    ]
    expect(withWeights({ actions, groups, weights })).toEqual([
      forward([
        [groups.blue, 75],
        [OTHER, 3],
        [groups.green, 25],
      ]),
    ])
  })

  test('switches stickiness off, unless a group has its own', () => {
    const actions = [forward([[groups.blue, 1]], true)]
    const stickiness = (keepStickiness: boolean) =>
      withWeights({ actions, groups, weights, keepStickiness })[0]?.ForwardConfig?.TargetGroupStickinessConfig
    expect(stickiness(false)).toEqual({ Enabled: false })
    expect(stickiness(true)).toEqual({ Enabled: true, DurationSeconds: 60 })
  })

  test('refuses a rule that does not forward', () => {
    expect(() => withWeights({ actions: [{ Type: 'redirect' }], groups, weights })).toThrow(
      'does not forward: its actions are redirect',
    )
  })
})

describe('reachable', () => {
  const rules = listenerRules() as Rule[]
  const [blue, green, main, last] = rules as [Rule, Rule, Rule, Rule]
  const slots = (all: readonly Rule[], of = main, header = 'x-greenlight-slot') =>
    reachableSlots({ main: of, rules: all, header, groups })

  test('both, through the rules before the main one', () => expect(slots(rules)).toEqual(['blue', 'green']))
  test('not by another header', () => expect(slots(rules, main, 'x-other')).toEqual([]))
  test('not by a rule that comes later', () =>
    expect(slots([blue, { ...green, Priority: '200' }, main])).toEqual(['blue']))
  test('before a default rule, by any', () =>
    expect(slots([blue, { ...green, Priority: '200' }, last], last)).toEqual(['blue', 'green']))
  test('not when the first rule that matches goes elsewhere', () =>
    expect(slots([{ ...green, Priority: '1', Actions: [both] }, green, main])).toEqual([]))
  test('not when the rule also forwards to the other slot', () =>
    expect(slots([{ ...green, Actions: [both] }, main])).toEqual([]))
  test('when the other group has no weight', () => {
    const alone = forward([
      [groups.green, 1],
      [groups.blue, 0],
    ])
    expect(slots([{ ...green, Actions: [alone] }, main])).toEqual(['green'])
  })
  test('not when the rule asks for more than the main one does', () => {
    const host = { Field: 'host-header', HostHeaderConfig: { Values: ['internal'] } }
    expect(slots([{ ...green, Conditions: [...(green.Conditions ?? []), host] }, main])).toEqual([])
    const narrow = { ...main, Conditions: [host] }
    expect(slots([{ ...green, Conditions: [host, ...(green.Conditions ?? [])] }, narrow], narrow)).toEqual([
      'green',
    ])
  })
})
