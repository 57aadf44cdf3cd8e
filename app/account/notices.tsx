import { Divider, Title } from '@mantine/core'
import { texts } from '@/app/i18n/texts'
import { env } from '@/platform/env'
import { noticeKindsFor } from '@/workflow/people/notice-settings'
import { ownNoticeSettings } from '@/workflow/people/own-notice-settings'
import type { Actor } from '@/workflow/release/actor'
import { NoticeForm } from './notice-form'

/** What one is told of; nothing for whom nothing is ever told. */
export async function Notices({ actor }: { actor: Actor }) {
  const kinds = noticeKindsFor(actor.roles)
  if (kinds.length === 0) return null
  const t = await texts('notices')
  return (
    <>
      <Title order={2} id="notices" mb="sm">
        {t('settings.title')}
      </Title>
      <NoticeForm
        settings={await ownNoticeSettings(actor)}
        kinds={kinds}
        sendsMail={env.mail !== null}
        zone={env.COMMUNIQUE_ZONE}
      />
      <Divider my="xl" />
    </>
  )
}
