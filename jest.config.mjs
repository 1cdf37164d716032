/** Tests run as the ES modules they are; esbuild only strips the types. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{packages,actions,tools,test,examples}/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tools/jest-transform.mjs' },
  randomize: true,
  // A net for what hangs, not a measure of speed: the slowest test takes seconds.
  testTimeout: 300_000,
  // Processes of their own even on two cores, where jest would otherwise run every file in one that grows and slows
  // down; and a new one when it has grown, because a module loaded for a test file is never given back.
  maxWorkers: 2,
  workerIdleMemoryLimit: '600MB',
}
