'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import styles from './frame.module.css'

/** A link to one of the desk's places, marked while one is in it. */
export function PlaceLink({ href, children }: { href: string; children: ReactNode }) {
  const here = usePathname()
  const inside = here === href || here.startsWith(`${href}/`)
  return (
    <Link href={href} className={styles.place} aria-current={inside ? 'page' : undefined}>
      {children}
    </Link>
  )
}
