/** Environment variables, handed in by whoever starts the run: `process.env`, or a test's own. */
export type Environment = Readonly<Record<string, string | undefined>>
