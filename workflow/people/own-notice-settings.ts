import { database } from '@/platform/database'
import type { Actor } from '@/workflow/release/actor'
import { mustBeAllowed } from '@/workflow/release/policy'
import { noticeSettingsOf } from './notice-settings'
import type { NoticeSettings } from './notice-settings'

/** What somebody is told, where and how often, as they set it. */
export async function ownNoticeSettings(actor: Actor): Promise<NoticeSettings> {
  mustBeAllowed(actor, 'account.read')
  const { noticeSettings } = await database.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { noticeSettings: true },
  })
  return noticeSettingsOf(noticeSettings)
}
