import { baseFault } from '@greenlight/release'
import { text } from './scalars.ts'

/** Completes "must be …: it …". */
export const hint = (fault: string | undefined): string | undefined => fault && `it ${fault}`

export const applicationName = text({
  expects: 'a name of up to 40 letters, digits and . _ -, beginning with a letter or digit',
  pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
  max: 40,
})

export const environmentKey = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
  max: 40,
  expects: 'an environment name of up to 40 letters, digits and . _ -',
}

export const githubEnvironment = text({
  expects: 'the name of an environment on GitHub, 1 to 255 characters',
  pattern: /^(?! )[^\p{Cc}'"`,;\\]+(?<! )$/u,
  max: 255,
})

/** An address that is an origin and nothing else; `what` says whose. */
export const origin = (what: string) =>
  text({
    expects: `${what}, such as https://shop.example.com: scheme, host and port, nothing else`,
    pattern: /^https?:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?$/,
    max: 266,
    refuse: (value) =>
      hint(baseFault(value)) ?? (value.endsWith('/') ? 'without the / at its end' : undefined),
  })

export const metricName = text({
  expects: 'the name of a metric: up to 40 letters, digits and _ -, beginning with a letter',
  pattern: /^[A-Za-z][A-Za-z0-9_-]*$/,
  max: 40,
})
