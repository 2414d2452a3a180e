import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { describe } from 'vitest'
import chromiumPackage from '../../node_modules/@sparticuz/chromium/package.json' with { type: 'json' }

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))
const home = `${cache}/chromium-${chromiumPackage.version}`

/** Why there is no browser here; undefined where there is one. The package holds a program for one platform. */
const absence =
  process.platform === 'linux' && process.arch === 'x64'
    ? undefined
    : `the browser that tests pages runs on Linux x64, and this is ${process.platform} ${process.arch}`

/** Tests that need a browser. Where none can run they are left out, and the report says why. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (absence === undefined) describe(name, tests)
  else {
    process.stderr.write(`Left out: ${name}: ${absence}.\n`)
    describe.skip(`${name} (left out: ${absence})`, tests)
  }
}

/** Starts the browser, unpacked from its package the first time. The caller closes it. */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(home)) await unpack()
  return chromium.launch({
    // Tests may run as root, for whom it has no sandbox; it reads nothing but pages that tests make.
    executablePath: `${home}/chromium`,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...environment(), LD_LIBRARY_PATH: `${home}/al2023/lib`, FONTCONFIG_PATH: `${home}/fonts`, HOME: home },
  })
}

/** Unpacks into a folder of its own and puts it in its place whole: several test files may come here at once. */
async function unpack(): Promise<void> {
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(`${cache}/chromium-`)
  const program = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())"
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    // The package unpacks its libraries only where it takes itself to be at home.
    env: { ...environment(), TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  })
  await writeFile(
    `${folder}/fonts/fonts.conf`,
    `<?xml version="1.0"?><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`,
  )
  await rename(folder, home).catch(() => rm(folder, { recursive: true, force: true }))
}

function environment(): Record<string, string> {
  const set = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(set)
}
