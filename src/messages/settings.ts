import { counted } from '../model/count.ts'
import type { Bilingual } from '../model/language.ts'
import type { Origin } from '../model/setting.ts'

/** What `rus config` says beside the settings themselves. */
export interface SettingsTexts {
  readonly workspace: (folder: string) => string
  readonly noConfig: (folder: string) => string
  readonly origin: (origin: Origin) => string
  /** Nothing is set. */
  readonly none: string
  readonly types: string
  readonly documents: (count: number) => string
}

export const SETTINGS: Bilingual<SettingsTexts> = {
  sv: {
    workspace: (folder) => `Arbetsyta: ${folder}`,
    noConfig: (folder) => `Mappen${named(folder)} har ingen rus.config.yaml; förvalda värden gäller.`,
    origin: (origin) => said(origin, 'förvalt', 'miljön'),
    none: '–',
    types: 'Egna dokumenttyper',
    documents: (count) => `${counted(count, 'dokument', 'dokument', 'sv')} hör till arbetsytan.`,
  },
  en: {
    workspace: (folder) => `Workspace: ${folder}`,
    noConfig: (folder) => `The folder${named(folder)} has no rus.config.yaml; the defaults hold.`,
    origin: (origin) => said(origin, 'default', 'environment'),
    none: '–',
    types: 'Own document types',
    documents: (count) =>
      count === 1
        ? '1 document belongs to the workspace.'
        : `${counted(count, 'document', 'documents', 'en')} belong to the workspace.`,
  },
}

/** The folder one stands in needs no name. */
function named(folder: string): string {
  return folder === '.' ? '' : ` ${folder}`
}

function said(origin: Origin, byDefault: string, environment: string): string {
  if (origin.kind === 'file') return `${origin.path}:${origin.line}`
  if (origin.kind === 'option') return origin.name
  return origin.kind === 'environment' ? `${environment}: ${origin.name}=${origin.value}` : byDefault
}
