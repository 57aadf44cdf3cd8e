import type { RefusalReason } from '@/workflow/release/refusal'

export type Refused = { reason: RefusalReason | 'unreachable' | 'fault'; detail: Record<string, unknown> }
export type Answer<T> = { ok: true; value: T } | { ok: false; refused: Refused }

/** Asks the desk for a deed. Never throws: a lost network and a fault are answers too. */
export async function ask<T = unknown>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/v1/${path}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    return answerOf<T>(response.ok, await response.json())
  } catch {
    return { ok: false, refused: { reason: 'unreachable', detail: {} } }
  }
}

/** Reads from the desk until the asker no longer wants to know; null then. */
export async function look<T>(path: string, signal: AbortSignal): Promise<Answer<T> | null> {
  try {
    const response = await fetch(`/api/v1/${path}`, { signal })
    return answerOf<T>(response.ok, await response.json())
  } catch {
    return signal.aborted ? null : { ok: false, refused: { reason: 'unreachable', detail: {} } }
  }
}

/** What the desk answered, from its JSON. */
export function answerOf<T>(isDone: boolean, body: Told): Answer<T> {
  if (isDone) return { ok: true, value: body as T }
  const { reason = 'fault', ...detail } = body.refusal ?? body.fault ?? {}
  return { ok: false, refused: { reason: reason as Refused['reason'], detail } }
}

type Told = { refusal?: Record<string, unknown>; fault?: Record<string, unknown> }
