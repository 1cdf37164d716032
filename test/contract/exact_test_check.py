"""The judge's arithmetic done once more, by another language: whole numbers, fractions and bisection.

    python3 test/contract/exact_test_check.py

Takes random sequences of counts, with what the judge computed on them, from
packages/analysis/src/testing/exact-test-vectors.ts, and computes the same from the definitions: tail probabilities, mass
spent, cut points and decisions of the exact test, hypergeometric shares, bets and bounds. Equal to 1e-9. The standard
library alone, and Node. Prints one line a check and the count; exit code 0 when all hold.
"""

import json
import math
import pathlib
import subprocess
import sys
from fractions import Fraction

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = 'packages/analysis/src/testing/exact-test-vectors.ts'
BETS_OF_THE_BOUND = [Fraction(each) for each in ('0', '0.15', '0.4', '0.65', '0.85', '0.95', '0.985')]
# Looks after which a new start of the bound begins, how many are followed, and what the first one has of the capital.
RESTART, MOST_STARTS, AT_ONCE = 5, 8, 0.75

outcomes = []


def check(what, wrong):
    """Holds when no line of what is wrong came up."""
    outcomes.append(not wrong)
    print(f'FAILED {what}: {wrong[0]}' if wrong else f'ok {what}', flush=True)


def near(seen, wanted):
    """Relative, and never asking for more than a 1e-18 of all mass: the judge forgets masses below that."""
    return abs(seen - wanted) <= 1e-9 * abs(wanted) + 1e-15


def binomial(draws, ours, theirs):
    """P(k of `draws` are on the canary) when the odds of it are ours : theirs, whole numbers. Exact."""
    common = math.gcd(ours, theirs)
    ours, theirs = ours // common, theirs // common
    whole = (ours + theirs) ** draws
    return [(math.comb(draws, k) * ours**k * theirs ** (draws - k), whole) for k in range(draws + 1)]


def hypergeometric(n, m, draws):
    """P(k of the `draws` slow requests are among the canary's n). Exact."""
    whole = math.comb(n + m, draws)
    return [(math.comb(n, k) * math.comb(m, draws - k) if k <= n else 0, whole) for k in range(draws + 1)]


def odds(ratio, n, m):
    """ratio·n : m in whole numbers."""
    ratio = Fraction(ratio)
    return ratio.numerator * n, ratio.denominator * m


class Exactly:
    """Masses as fractions: nothing is rounded at all."""

    zero, one = Fraction(0), Fraction(1)
    mass = staticmethod(lambda ways, whole: Fraction(ways, whole))
    total = staticmethod(sum)
    # The curve is irrational; to 60 digits it is as good as itself.
    spendable = staticmethod(
        lambda level, look: Fraction(level) * (1 - 1 / Fraction(math.isqrt((1 + look) * 10**120), 10**60))
    )


class Closely:
    """Masses as correctly rounded quotients of whole numbers, sums without rounding on the way."""

    zero, one = 0.0, 1.0
    mass = staticmethod(lambda ways, whole: ways / whole)
    total = staticmethod(math.fsum)
    spendable = staticmethod(lambda level, look: float(level) * (1 - (1 + look) ** -0.5))


def follow(numbers, level, pmfs, counts):
    """The sequential test by its definition: P(sum = k, not stopped before), look by look."""
    left, observed, spent, fired = [numbers.one], 0, numbers.zero, False
    for look, (pmf, count) in enumerate(zip(pmfs, counts), start=1):
        masses = [numbers.mass(*each) for each in pmf]
        observed += count
        left = [
            numbers.total(
                [left[i] * masses[k - i] for i in range(max(0, k - len(masses) + 1), min(k + 1, len(left)))]
            )
            for k in range(len(left) + len(masses) - 1)
        ]
        tail = numbers.total(left[observed:])
        allowance = numbers.spendable(level, look) - spent
        cut = numbers.zero
        while left and cut + left[-1] <= allowance:
            cut += left.pop()
        spent += cut
        yield {'tail': tail, 'allowance': allowance, 'from': len(left), 'spent': spent, 'observed': observed}
        fired = fired or observed >= len(left)
        if fired:
            return


