import { parentPort, workerData } from 'node:worker_threads'

/**
 * Answers each task this worker is sent with one message, in order; does nothing outside a worker. The other end is
 * `runInPool`.
 *
 * @param prepare makes what answers a task of what the worker was started with; what it throws ends the worker
 */
export function answerTasks<Data, Task, Result>(
  prepare: (data: Data) => Promise<(task: Task) => Result | Promise<Result>>,
): void {
  const port = parentPort
  if (port === null) return
  const prepared = prepare(workerData as Data)
  let before: Promise<void> = Promise.resolve()
  port.on('message', (tasks: readonly Task[]) => {
    before = before.then(async () => {
      const answer = await prepared
      for (const task of tasks) {
        const answered = answer(task)
        // Of most tasks the answer is there at once: waiting for each of a thousand takes time.
        port.postMessage(answered instanceof Promise ? await answered : answered)
      }
    })
  })
}
