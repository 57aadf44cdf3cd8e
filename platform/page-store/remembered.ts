/** What a look at the disk said, for a second: the next question after that looks again. */
export function remembered<Answer>(look: () => Promise<Answer>, freshMs = 1_000): () => Promise<Answer> {
  let last: { answer: Promise<Answer>; at: number } | null = null
  return () => {
    const now = performance.now()
    if (last && now - last.at < freshMs) return last.answer
    const answer = look()
    last = { answer, at: now }
    answer.catch(() => {
      if (last?.answer === answer) last = null
    })
    return answer
  }
}
