import { useEffect, useState } from 'react'

/** Whether help stands open: at first wherever it does not push the next sentence out of a phone's window. */
export function useHelpShown() {
  const [shown, setShown] = useState(true)
  useEffect(() => {
    if (window.matchMedia('(max-width: 48em)').matches) setShown(false)
  }, [])
  return [shown, setShown] as const
}
