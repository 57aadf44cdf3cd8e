import { answerOf } from './ask'
import type { Answer } from './ask'

type Sending = {
  file: Blob
  /** How much of it the desk has taken, from 0 to 1. */
  onProgress: (share: number) => void
  signal: AbortSignal
}

const unreachable: Answer<never> = { ok: false, refused: { reason: 'unreachable', detail: {} } }

/**
 * Sends a file to the desk, which works through it as it arrives. Never throws. (`fetch` does not tell how much has
 * been sent.)
 */
export function sendFile<T>(path: string, { file, onProgress, signal }: Sending): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/v1/${path}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? loaded / total : 0))
    request.addEventListener('load', () => {
      const body: unknown = request.response
      const isDone = request.status >= 200 && request.status < 300
      resolve(body && typeof body === 'object' ? answerOf<T>(isDone, body) : unreachable)
    })
    for (const end of ['error', 'abort', 'timeout'] as const)
      request.addEventListener(end, () => resolve(unreachable))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
