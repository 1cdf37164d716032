"""An independent client against the local cloud: boto3, with models and parsers that share nothing with it.

    python3 -m venv VENV && VENV/bin/pip install -r test/contract/requirements.txt
    VENV/bin/python test/contract/boto3_check.py

Builds a small world through the API, lets it serve, moves traffic, lets a schedule move it back, and makes
typical mistakes. Prints one line a check and the count; exit code 0 when all hold. Loopback only.
"""

import json
import os
import pathlib
import shutil
import socket
import sys
import tempfile
import threading
import time
from datetime import datetime, timedelta, timezone

for name in [each for each in os.environ if each.upper().startswith('AWS_') or each.upper().endswith('_PROXY')]:
    del os.environ[name]
os.environ |= {
    'AWS_EC2_METADATA_DISABLED': 'true',
    'AWS_CONFIG_FILE': os.devnull,
    'AWS_SHARED_CREDENTIALS_FILE': os.devnull,
    'AWS_ACCESS_KEY_ID': 'AKIAROOT000000000000',
    'AWS_SECRET_ACCESS_KEY': 'local',
    'AWS_DEFAULT_REGION': 'eu-west-1',
    'NO_PROXY': '*',
}

sys.dont_write_bytecode = True

import boto3  # noqa: E402  after the environment, which it reads
from botocore.config import Config  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402

from botocore_watch import Watch  # noqa: E402
from cloud_process import CloudProcess, fetch  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHOP = ROOT / 'examples/shop'
ACCOUNT = '123456789012'
SPEED = 60
GIVE_UP = 80
ROLE = f'arn:aws:iam::{ACCOUNT}:role/lease'
SCALED = {
    'ServiceNamespace': 'ecs',
    'ResourceId': 'service/shop/shop-green',
    'ScalableDimension': 'ecs:service:DesiredCount',
}

outcomes = []


def check(what, holds, seen=''):
    outcomes.append(bool(holds))
    print(f'ok {what}' if holds else f'FAILED {what}: {seen}', flush=True)


def equal(what, seen, wanted):
    check(what, seen == wanted, f'{seen!r}, wanted {wanted!r}')


def refused(what, code, status, call):
    """A call must end as a ClientError of this code and HTTP status."""
    try:
        call()
    except ClientError as error:
        seen = (error.response['Error']['Code'], error.response['ResponseMetadata']['HTTPStatusCode'])
        equal(f'{what}: {code}, {status}', seen, (code, status))
    else:
        check(f'{what}: {code}, {status}', False, 'it was accepted')


def poll(read, wanted, seconds):
    """Reads until `wanted` likes it, for so many real seconds; returns what was read last."""
    end = time.monotonic() + seconds
    while True:
        seen = read()
        if wanted(seen) or time.monotonic() > end:
            return seen
        time.sleep(0.2)