def compare(numbers, case, pmfs):
    wrong = []
    steps = follow(numbers, case['level'], pmfs, [look['x'] for look in case['looks']])
    fired = False
    for look, (seen, wanted) in enumerate(zip(case['steps'], steps), start=1):
        fired = fired or wanted['observed'] >= wanted['from']
        for name in ('tail', 'spent'):
            if not near(seen[name], float(wanted[name])):
                wrong.append(f'{name} at look {look}: {seen[name]!r}, wanted {float(wanted[name])!r}')
        # Beyond its support the judge's buffer may end earlier, by masses that are none.
        if seen['from'] != wanted['from']:
            wrong.append(f'cut at look {look} from {seen["from"]}, wanted {wanted["from"]}')
        if seen['fired'] != fired:
            wrong.append(f'fired at look {look}: {seen["fired"]}, wanted {fired}')
        if not near(seen['told'], float(wanted['spent'])):
            wrong.append(f'the test says it spent {seen["told"]!r} by look {look}')
        if not fired:
            tail = float(wanted['tail'])
            share = 0 if tail >= 1 else math.log(tail) / math.log(wanted['allowance'])
            if abs(seen['evidence'] - share) > 1e-9:
                wrong.append(f'evidence at look {look}: {seen["evidence"]!r}, wanted {share!r}')
    return wrong, fired


def exact_tests(vectors):
    decided = {True: 0, False: 0}
    for kind, numbers in (('few', Exactly), ('lots', Closely)):
        for index, case in enumerate(vectors[kind]):
            pmfs = [
                binomial(look['x'] + look['y'], *odds(case['ratio'], look['n'], look['m'])) for look in case['looks']
            ]
            wrong, fired = compare(numbers, case, pmfs)
            decided[fired] += 1
            most = max(look['x'] + look['y'] for look in case['looks'])
            check(f'errors {kind} {index}: ratio {case["ratio"]}, level {case["level"]}, up to {most} a look', wrong)
    for index, case in enumerate(vectors['slow']):
        pmfs = [hypergeometric(look['n'], look['m'], look['x'] + look['y']) for look in case['looks']]
        wrong, fired = compare(Closely, case, pmfs)
        decided[fired] += 1
        check(f'slow requests {index}: level {case["level"]}', wrong)
    check('both decisions occur', [] if min(decided.values()) >= 5 else [str(decided)])


def root(function, low, high):
    """Where a rising function is 0, by halving."""
    for _ in range(300):
        middle = (low + high) / 2
        low, high = (middle, high) if function(middle) < 0 else (low, middle)
    return (low + high) / 2


def plain_bet(case, worse):
    """a = θ(r1)/θ(r0), b = 1 − (a − 1)·r0·n/m; E = a^x · b^y · exp(−(a − 1)·Δ·n)."""
    ratio, excess = Fraction(case['ratio']), Fraction(case['excess'])
    n, x, m, y = (case[name] for name in 'nxmy')

    def share(r):
        return r * n / (r * n + m)

    a = share(ratio * worse) / share(ratio)
    b = 1 - (a - 1) * ratio * n / m
    return a, x * math.log(a) + y * math.log(b) - float((a - 1) * excess * n)


def burst_bet(case, worse):
    """E = exp(s·x − g·y − Δ·n·ψ(s)), where g solves r0·n·ψ(s) + m·ψ(−g) = 0, here by halving."""
    burst, ratio, excess = float(case['burst']), float(case['ratio']), float(case['excess'])
    n, x, m, y = (case[name] for name in 'nxmy')
    a, _ = plain_bet(case, worse)

    def psi(s):
        return -math.log1p(-(burst - 1) * math.expm1(s)) / (burst - 1)

    # ψ(−g) falls no lower than this, with g beyond all numbers.
    lowest = -math.log(burst) / (burst - 1)
    s = min(math.log(a) / burst, 0.9 * math.log(burst / (burst - 1)))
    while ratio * n * psi(s) / m >= -lowest:
        s /= 2
    g = -root(lambda minus: ratio * n * psi(s) + m * psi(minus), -800.0, 0.0)
    return s * x - g * y - excess * n * psi(s)


