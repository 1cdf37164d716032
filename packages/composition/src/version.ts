/** The version of the suite, as it appears in logs and in CloudTrail's user agent. */
export const VERSION = '0.1.0'
