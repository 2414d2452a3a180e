import { defineConfig } from 'vitest/config'

const patience = { testTimeout: 60_000, hookTimeout: 120_000 }
/** These run bin/rus.js, which needs dist/. */
const program = ['test/cli/**/*.test.ts', 'test/ci/**/*.test.ts', 'test/package.test.ts', 'test/readme.test.ts']

/** Typst source is text, as in the bundles. */
const typstAsText = {
  name: 'typst-as-text',
  transform: (code: string, id: string) => (id.endsWith('.typ') ? `export default ${JSON.stringify(code)}` : undefined),
}

export default defineConfig({
  plugins: [typstAsText],
  test: {
    projects: [
      { extends: true, test: { name: 'parts', include: ['test/**/*.test.ts'], exclude: program, ...patience } },
      { extends: true, test: { name: 'program', include: program, globalSetup: ['test/cli/build.ts'], ...patience } },
    ],
  },
})