def bets(vectors):
    worse_by = [Fraction(str(each)) for each in vectors['worseBy']]
    for index, case in enumerate(vectors['bets']):
        wrong = []
        for i, worse in enumerate(worse_by):
            wanted = {'plain': plain_bet(case, worse)[1], 'bursts': burst_bet(case, worse)}
            if case['limit']:
                limit = Fraction(case['excess'])
                wanted['limit'] = case['x'] * math.log(worse) - case['n'] * math.log(1 + limit * (worse - 1))
            for name, value in wanted.items():
                # The terms are of the size of the counts and nearly cancel.
                if abs(case[name][i] - value) > 1e-9 * max(1, abs(value)) + 1e-12 * (case['x'] + case['y']):
                    wrong.append(f'{name} for {worse} times worse: {case[name][i]!r}, wanted {value!r}')
        check(f'bets {index}: {case["x"]} of {case["n"]}, {case["y"]} of {case["m"]}', wrong)


def bounds(vectors):
    """The weighted sum over starts and bets, each written out from its own looks."""
    for index, case in enumerate(vectors['bounds']):
        wrong = []
        for last, seen in enumerate(case['values'], start=1):
            begun = range(0, last, RESTART)
            followed = [j for j in range(len(begun)) if j == 0 or j > len(begun) - MOST_STARTS]
            terms = []
            for j in followed:
                looks = case['looks'][begun[j]:last]
                weight = AT_ONCE if j == 0 else (1 - AT_ONCE) * 6 / (math.pi * j) ** 2
                requests = sum(look['n'] for look in looks)
                errors = sum(look['x'] for look in looks)
                for a in BETS_OF_THE_BOUND:
                    # A bet on "never" that met an error is lost for good.
                    if a == 0 and errors > 0:
                        continue
                    log = math.log(weight / len(BETS_OF_THE_BOUND)) + (errors * math.log(a) if errors else 0)
                    log += math.fsum(
                        look['y'] * math.log(1 + (1 - a) * Fraction(look['n'], look['m'])) for look in looks
                    )
                    terms.append((log, float(1 - a) * requests))

            def evidence(delta):
                exponents = [log + rate * delta for log, rate in terms]
                top = max(exponents)
                total = math.fsum(math.exp(each - top) for each in exponents)
                return top + math.log(total) + math.log(float(case['doubt']))

            wanted = 0.0 if evidence(0.0) >= 0 else min(1.0, root(evidence, 0.0, 1e3))
            if abs(seen - wanted) > 1e-9 * max(wanted, 1e-6):
                wrong.append(f'{seen!r}, wanted {wanted!r}')
        check(f'bound {index} at a doubt of {case["doubt"]}', wrong)


def averages(vectors):
    """The mean over all start times and alternatives, written out as a double sum."""
    for index, case in enumerate(vectors['averages']):
        wrong, planned = [], case['planned']
        # Nine tenths of what does not bet at once enter evenly, the last tenth in smaller and smaller pieces.
        later = [0.08 * 6 / (math.pi * j) ** 2 for j in range(1, len(case['values']) + 1)]
        starts = [0.2] + [0.72 / planned] * planned + later
        for look, seen in enumerate(case['values'], start=1):
            value = 1 - math.fsum(starts[:look])
            for i in range(3):
                for start, weight in enumerate(starts[:look]):
                    value += weight / 3 * math.exp(math.fsum(each[i] for each in case['factors'][start:look]))
            if not near(seen, value):
                wrong.append(f'{seen!r} after look {look}, wanted {value!r}')
        check(f'average {index} over {planned} planned looks', wrong)


def main():
    program = ['node', '--import', 'tsx', PROGRAM]
    vectors = json.loads(subprocess.run(program, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
    exact_tests(vectors)
    bets(vectors)
    bounds(vectors)
    averages(vectors)
    failed = outcomes.count(False)
    print(f'{len(outcomes) - failed} passed, {failed} failed')
    sys.exit(1 if failed else 0)


main()
