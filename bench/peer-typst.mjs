/** One compile by Typst to a PDF file, as its own program does it. Usage: node bench/peer-typst.mjs file.typ out.pdf */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PEERS } from './cache.mjs'

const require = createRequire(join(PEERS, 'package.json'))
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler')
const [input = '', output = ''] = process.argv.slice(2)
const pdf = NodeCompiler.create().pdf({ mainFileContent: readFileSync(input, 'utf8') })
if (!pdf) throw new Error('Typst made no PDF')
writeFileSync(output, pdf)
