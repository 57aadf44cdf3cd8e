import { PlaceLink } from '@/app/components/place-link'
import { texts } from '@/app/i18n/texts'
import { whoIsAsking } from '@/app/signed-in'
import { may } from '@/workflow/release/policy'
import styles from './settings.module.css'

const pages = [
  { href: '/settings/people', page: 'people', deed: 'person.list' },
  { href: '/settings/languages', page: 'languages', deed: 'language.list' },
  { href: '/settings/engines', page: 'engines', deed: 'ledger.read' },
  { href: '/settings/activity', page: 'activity', deed: 'activity.read' },
] as const

/** The settings' pages as a row of links. */
export async function SettingsPages() {
  const actor = await whoIsAsking()
  const t = await texts('settings')
  const open = pages.filter(({ deed }) => may(actor, deed))
  return (
    <nav aria-label={t('pages.label')} className={styles.pages}>
      {open.map(({ href, page }) => (
        <PlaceLink key={href} href={href}>
          {t(`pages.${page}`)}
        </PlaceLink>
      ))}
    </nav>
  )
}
