import { parseArn } from './arn.ts'
import { text } from './scalars.ts'

/** An account number. Unquoted it would be a YAML number, and a leading zero would be lost. */
export const account = text({
  expects:
    'an AWS account number of 12 digits in quotes, since YAML reads bare digits as a number and drops leading zeros',
  pattern: /^\d{12}$/,
  max: 12,
})

export const region = text({
  expects: 'the code of an AWS region, such as eu-west-1',
  pattern: /^[a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2}$/,
  max: 32,
  refuse: (value) =>
    /^[a-z]{2,4}(-[a-z]+){1,2}-\d[a-z]$/.test(value) ? 'that is an availability zone' : undefined,
})

const notAnArn = (value: string) => (value.startsWith('arn:') ? 'the name alone, not the ARN' : undefined)

export const clusterName = text({
  expects: 'the name of an ECS cluster: up to 255 letters, digits, hyphens and underscores',
  pattern: /^[A-Za-z0-9][A-Za-z0-9_-]*$/,
  max: 255,
  refuse: notAnArn,
})

export const serviceName = text({
  expects: 'the name of an ECS service: up to 255 letters, digits, hyphens and underscores',
  pattern: /^[A-Za-z0-9][A-Za-z0-9_-]*$/,
  max: 255,
  refuse: notAnArn,
})

export const targetGroupName = text({
  expects: 'the name of a target group: up to 32 letters, digits and hyphens, none of these at either end',
  pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,
  max: 32,
  refuse: notAnArn,
})

export const containerName = text({
  expects: 'the name of a container in the task definition: letters, digits, hyphens and underscores',
  pattern: /^[A-Za-z0-9_-]+$/,
  max: 255,
})

export const scheduleGroupName = text({
  expects: 'the name of an EventBridge Scheduler group: up to 64 letters, digits and . _ -',
  pattern: /^[A-Za-z0-9_.-]+$/,
  max: 64,
  refuse: notAnArn,
})

export const roleArn = text({
  expects: 'the ARN of an IAM role, such as arn:aws:iam::123456789012:role/deploy',
  pattern: /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,
  max: 640,
  refuse: (value) => {
    const arn = parseArn(value)
    if (arn?.service === 'sts') return 'that is a session; name the role itself'
    return undefined
  },
})

export const ruleArn = text({
  expects:
    'the ARN of a listener rule of an Application Load Balancer (…:listener-rule/app/…), or of the listener when its default rule is meant (…:listener/app/…)',
  pattern:
    /^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:(?:listener-rule\/app\/[A-Za-z0-9-]+\/[0-9a-f]+\/[0-9a-f]+\/[0-9a-f]+|listener\/app\/[A-Za-z0-9-]+\/[0-9a-f]+\/[0-9a-f]+)$/,
  max: 256,
  refuse: (value) => {
    const resource = parseArn(value)?.resource ?? ''
    if (/^listener(-rule)?\/net\//.test(resource)) return 'a Network Load Balancer has no weights'
    if (resource.startsWith('loadbalancer/')) return 'that is the load balancer'
    if (resource.startsWith('targetgroup/')) return 'that is a target group'
    return undefined
  },
})

export const imageRepository = text({
  expects:
    'a repository in Amazon ECR without a tag, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop',
  pattern: /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.(?:com|com\.cn|eu)\/[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/,
  max: 320,
  refuse: (value) => {
    if (value.includes('@')) return 'leave the digest away: the release finds it by its tag'
    if (value.lastIndexOf(':') > value.lastIndexOf('/'))
      return "leave the image's tag away: the release's own tag names it"
    return undefined
  },
})
