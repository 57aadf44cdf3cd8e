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
    const answer = await response.json()
    if (response.ok) return { ok: true, value: answer as T }
    const { reason = 'fault', ...detail } = answer.refusal ?? answer.fault ?? {}
    return { ok: false, refused: { reason, detail } }
  } catch {
    return { ok: false, refused: { reason: 'unreachable', detail: {} } }
  }
}
