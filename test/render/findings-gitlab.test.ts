import { expect, test } from 'vitest'
import { render } from '../../src/render/findings-gitlab.ts'
import { contextIn, findings, report } from './findings-fixture.ts'

test('holds what GitLab asks of each finding', () => {
  const issues = JSON.parse(render(report, contextIn('sv')))
  expect(issues).toHaveLength(findings.length)
  for (const issue of issues) {
    expect(issue).toEqual({
      description: expect.stringMatching(/\S/),
      check_name: expect.stringMatching(/^[a-z-]+\/[a-z-]+$/),
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
      location: {
        path: expect.stringMatching(/^[^./]/),
        lines: { begin: expect.any(Number), end: expect.any(Number) },
      },
    })
  }
})

test('fingerprints are unique, also for equal findings', () => {
  const twice = JSON.parse(render({ ...report, findings: [...findings, ...findings] }, contextIn('sv')))
  const prints = twice.map((issue: { fingerprint: string }) => issue.fingerprint)
  expect(new Set(prints).size).toBe(prints.length)
})
