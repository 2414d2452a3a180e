import manifest from '../../package.json' with { type: 'json' }

/** The version of `rus`. */
export const VERSION = manifest.version
