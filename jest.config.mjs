/** Tests run as the ES modules they are; esbuild only strips the types. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{packages,actions,tools,test,examples}/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tools/jest-transform.mjs' },
  randomize: true,
  testTimeout: 60_000,
}
