import { parentPort, workerData } from 'node:worker_threads'
import { createExaminer, type ExaminedFile, type ExaminerSettings, type ExamineTask } from './examiner.ts'

/** Examines files one at a time, and gives each result as it comes. */
export async function examineFor(
  settings: ExaminerSettings,
  tasks: readonly ExamineTask[],
  give: (result: ExaminedFile) => void,
): Promise<void> {
  const { examineFile } = await createExaminer(settings)
  for (const task of tasks) give(examineFile(task))
}

const port = parentPort
if (port !== null) {
  const examiner = createExaminer(workerData as ExaminerSettings)
  port.on('message', async (tasks: readonly ExamineTask[]) => {
    const { examineFile } = await examiner
    for (const task of tasks) port.postMessage(examineFile(task))
  })
}
