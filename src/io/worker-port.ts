import { parentPort, workerData } from 'node:worker_threads'

/**
 * Answers each task this worker is sent with one message, in order; does nothing outside a worker. The other end is
 * `runInPool`.
 *
 * @param prepare makes what answers a task of what the worker was started with; what it throws ends the worker
 */
export function answerTasks<Data, Task, Result>(prepare: (data: Data) => Promise<(task: Task) => Result>): void {
  const port = parentPort
  if (port === null) return
  const prepared = prepare(workerData as Data)
  port.on('message', async (tasks: readonly Task[]) => {
    const answer = await prepared
    for (const task of tasks) port.postMessage(answer(task))
  })
}
