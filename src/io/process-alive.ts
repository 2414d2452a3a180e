/**
 * Whether the process `id` that made something on this machine at `madeAt` (milliseconds since 1970) still runs. Containers
 * give every run the same ids: what bears our own id but is older than we are was made by one that is gone.
 */
export function isMakerAlive(id: number, madeAt: number): boolean {
  if (id === process.pid) return madeAt >= Date.now() - process.uptime() * 1000 - CLOCK_SLACK
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Clocks of file systems lag behind the system's by up to a tick, in milliseconds. */
const CLOCK_SLACK = 20
