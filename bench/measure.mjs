/** Whole processes, timed and weighed from outside, so that every tool is measured the same way. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * A command to measure. `slow` ones run fewer times; `warm` ones run once before, which is not counted. `expected` is the
 * exit status that shows that the command did its work, 0 unless it is told; after `limit` seconds it is stopped.
 * `before` makes things ready for each run, and is not timed.
 * @typedef {{
 *   name: string,
 *   program: string,
 *   args: readonly string[],
 *   folder?: string,
 *   environment?: Readonly<Record<string, string>>,
 *   slow?: boolean,
 *   warm?: boolean,
 *   expected?: number,
 *   limit?: number,
 *   before?: () => void,
 * }} Command
 *
 * Seconds from start to exit, and the largest resident memory seen in MiB (0 where the system does not tell); `stopped`
 * when it was not done within its limit.
 * @typedef {{ seconds: number, mebibytes: number, stopped?: boolean }} Sample
 *
 * Medians over the runs of one command; `mebibytes` is the largest of them.
 * @typedef {{ name: string, seconds: number, mebibytes: number, runs: number, stopped: boolean }} Result
 */

/** How often the memory of a running process is read, in milliseconds. */
const POLL = 5

/**
 * The high-water mark of a process's resident memory in MiB, as Linux keeps it; 0 elsewhere.
 * Read from /proc rather than from `ru_maxrss`, which a child inherits from the process that started it.
 * @param {number | undefined} pid
 */
function highWaterMark(pid) {
  try {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kibibytes ?? 0) / 1024
  } catch {
    return 0
  }
}

/**
 * Runs a command once to its end. Output goes nowhere: printing is not what is compared.
 * @param {Command} command
 * @param {number} [expected]
 * @returns {Promise<Sample>}
 * @throws {Error} when the command cannot start or exits with another status
 */
export function runOnce(command, expected = command.expected ?? 0) {
  return new Promise((resolve, reject) => {
    const begin = process.hrtime.bigint()
    const child = spawn(command.program, command.args, {
      cwd: command.folder,
      env: { ...process.env, ...command.environment },
      stdio: 'ignore',
    })
    let mebibytes = 0
    const poll = setInterval(() => {
      mebibytes = Math.max(mebibytes, highWaterMark(child.pid))
    }, POLL)
    let stopped = false
    const stop = () => {
      stopped = true
      child.kill('SIGKILL')
    }
    const alarm = command.limit === undefined ? undefined : setTimeout(stop, command.limit * 1000)
    child.on('error', (error) => {
      clearInterval(poll)
      clearTimeout(alarm)
      reject(new Error(`${command.name} could not start: ${error.message}`))
    })
    child.on('exit', (status, signal) => {
      const seconds = Number(process.hrtime.bigint() - begin) / 1e9
      clearInterval(poll)
      clearTimeout(alarm)
      if (stopped) resolve({ seconds, mebibytes, stopped })
      else if (status === expected) resolve({ seconds, mebibytes })
      else reject(new Error(`${command.name} ended with ${signal ?? status}, expected ${expected}`))
    })
  })
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/**
 * Measures commands interleaved (A B C A B C …), so that a busy spell of the machine falls on all of them.
 * @param {readonly Command[]} commands
 * @param {number} runs
 * @param {number} slowRuns runs of the commands marked `slow`
 * @param {(text: string) => void} tell is told what runs
 * @returns {Promise<Result[]>}
 */
export async function interleave(commands, runs, slowRuns, tell) {
  /** @type {Map<Command, Sample[]>} */
  const samples = new Map(commands.map((command) => [command, []]))
  for (const command of commands) {
    if (command.warm) await runOnce(command)
  }
  for (let round = 0; round < runs; round += 1) {
    tell(`run ${round + 1} of ${runs}`)
    for (const [command, taken] of samples) {
      if ((command.slow && round >= slowRuns) || taken.some(({ stopped }) => stopped)) continue
      command.before?.()
      taken.push(await runOnce(command))
    }
  }
  return [...samples].map(([command, taken]) => ({
    name: command.name,
    seconds: median(taken.map((sample) => sample.seconds)),
    mebibytes: Math.max(...taken.map((sample) => sample.mebibytes)),
    runs: taken.length,
    stopped: taken.some(({ stopped }) => stopped),
  }))
}
