import { useState } from 'react'

/** Whether something has been so since its component was first drawn: what is loaded for it then stays. */
export function useEver(is: boolean): boolean {
  const [ever, setEver] = useState(is)
  if (is && !ever) setEver(true)
  return ever
}
