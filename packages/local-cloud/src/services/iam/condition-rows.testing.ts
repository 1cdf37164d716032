/**
 * Each row is a sentence of the IAM User Guide:
 * [operators] reference_policies_elements_condition_operators.html,
 * [sets] reference_policies_condition-single-vs-multi-valued-context-keys.html,
 * [condition] reference_policies_elements_condition.html.
 * An independent implementation is asked the same: test/contract/iam_check.ts.
 */
export const CONDITION_ROWS: readonly (readonly [
  sentence: string,
  operator: string,
  key: string,
  wanted: string | readonly string[],
  request: readonly string[],
  holds: boolean,
])[] = [
  // [operators] "If the key … is not present in the request context, the values do not match and the condition is false."
  ['without the key: false', 'StringEquals', 'ecs:propagate-tags', 'TASK', [], false],
  ['without the key: false', 'ArnLike', 'ecs:task-definition', '*', [], false],
  ['without the key: false', 'Bool', 'ecs:auto-assign-public-ip', 'false', [], false],
  ['without the key: false', 'NumericLessThan', 'ecs:task-cpu', '1024', [], false],
  // [operators] "If the policy condition requires that the key is not matched … the condition is true."
  ['without the key: a negated one is true', 'StringNotEquals', 'ecs:propagate-tags', 'TASK', [], true],
  ['without the key: a negated one is true', 'ArnNotLike', 'ecs:task-definition', '*', [], true],
  // [operators] IfExists: "If the condition key is not present, evaluate the condition element as true."
  ['IfExists without the key', 'StringEqualsIfExists', 'ecs:enable-execute-command', 'false', [], true],
  ['IfExists, right', 'StringEqualsIfExists', 'ecs:enable-execute-command', 'false', ['false'], true],
  ['IfExists, wrong', 'StringEqualsIfExists', 'ecs:enable-execute-command', 'false', ['true'], false],
  ['IfExists, negated', 'StringNotEqualsIfExists', 'ecs:enable-execute-command', 'true', ['true'], false],
  [
    'IfExists of ARNs, right',
    'ArnLikeIfExists',
    'ecs:task-definition',
    'a:b:c:d:e:t/shop:*',
    ['a:b:c:d:e:t/shop:7'],
    true,
  ],
  [
    'IfExists of ARNs, wrong',
    'ArnLikeIfExists',
    'ecs:task-definition',
    'a:b:c:d:e:t/shop:*',
    ['a:b:c:d:e:t/shop-admin:7'],
    false,
  ],
  // [operators] Null: "true (the key doesn't exist …) or false (the key exists and its value is not null)".
  ['Null true without the key', 'Null', 'ecs:subnet', 'true', [], true],
  ['Null true with the key', 'Null', 'ecs:subnet', 'true', ['subnet-1'], false],
  ['Null false without the key', 'Null', 'ecs:subnet', 'false', [], false],
  ['Null false with the key', 'Null', 'ecs:subnet', 'false', ['subnet-1'], true],
  // [sets] ForAllValues: "true if every context key value in the request matches at least one … in the policy".
  ['ForAllValues, all', 'ForAllValues:StringEquals', 'aws:TagKeys', ['a', 'b', 'c'], ['a', 'b'], true],
  ['ForAllValues, one too many', 'ForAllValues:StringEquals', 'aws:TagKeys', ['a', 'b'], ['a', 'x'], false],
  // [sets] "It also returns true if there are no context keys in the request".
  ['ForAllValues without the key', 'ForAllValues:StringEquals', 'aws:TagKeys', 'a', [], true],
  ['ForAllValues, negated', 'ForAllValues:StringNotEquals', 'aws:TagKeys', 'a', ['b', 'c'], true],
  ['ForAllValues, negated, one is it', 'ForAllValues:StringNotEquals', 'aws:TagKeys', 'a', ['a', 'c'], false],
  ['ForAllValues, negated, without the key', 'ForAllValues:StringNotEquals', 'aws:TagKeys', 'a', [], true],
  [
    'ForAllValues of patterns',
    'ForAllValues:StringLike',
    'aws:TagKeys',
    'greenlight:*',
    ['greenlight:a', 'greenlight:b'],
    true,
  ],
  // [sets] ForAnyValue: "true if any one of the context key values in the request matches any one … in the policy".
  ['ForAnyValue, one', 'ForAnyValue:StringEquals', 'aws:TagKeys', 'a', ['x', 'a'], true],
  ['ForAnyValue, none', 'ForAnyValue:StringEquals', 'aws:TagKeys', 'a', ['x', 'y'], false],
  // [sets] "For no matching context key or if the key does not exist, returns false."
  ['ForAnyValue without the key', 'ForAnyValue:StringEquals', 'aws:TagKeys', 'a', [], false],
  [
    'ForAnyValue, negated, one is another',
    'ForAnyValue:StringNotEquals',
    'aws:TagKeys',
    'a',
    ['a', 'x'],
    true,
  ],
  ['ForAnyValue, negated, all are it', 'ForAnyValue:StringNotEquals', 'aws:TagKeys', 'a', ['a'], false],
  ['ForAnyValue, negated, without the key', 'ForAnyValue:StringNotEquals', 'aws:TagKeys', 'a', [], false],
  // [condition] Several values of one operator: any of them; of a negated one: none of them.
  ['any of the wanted', 'StringEquals', 'ecs:propagate-tags', ['TASK', 'SERVICE'], ['SERVICE'], true],
  ['none of the unwanted', 'StringNotEquals', 'ecs:propagate-tags', ['TASK', 'SERVICE'], ['SERVICE'], false],
  // [operators] case, wildcards and types
  ['text with its case', 'StringEquals', 'ecs:propagate-tags', 'task', ['TASK'], false],
  ['text without its case', 'StringEqualsIgnoreCase', 'ecs:propagate-tags', 'task', ['TASK'], true],
  ['a star in StringEquals is a star', 'StringEquals', 'ecs:propagate-tags', 'T*', ['TASK'], false],
  [
    'a star in ArnEquals is a wildcard',
    'ArnEquals',
    'ecs:cluster',
    'arn:aws:ecs:*:1:cluster/*',
    ['arn:aws:ecs:x:1:cluster/shop'],
    true,
  ],
  ['numbers as numbers', 'NumericLessThanEquals', 'ecs:task-cpu', '1024', ['512'], true],
  ['numbers as numbers, more', 'NumericLessThanEquals', 'ecs:task-cpu', '1024', ['2048'], false],
  ['true and false', 'Bool', 'ecs:auto-assign-public-ip', 'false', ['true'], false],
]