def run(cloud, folder, watch):
    # The clients' own checks are off where the service's are asked.
    settings = Config(retries={'total_max_attempts': 1}, connect_timeout=5, read_timeout=10, proxies={})
    unchecked = settings.merge(Config(parameter_validation=False))

    def connect(service, config=settings, protocol=None, **access):
        session = boto3.session.Session(region_name='eu-west-1')
        if protocol is not None:
            model = session._loader.load_service_model(service, 'service-2')
            model['metadata'] |= {'protocol': protocol, 'protocols': [protocol]}
        client = session.client(service, endpoint_url=cloud.endpoint, config=config, **access)
        watch.attach(client)
        return client

    elb, ecs, ecr, logs, sts = (connect(name) for name in ('elbv2', 'ecs', 'ecr', 'logs', 'sts'))
    scheduler, scaling = connect('scheduler'), connect('application-autoscaling')
    spoken = {each.meta.service_model.service_name: each.meta.service_model.resolved_protocol
              for each in (elb, ecs, ecr, logs, sts, scheduler, scaling)}
    print(f'boto3 {boto3.__version__} speaks {json.dumps(spoken)}', flush=True)

    # Who am I, and what is in the registry
    identity = sts.get_caller_identity()
    equal('STS GetCallerIdentity', (identity['Account'], identity['Arn']), (ACCOUNT, f'arn:aws:iam::{ACCOUNT}:root'))

    version = json.loads((SHOP / 'package.json').read_text())['version']
    newer = folder / 'newer'
    shutil.copytree(SHOP, newer, ignore=shutil.ignore_patterns('node_modules'))
    manifest = json.loads((newer / 'package.json').read_text()) | {'version': '9.9.9'}
    (newer / 'package.json').write_text(json.dumps(manifest))
    digests = {
        tag: cloud.admin('images', {'repository': 'shop', 'tag': tag, 'directory': str(source)})['digest']
        for tag, source in (('old', SHOP), ('new', newer))
    }
    details = ecr.describe_images(repositoryName='shop', imageIds=[{'imageTag': 'old'}])['imageDetails']
    equal('ECR DescribeImages', [(each['imageDigest'], each['imageTags']) for each in details],
          [(digests['old'], ['old'])])
    check('ECR imagePushedAt is a date', isinstance(details[0]['imagePushedAt'], datetime), details)

    # Load balancer, groups, listener, rule
    balancer = elb.create_load_balancer(
        Name='shop', Subnets=['subnet-a', 'subnet-b'], Tags=[{'Key': 'team', 'Value': 'a & <b>'}]
    )['LoadBalancers'][0]

    def group(name):
        made = elb.create_target_group(
            Name=name, Protocol='HTTP', Port=8080, VpcId='vpc-1', TargetType='ip',
            HealthCheckPath='/health/ready', HealthCheckIntervalSeconds=60, HealthCheckTimeoutSeconds=50,
            HealthyThresholdCount=2,
        )['TargetGroups'][0]
        return made['TargetGroupArn']

    blue, green = group('shop-blue'), group('shop-green')
    names = {blue: 'blue', green: 'green'}
    elb.modify_target_group_attributes(
        TargetGroupArn=blue, Attributes=[{'Key': 'deregistration_delay.timeout_seconds', 'Value': '30'}])

    def forward(to_blue, to_green):
        return [{
            'Type': 'forward',
            'ForwardConfig': {
                'TargetGroups': [
                    {'TargetGroupArn': blue, 'Weight': to_blue},
                    {'TargetGroupArn': green, 'Weight': to_green},
                ],
                'TargetGroupStickinessConfig': {'Enabled': False},
            },
        }]

    listener = elb.create_listener(
        LoadBalancerArn=balancer['LoadBalancerArn'], Protocol='HTTP', Port=80,
        DefaultActions=[{'Type': 'fixed-response', 'FixedResponseConfig': {'StatusCode': '404'}}],
    )['Listeners'][0]['ListenerArn']
    rule = elb.create_rule(
        ListenerArn=listener, Priority=100, Actions=forward(100, 0),
        Conditions=[{'Field': 'path-pattern', 'PathPatternConfig': {'Values': ['/*']}}],
    )['Rules'][0]['RuleArn']

    def weights():
        found = elb.describe_rules(RuleArns=[rule])['Rules'][0]['Actions'][0]['ForwardConfig']['TargetGroups']
        return {names[each['TargetGroupArn']]: each['Weight'] for each in found}

    equal('a rule with weights is read back', weights(), {'blue': 100, 'green': 0})
    equal('DescribeRules holds the rule and the default', [
        (each['Priority'], each['IsDefault']) for each in elb.describe_rules(ListenerArn=listener)['Rules']
    ], [('100', False), ('default', True)])
    tags = elb.describe_tags(ResourceArns=[balancer['LoadBalancerArn']])['TagDescriptions'][0]['Tags']
    equal('ELBv2 tags come back through XML', tags, [{'Key': 'team', 'Value': 'a & <b>'}])

    # Services
    ecs.create_cluster(clusterName='shop')
    template = json.loads((SHOP / 'deploy/task-definition.json').read_text())
    services = []
    for slot, arn, tag in (('blue', blue, 'old'), ('green', green, 'new')):
        template['containerDefinitions'][0]['image'] = (
            f'{ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/shop@{digests[tag]}')
        revision = ecs.register_task_definition(**template)['taskDefinition']['taskDefinitionArn']
        services.append(ecs.create_service(
            cluster='shop', serviceName=f'shop-{slot}', taskDefinition=revision, desiredCount=2,
            launchType='FARGATE', healthCheckGracePeriodSeconds=600, tags=[{'key': 'slot', 'value': slot}],
            networkConfiguration={'awsvpcConfiguration': {'subnets': ['subnet-a']}},
            loadBalancers=[{'targetGroupArn': arn, 'containerName': 'app', 'containerPort': 8080}],
        )['service']['serviceArn'])
    described = ecs.describe_task_definition(taskDefinition='shop')['taskDefinition']
    equal('the newest revision of a family', described['revision'], 2)
    equal('ECS tags', ecs.list_tags_for_resource(resourceArn=services[1])['tags'], [{'key': 'slot', 'value': 'green'}])
    ecs.tag_resource(resourceArn=services[1], tags=[{'key': 'release', 'value': 'v9.9.9'}])
    read = ecs.describe_services(cluster='shop', services=['shop-green'], include=['TAGS'])['services'][0]['tags']
    equal('TagResource adds', {each['key']: each['value'] for each in read}, {'slot': 'green', 'release': 'v9.9.9'})

    for arn in (blue, green):
        def states(of=arn):
            found = elb.describe_target_health(TargetGroupArn=of)['TargetHealthDescriptions']
            return [each['TargetHealth']['State'] for each in found]
        equal(f'the targets of {names[arn]} become healthy',
              poll(states, lambda seen: seen == ['healthy'] * 2, 20), ['healthy'] * 2)
    waiting = {'Delay': 1, 'MaxAttempts': 15}
    try:
        elb.get_waiter('target_in_service').wait(TargetGroupArn=green, WaiterConfig=waiting)
        ecs.get_waiter('services_stable').wait(
            cluster='shop', services=['shop-blue', 'shop-green'], WaiterConfig=waiting)
        check("boto3's waiters see healthy targets and stable services", True)
    except Exception as error:
        check("boto3's waiters see healthy targets and stable services", False, error)

    def rollouts():
        found = ecs.describe_services(cluster='shop', services=['shop-blue', 'shop-green'])['services']
        return [each['rolloutState'] for service in found for each in service['deployments']]

    # The waiter counts tasks; a deployment ends only when its service has been steady for a while.
    equal('one finished deployment each',
          poll(rollouts, lambda seen: seen == ['COMPLETED'] * 2, 10), ['COMPLETED'] * 2)
    missing = ecs.describe_services(cluster='shop', services=['none'])['failures']
    equal('an unknown service is a failure entry', [each['reason'] for each in missing], ['MISSING'])

    # Traffic
    url = cloud.admin('balancers/url?name=shop')['url']
    sent = []

    def serving():
        status, headers, _ = fetch(f'{url}/')
        sent.append(status)
        return headers['x-shop-version']

    equal('weight 100 on blue serves the old version alone', {serving() for _ in range(20)}, {version})
    elb.modify_rule(RuleArn=rule, Actions=forward(50, 50))
    equal('ModifyRule is read back', weights(), {'blue': 50, 'green': 50})
    both = poll(lambda: {serving() for _ in range(20)}, lambda seen: len(seen) == 2, 10)
    equal('50:50 serves both', both, {version, '9.9.9'})
    elb.modify_rule(RuleArn=rule, Actions=forward(0, 100))
    moved = poll(lambda: {serving() for _ in range(10)}, lambda seen: seen == {'9.9.9'}, 10)
    equal('0:100 serves the new one alone', moved, {'9.9.9'})

    # A schedule that puts the weights back
    def at(minutes):
        due = datetime.fromtimestamp(cloud.now() + 60 * minutes, timezone.utc)
        return f'at({due:%Y-%m-%dT%H:%M:%S})'

    def each_minute(first, last):
        # Wire times are whole seconds.
        begin = datetime.fromtimestamp(int(cloud.now()), timezone.utc)
        return {'ScheduleExpression': 'rate(1 minute)', 'StartDate': begin + timedelta(minutes=first),
                'EndDate': begin + timedelta(minutes=last)}

    cloud.admin('roles', {
        'name': 'lease',
        'trust': {'Version': '2012-10-17', 'Statement': [{
            'Effect': 'Allow', 'Principal': {'Service': 'scheduler.amazonaws.com'}, 'Action': 'sts:AssumeRole'}]},
        'policies': [{'Version': '2012-10-17', 'Statement': [
            {'Effect': 'Allow', 'Action': 'elasticloadbalancing:ModifyRule', 'Resource': rule}]}],
    })
    lease = {
        'Name': 'lease',
        'FlexibleTimeWindow': {'Mode': 'OFF'},
        'ActionAfterCompletion': 'DELETE',
        'Target': {
            'Arn': 'arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:modifyRule',
            'RoleArn': ROLE,
            'Input': json.dumps({'RuleArn': rule, 'Actions': forward(100, 0)}),
            'RetryPolicy': {'MaximumEventAgeInSeconds': 60, 'MaximumRetryAttempts': 0},
        },
    }
    later = each_minute(60, 120)
    made = scheduler.create_schedule(**later, Description='{"by":"ö"}', **lease)
    found = scheduler.get_schedule(Name='lease')
    equal('GetSchedule gives back what CreateSchedule took',
          (found['Arn'], found['Description'], found['Target'], found['State'], found['GroupName'],
           {name: found[name] for name in later}),
          (made['ScheduleArn'], '{"by":"ö"}', lease['Target'], 'ENABLED', 'default', later))
    refused('CreateSchedule of a name in use', 'ConflictException', 409,
            lambda: scheduler.create_schedule(ScheduleExpression=at(60), **lease))
    refused('GetSchedule of no schedule', 'ResourceNotFoundException', 404,
            lambda: scheduler.get_schedule(Name='none'))
    refused('CreateSchedule for yesterday', 'ValidationException', 400,
            lambda: scheduler.create_schedule(ScheduleExpression='at(2020-01-01T00:00:00)', **lease | {'Name': 'old'}))
    refused('CreateSchedule of a rate since yesterday', 'ValidationException', 400,
            lambda: scheduler.create_schedule(**each_minute(-1440, 60), **lease | {'Name': 'old'}))
    refused('CreateSchedule of a rate that ends before it starts', 'ValidationException', 400,
            lambda: scheduler.create_schedule(**each_minute(60, 30), **lease | {'Name': 'old'}))

    def schedules():
        return [each['Name'] for each in scheduler.list_schedules(NamePrefix='lease')['Schedules']]

    equal('ListSchedules', schedules(), ['lease'])
    scheduler.update_schedule(**each_minute(1, 3), **lease)
    check('UpdateSchedule drops what it leaves out', 'Description' not in scheduler.get_schedule(Name='lease'))
    restored = poll(weights, lambda seen: seen == {'blue': 100, 'green': 0}, 15)
    equal('the schedule fires and restores the weights', restored, {'blue': 100, 'green': 0})
    elb.modify_rule(RuleArn=rule, Actions=forward(0, 100))
    restored = poll(weights, lambda seen: seen == {'blue': 100, 'green': 0}, 15)
    equal('it fires again in the next minute', restored, {'blue': 100, 'green': 0})

    equal('a completed schedule deletes itself', poll(schedules, lambda seen: seen == [], 15), [])
    back = poll(lambda: {serving() for _ in range(10)}, lambda seen: seen == {version}, 10)
    equal('the old version serves again', back, {version})

    # What was counted, over each of CloudWatch's protocols
    dimension = balancer['LoadBalancerArn'].split(':loadbalancer/')[1]

    def counted(client):
        answer = client.get_metric_data(
            StartTime=cloud.ready['epochWorld'] / 1000 - 60, EndTime=cloud.now() + 60,
            MetricDataQueries=[{'Id': 'requests', 'MetricStat': {
                'Metric': {'Namespace': 'AWS/ApplicationELB', 'MetricName': 'RequestCount',
                           'Dimensions': [{'Name': 'LoadBalancer', 'Value': dimension}]},
                'Period': 60, 'Stat': 'Sum'}}])
        return sum(answer['MetricDataResults'][0]['Values'])

    equal('every request was answered with 200', set(sent), {200})

    def latencies(client, *stats):
        """The statistics of all targets' response times, by days: two values when midnight passed."""
        end = int(cloud.now()) // 86400 * 86400 + 86400
        answer = client.get_metric_data(
            StartTime=end - 2 * 86400, EndTime=end,
            MetricDataQueries=[{'Id': f'q{index}', 'MetricStat': {
                'Metric': {'Namespace': 'AWS/ApplicationELB', 'MetricName': 'TargetResponseTime',
                           'Dimensions': [{'Name': 'LoadBalancer', 'Value': dimension}]},
                'Period': 86400, 'Stat': stat}} for index, stat in enumerate(stats)])
        return [each['Values'] for each in answer['MetricDataResults']]

    default = connect('cloudwatch')
    equal(f'GetMetricData counts each of the {len(sent)} requests ({default.meta.service_model.resolved_protocol})',
          poll(lambda: counted(default), lambda seen: seen == len(sent), 10), len(sent))
    for protocol in ('query', 'json', 'smithy-rpc-v2-cbor'):
        client = connect('cloudwatch', protocol=protocol)
        spoken = client.meta.service_model.resolved_protocol
        equal(f'GetMetricData over {protocol}', (spoken, counted(client)), (protocol, len(sent)))
        within, beyond, everything, percent = latencies(client, 'TC(:0.02)', 'TC(0.02:)', 'TC(0:3600)', 'PR(:3600)')
        equal(f'TC splits the answers at a threshold, PR gives their share, over {protocol}',
              (sum(within) + sum(beyond), sum(everything), set(percent)), (len(sent), len(sent), {100}))
        for stat in ('TC(:)', 'TC(2:1)', 'Mean'):
            refused(f'the statistic {stat} over {protocol}', 'ValidationError', 400,
                    lambda stat=stat: latencies(client, stat))
        refused(f'GetMetricData of two equal ids over {protocol}', 'ValidationError', 400,
                lambda: client.get_metric_data(StartTime=0, EndTime=60, MetricDataQueries=[{'Id': 'a'}, {'Id': 'a'}]))

    # Logs and scaling
    streams = logs.describe_log_streams(logGroupName='/ecs/shop')['logStreams']
    equal('a log stream for each task', len(streams), 4)
    events = logs.get_log_events(
        logGroupName='/ecs/shop', logStreamName=streams[0]['logStreamName'], startFromHead=True)['events']
    check('Logs GetLogEvents', events and ' listens on ' in events[0]['message'], events)
    scaling.register_scalable_target(**SCALED, MinCapacity=1, MaxCapacity=4)
    scaling.register_scalable_target(**SCALED, SuspendedState={'DynamicScalingInSuspended': True})
    target = scaling.describe_scalable_targets(ServiceNamespace='ecs')['ScalableTargets'][0]
    equal('a scalable target with scaling-in suspended',
          (target['MinCapacity'], target['MaxCapacity'], target['SuspendedState']),
          (1, 4, {'DynamicScalingInSuspended': True, 'DynamicScalingOutSuspended': False,
                  'ScheduledScalingSuspended': False}))

    # Mistakes, by the code and status that a program would catch
    gone = f'arn:aws:elasticloadbalancing:eu-west-1:{ACCOUNT}'
    for what, code, status, call in (
        ('CreateTargetGroup of a name in use', 'DuplicateTargetGroupName', 400, lambda: elb.create_target_group(
            Name='shop-blue', Protocol='HTTP', Port=1, VpcId='vpc-1', TargetType='ip')),
        ('DescribeTargetGroups of no group', 'TargetGroupNotFound', 400,
         lambda: elb.describe_target_groups(Names=['none'])),
        ('DescribeLoadBalancers of no balancer', 'LoadBalancerNotFound', 400,
         lambda: elb.describe_load_balancers(Names=['none'])),
        ('ModifyRule of no rule', 'RuleNotFound', 400, lambda: elb.modify_rule(
            RuleArn=f'{gone}:listener-rule/app/shop/0/0/0', Actions=forward(1, 1))),
        ('CreateRule at a priority in use', 'PriorityInUse', 400, lambda: elb.create_rule(
            ListenerArn=listener, Priority=100, Actions=forward(1, 1),
            Conditions=[{'Field': 'path-pattern', 'Values': ['/a']}])),
        ('ModifyRule with weight 1000', 'ValidationError', 400, lambda: elb.modify_rule(
            RuleArn=rule, Actions=forward(1000, 0))),
        ('ModifyRule without its rule', 'ValidationError', 400,
         lambda: connect('elbv2', unchecked).modify_rule(Actions=forward(1, 1))),
        ('UpdateService of no service', 'ServiceNotFoundException', 400,
         lambda: ecs.update_service(cluster='shop', service='none', desiredCount=1)),
        ('DescribeServices in no cluster', 'ClusterNotFoundException', 400,
         lambda: ecs.describe_services(cluster='none', services=['a'])),
        ('DescribeTaskDefinition of no family', 'ClientException', 400,
         lambda: ecs.describe_task_definition(taskDefinition='none')),
        ('UpdateService without its service', 'InvalidParameterException', 400,
         lambda: connect('ecs', unchecked).update_service(cluster='shop')),
        ('CreateService of a name in use', 'InvalidParameterException', 400, lambda: ecs.create_service(
            cluster='shop', serviceName='shop-blue', taskDefinition='shop', desiredCount=1, launchType='FARGATE',
            networkConfiguration={'awsvpcConfiguration': {'subnets': ['subnet-a']}})),
        ('DescribeImages of no repository', 'RepositoryNotFoundException', 400,
         lambda: ecr.describe_images(repositoryName='none')),
        ('DescribeImages of no tag', 'ImageNotFoundException', 400,
         lambda: ecr.describe_images(repositoryName='shop', imageIds=[{'imageTag': 'none'}])),
        ('GetLogEvents of no group', 'ResourceNotFoundException', 400,
         lambda: logs.get_log_events(logGroupName='none', logStreamName='none')),
        ('DeregisterScalableTarget of no target', 'ObjectNotFoundException', 400,
         lambda: scaling.deregister_scalable_target(**SCALED | {'ResourceId': 'service/shop/none'})),
        ('AssumeRole that trusts another', 'AccessDenied', 403,
         lambda: sts.assume_role(RoleArn=ROLE, RoleSessionName='me')),
        ('a key that nobody has, in XML', 'InvalidClientTokenId', 403, lambda: connect(
            'sts', aws_access_key_id='AKIANOBODY', aws_secret_access_key='x').get_caller_identity()),
        ('a key that nobody has, in JSON', 'UnrecognizedClientException', 400, lambda: connect(
            'ecs', aws_access_key_id='AKIANOBODY', aws_secret_access_key='x').list_clusters()),
        ('an operation that is not modelled, in JSON', 'NotModelled', 501,
         lambda: ecs.execute_command(cluster='shop', task='a', command='sh', interactive=True)),
        ('an operation that is not modelled, in XML', 'NotModelled', 501, lambda: elb.describe_account_limits()),
    ):
        refused(what, code, status, call)
    return url


