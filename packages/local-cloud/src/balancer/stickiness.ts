/**
 * The cookie with which a rule pins a client to a target group. It beats the weights, also weight 0, until it
 * expires. AWS encrypts its content; here it is readable base64.
 */
export interface Pin {
  readonly group: string
  /** World milliseconds. */
  readonly expires: number
}

const cookieName = 'AWSALBTG'

export function readPin(cookieHeader: string | undefined, now: number): Pin | undefined {
  const value = cookieHeader
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1)
  if (!value) return undefined
  const [expires, group] = Buffer.from(value, 'base64url').toString().split(' ')
  const pin = { group: group ?? '', expires: Number(expires) }
  return pin.expires > now ? pin : undefined
}

/** The Set-Cookie values: one for same-site use, one for CORS, as an ALB sends them. */
export function writePin(pin: Pin): string[] {
  const value = Buffer.from(`${pin.expires} ${pin.group}`).toString('base64url')
  const expires = new Date(pin.expires).toUTCString()
  return [
    `${cookieName}=${value}; Expires=${expires}; Path=/`,
    `${cookieName}CORS=${value}; Expires=${expires}; Path=/; SameSite=None; Secure`,
  ]
}
