import { parentPort, workerData } from 'node:worker_threads'
import { createExaminer, type ExaminerSettings, type ExamineTask } from './examiner.ts'

/** Examines the files it is sent, one at a time, and sends each result back. */
const port = parentPort
if (port !== null) {
  const examiner = createExaminer(workerData as ExaminerSettings)
  port.on('message', async (tasks: readonly ExamineTask[]) => {
    const { examineFile } = await examiner
    for (const task of tasks) port.postMessage(examineFile(task))
  })
}
