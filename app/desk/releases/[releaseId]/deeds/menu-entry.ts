import type { TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Refused } from '@/app/components/ask'
import type desk from '@/locales/en/desk.json'

/** A deed of a menu, worded by `desk:act.<name>`. It leads somewhere, is done at once, or asks first. */
export type MenuEntry<Given> = {
  name: Exclude<keyof (typeof desk)['act'], 'forLanguage' | 'askWork'>
  Icon: TablerIcon
  isOffered: (given: Given) => boolean
} & (
  | { kind: 'link'; href: (given: Given) => string }
  | { kind: 'deed'; run: (given: Given) => Promise<Refused | null> }
  | { kind: 'dialog'; Dialog: (props: { given: Given; close: () => void }) => ReactNode }
)
