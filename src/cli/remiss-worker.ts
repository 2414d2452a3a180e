import { readAsset } from '../io/assets.ts'
import { answerTasks } from '../io/worker-port.ts'
import type { PackFile } from '../model/pack.ts'
import { renderFile } from '../render/pack-file.ts'
import type { Rendered, WorkerContext } from './remiss-render.ts'

/** What makes the files of a pack, in a thread of its own. Engines stay warm from one file to the next. */
async function rendererFor(given: WorkerContext): Promise<(file: PackFile) => Promise<Rendered>> {
  const assets = new Map<string, Uint8Array>()
  const context = { ...given, assets, copies: new Map() }
  return async (file) => {
    try {
      for (const name of needed(file)) if (!assets.has(name)) assets.set(name, await readAsset(name))
      return { name: file.name, bytes: await renderFile(file, context) }
    } catch (error) {
      return { name: file.name, failure: error instanceof Error ? error.message : String(error) }
    }
  }
}

/** The engines a file is made with: of thirty megabytes, they are read where they are needed only. */
function needed({ format }: PackFile): readonly string[] {
  if (format === 'pdf') return ['typst.wasm', 'resvg.wasm']
  return format === 'docx' ? ['resvg.wasm'] : []
}

answerTasks(rendererFor)
