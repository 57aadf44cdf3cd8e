'use client'

import { Anchor } from '@mantine/core'
import type { AnchorProps } from '@mantine/core'
import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = AnchorProps & { href: string; rel?: string; children: ReactNode }

/** A link in running text to another page of the desk; also for server components, which cannot hand `Link` over. */
export const TextLink = (props: Props) => <Anchor component={Link} inherit {...props} />
