import { defineConfig } from 'vitest/config'

const patience = { testTimeout: 60_000, hookTimeout: 120_000 }
/** These run bin/rus.js, which needs dist/. */
const program = ['test/cli/**/*.test.ts', 'test/ci/**/*.test.ts', 'test/package.test.ts', 'test/readme.test.ts']

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'parts', include: ['test/**/*.test.ts'], exclude: program, ...patience } },
      { test: { name: 'program', include: program, globalSetup: ['test/cli/build.ts'], ...patience } },
    ],
  },
})
