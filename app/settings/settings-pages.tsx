import { PlaceLink } from '@/app/components/place-link'
import { texts } from '@/app/i18n/texts'
import { whoIsAsking } from '@/app/signed-in'
import { openPages } from './open-pages'
import styles from './settings.module.css'

/** The settings' pages as a row of links. */
export async function SettingsPages() {
  const actor = await whoIsAsking()
  const t = await texts('settings')
  return (
    <nav aria-label={t('pages.label')} className={styles.pages}>
      {openPages(actor).map(({ href, page }) => (
        <PlaceLink key={href} href={href}>
          {t(`pages.${page}`)}
        </PlaceLink>
      ))}
    </nav>
  )
}
