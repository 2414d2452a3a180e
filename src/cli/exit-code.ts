/** What a run ends with; the same for every command. */
export const EXIT = { clean: 0, findings: 1, usage: 2, failure: 3 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