def is_open(url):
    port = int(url.rsplit(':', 1)[1].rstrip('/'))
    with socket.socket() as probe:
        return probe.connect_ex(('127.0.0.1', port)) == 0


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix='boto3-check-'))
    cloud = CloudProcess(ROOT, {'speed': SPEED})
    watchdog = threading.Timer(GIVE_UP, cloud.kill)
    watchdog.daemon = True
    watchdog.start()
    watch, url = Watch(), None
    try:
        url = run(cloud, folder, watch)
    except Exception as error:
        check('the story goes on to its end', False, f'{type(error).__name__}: {error} (line {line_of(error)})')
    finally:
        findings = sorted(set(watch.findings))
        check(f"{watch.answers} answers and {watch.errors} errors are as botocore's models say", not findings,
              '\n  '.join(['', *findings]))
        equal('the cloud ends when its standard input closes', cloud.end(), 0)
        if url is not None:
            check('its load balancer ends with it', not is_open(url), url)
        watchdog.cancel()
        shutil.rmtree(folder)
    failed = outcomes.count(False)
    print(f'{len(outcomes) - failed} passed, {failed} failed')
    return 1 if failed else 0


def line_of(error):
    trace, line = error.__traceback__, 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == __file__:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


if __name__ == '__main__':
    sys.exit(main())
