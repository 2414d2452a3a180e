import manifest from '../../package.json' with { type: 'json' }

/** The version of `rus`. */
export const VERSION = manifest.version

/** Tells builds apart, so that nothing kept by another build is believed. Set by the bundler. */
declare const BUILD_DIGEST: string | undefined

/** The version, and in a bundle the digest of the sources it was built from. */
export const BUILD = typeof BUILD_DIGEST === 'string' ? `${VERSION} ${BUILD_DIGEST}` : VERSION
