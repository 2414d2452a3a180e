import type { Io } from '../io/io.ts'
import { today } from '../model/today.ts'
import { ToolError } from '../model/tool-error.ts'

/**
 * The day a run in a folder is about: what `--date` says, else the environment, else the commit's day.
 *
 * @throws ToolError `date/invalid`
 */
export async function knownDay(io: Io, folder: string, date: string | undefined): Promise<string | undefined> {
  const sourceDateEpoch = io.environment.SOURCE_DATE_EPOCH
  const isKnown = date !== undefined || Boolean(sourceDateEpoch)
  const commit = isKnown ? undefined : await io.gitOf(folder).commitDate()
  const commitDate = commit && 'value' in commit ? commit.value : undefined
  const result = today({ date, sourceDateEpoch, commitDate })
  if ('fault' in result) throw new ToolError(result.fault)
  return result.day
}
