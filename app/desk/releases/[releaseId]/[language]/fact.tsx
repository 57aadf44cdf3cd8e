'use client'

import { Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './sign-off.module.css'

const marks = {
  good: IconCircleCheck,
  bad: IconCircleX,
  warning: IconAlertTriangle,
  plain: IconInfoCircle,
} as const

/** One thing to know, with a mark for whether it stands in the way. */
export function Fact({ kind, children }: { kind: keyof typeof marks; children: ReactNode }) {
  const Icon = marks[kind]
  return (
    <Text component="div" className={styles.fact} data-kind={kind}>
      <Icon size={18} aria-hidden />
      <div>{children}</div>
    </Text>
  )
}
