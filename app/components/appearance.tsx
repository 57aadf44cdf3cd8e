'use client'

import { DirectionProvider, MantineProvider } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { theme } from '@/app/theme'

type Props = { dir: 'ltr' | 'rtl'; nonce: string | undefined; children: ReactNode }

/** The name by which what locks the scrolling behind a dialog asks for the nonce of its style (get-nonce). */
const nonceName = '__webpack_nonce__'

/** The theme, light or dark as the system says, left-to-right or right-to-left as the interface language reads. */
export function Appearance({ dir, nonce, children }: Props) {
  // A later answer brings another nonce, but the document goes by its first.
  const [first] = useState(nonce)
  useEffect(() => void Object.assign(window, { [nonceName]: first }), [first])
  return (
    <DirectionProvider initialDirection={dir} detectDirection={false}>
      <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce ?? ''}>
        {children}
      </MantineProvider>
    </DirectionProvider>
  )
}
