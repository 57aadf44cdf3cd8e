'use client'

import { DirectionProvider, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { theme } from '@/app/theme'

type Props = { dir: 'ltr' | 'rtl'; nonce: string | undefined; children: ReactNode }

/** The theme, light or dark as the system says, left-to-right or right-to-left as the interface language reads. */
export function Appearance({ dir, nonce, children }: Props) {
  return (
    <DirectionProvider initialDirection={dir} detectDirection={false}>
      <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce ?? ''}>
        {children}
      </MantineProvider>
    </DirectionProvider>
  )
}
