import { SETTINGS } from '../messages/settings.ts'
import type { Data } from '../model/header.ts'
import type { Setting, WorkspaceSettings } from '../model/setting.ts'
import { visible } from '../model/visible.ts'
import { paint, SGR, type TerminalContext } from './terminal-text.ts'

/** What holds in each workspace, for the terminal: key, value, and what decided it. */
export function renderSettings(workspaces: readonly WorkspaceSettings[], context: TerminalContext): string {
  return `${workspaces.map((each) => workspaceBlock(each, context)).join('\n\n')}\n`
}

function workspaceBlock(
  { folder, config, settings, types, documents }: WorkspaceSettings,
  context: TerminalContext,
): string {
  const { language, colour } = context
  const texts = SETTINGS[language]
  const heading = visible(config === undefined ? texts.noConfig(folder) : texts.workspace(folder))
  const keyWidth = widest(settings.map(({ key }) => visible(key)))
  const valueWidth = widest(settings.flatMap((setting) => valueLines(setting, context)))
  const rows = settings.flatMap((setting) => {
    const origin = paint(visible(texts.origin(setting.origin)), SGR.dim, colour)
    return valueLines(setting, context).map((value, index) =>
      index === 0
        ? `${visible(setting.key).padEnd(keyWidth)}  ${value.padEnd(valueWidth)}  ${origin}`
        : `${' '.repeat(keyWidth)}  ${value}`,
    )
  })
  const nameWidth = widest(types.map(({ name }) => visible(name)))
  const own = types.map(
    ({ name, path }) => `  ${visible(name).padEnd(nameWidth)}  ${paint(visible(path), SGR.dim, colour)}`,
  )
  return [
    paint(heading, SGR.bold, colour),
    rows.join('\n'),
    ...(own.length > 0 ? [[paint(texts.types, SGR.bold, colour), ...own].join('\n')] : []),
    texts.documents(documents),
  ].join('\n\n')
}

function valueLines({ value, meaning }: Setting, { language }: TerminalContext): readonly string[] {
  const { none } = SETTINGS[language]
  const lines = (Array.isArray(value) ? value : [value]).map((each) => (each === null ? none : written(each)))
  if (lines.length === 0) return [none]
  return meaning === undefined ? lines : lines.map((line) => `${line} (${meaning})`)
}

/** A value on one line, nearly as YAML has it: `severity: error, weeks: 10`. */
function written(value: Data): string {
  if (typeof value !== 'object' || value === null) return visible(String(value))
  if (Array.isArray(value)) return value.map(written).join(', ')
  return Object.entries(value)
    .map(([key, each]) => `${visible(key)}: ${written(each)}`)
    .join(', ')
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length))
}
