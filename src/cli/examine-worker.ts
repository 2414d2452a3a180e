import { readSource } from '../io/read.ts'
import { answerTasks } from '../io/worker-port.ts'
import { createExaminer, type ExaminedFile, type ExaminerSettings, type ExamineTask } from './examiner.ts'

/** What examines the files of a workspace, in a thread of its own. */
export async function examinerFor(settings: ExaminerSettings): Promise<(task: ExamineTask) => ExaminedFile> {
  return (await createExaminer(settings, readSource)).examineFile
}

answerTasks(examinerFor)
