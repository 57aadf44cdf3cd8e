import type { ReactNode } from 'react'
import { Frame } from '@/app/components/frame'
import { SettingsPages } from './settings-pages'

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <Frame place="settings">
      <SettingsPages />
      {children}
    </Frame>
  )
}
