"""The gate's judgement on task definitions against botocore's, which shares nothing with it but AWS's model.

    VENV/bin/python test/contract/botocore_task_definitions.py

botocore refuses wrong types, unknown members and missing ones; it knows no ranges, enumerations or rules. What it
refuses, the gate must refuse as well; what is good, both must take. Also: the table that the gate judges by is the one
that this botocore's model gives. Prints one line a check and the count; exit code 0 when all hold. No network.
"""

import json
import pathlib
import subprocess
import sys

sys.dont_write_bytecode = True

import botocore  # noqa: E402
import botocore.session  # noqa: E402
from botocore.validate import ParamValidator  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
MODEL = pathlib.Path(botocore.__file__).parent / 'data/ecs/2014-11-13/service-2.json.gz'

outcomes = []


def check(what, holds, seen=''):
    outcomes.append(bool(holds))
    print(f'ok {what}' if holds else f'FAILED {what}: {seen}', flush=True)


def tsx(*arguments):
    return subprocess.run(['npx', 'tsx', *arguments], cwd=ROOT, capture_output=True, text=True, timeout=150)


def main():
    table = tsx('tools/task-definition-model.ts', '--check', '--from', str(MODEL), '--version', botocore.__version__)
    check(f'the table of what ECS registers is that of botocore {botocore.__version__}',
          table.returncode == 0, table.stdout + table.stderr)

    verdicts = tsx('test/contract/task_definition_verdicts.ts')
    lines = [json.loads(line) for line in verdicts.stdout.splitlines()]
    check('the gate judged at least 1,400 definitions', verdicts.returncode == 0 and len(lines) >= 1400,
          f'{len(lines)}; {verdicts.stderr[-2000:]}')

    shape = botocore.session.Session().get_service_model('ecs').operation_model('RegisterTaskDefinition').input_shape
    groups = {'good': [], 'broken': [], 'blurred': []}
    for line in lines:
        report = ParamValidator().validate(line['definition'], shape)
        refused = report.generate_report() if report.has_errors() else ''
        groups[line['group']].append((line, refused))

    good = [(line['found'], refused) for line, refused in groups['good'] if refused or line['status'] != 'passed']
    check(f'{len(groups["good"])} good ones: both take them', not good, good[:3])
    for name in ('broken', 'blurred'):
        refused = [(line, why) for line, why in groups[name] if why]
        late = [(line['definition'], why) for line, why in refused if line['status'] == 'passed']
        check(f'{len(groups[name])} {name} ones: botocore refuses {len(refused)}, the gate lets none of them pass',
              len(refused) >= 20 and not late, late[:3])
    passed = [line for line, _ in groups['blurred'] if line['status'] == 'passed']
    check(f'the gate does not refuse whatever is changed: {len(passed)} blurred ones pass', len(passed) >= 50)

    print(f'{sum(outcomes)} passed, {len(outcomes) - sum(outcomes)} failed')
    return 0 if all(outcomes) else 1


if __name__ == '__main__':
    sys.exit(main())
