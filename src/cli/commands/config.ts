import { toJson } from '../../render/json.ts'
import { renderSettings } from '../../render/settings-text.ts'
import { readerLanguage } from '../reader-language.ts'
import type { CommonOptions, Run } from '../run.ts'
import { findTargets } from '../targets.ts'
import { terminalContext } from '../terminal-context.ts'
import { workspaceSettings } from '../workspace-settings.ts'

export interface ConfigOptions extends CommonOptions {
  readonly json?: true
}

/** `rus config`: what holds in the workspace (or workspaces) of a path, and where it was decided. */
export async function config(run: Run, path: string | undefined, options: ConfigOptions): Promise<void> {
  const { io } = run
  const targets = findTargets(io, path === undefined ? [] : [path])
  const workspaces = targets.map((target) => workspaceSettings(run, target, options))
  if (options.json) {
    await io.stdout.write(toJson({ format: 'rus-config/1', workspaces }))
    return
  }
  const language = readerLanguage(options.lang, targets[0]?.loaded.config?.header, io.environment)
  await io.stdout.write(renderSettings(workspaces, terminalContext(io, language)))
}
