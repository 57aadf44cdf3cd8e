/** Ends this session, or every session of this account. @returns whether the desk has done it */
export async function endSession(which: 'sign-out' | 'revoke-sessions'): Promise<boolean> {
  const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
  const response = await fetch(`/api/auth/${which}`, options).catch(() => null)
  return response?.ok ?? false
}
