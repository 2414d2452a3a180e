import type { Writable } from 'node:stream'
import { ToolError } from '../model/tool-error.ts'
import { errorCode } from './read.ts'

/** A stream to the reader. */
export interface Output {
  /**
   * Writes text or bytes. Resolves when the system has taken it, with false when nobody reads any more (`rus … | head`):
   * then there is no use in writing further.
   */
  readonly write: (content: string | Uint8Array) => Promise<boolean>
}

/**
 * Writes to a stream such as process.stdout. A reader that has gone is no error; anything else, such as a full disk,
 * rejects with ToolError `write/failed` on the stream's name.
 */
export function outputTo(stream: Writable, name: string): Output {
  let open = true
  // Without a listener an error that comes between two writes would end the process with a stack trace.
  stream.on('error', () => {
    open = false
  })
  return {
    write: (content) =>
      new Promise((resolve, reject) => {
        if (!open) resolve(false)
        else
          stream.write(content, (error) => {
            if (!error) resolve(true)
            else if (errorCode(error) === 'EPIPE' || errorCode(error) === 'ERR_STREAM_DESTROYED') resolve(false)
            else
              reject(
                new ToolError(
                  { sentence: 'write/failed', values: { path: name, code: errorCode(error) } },
                  { cause: error },
                ),
              )
          })
      }),
  }
}
