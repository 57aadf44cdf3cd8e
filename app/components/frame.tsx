import type { ReactNode } from 'react'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { textsOf } from '@/app/i18n/resources'
import type { Place } from '@/app/i18n/resources'
import { Translations } from '@/app/i18n/translations'
import { signedIn } from '@/app/signed-in'
import type { Role } from '@/workflow/release/actor'
import { env } from '@/platform/env'
import { Bell } from './bell'
import styles from './frame.module.css'
import { PlaceLink } from './place-link'
import { PersonMenu } from './person-menu'

type OpenPlace = {
  href: string
  place: 'desk' | 'review' | 'settings' | 'memoryAndTerms'
  roles: readonly Role[]
  /** Not for these: they reach it by another place. */
  but?: Role
}

/** Memory and terms are pages of the settings, and all there is of those for whoever administers nothing. */
const places: OpenPlace[] = [
  { href: '/desk', place: 'desk', roles: ['officer'] },
  { href: '/review', place: 'review', roles: ['translator', 'reviewer'] },
  { href: '/settings', place: 'settings', roles: ['administrator'] },
  {
    href: '/settings',
    place: 'memoryAndTerms',
    roles: ['officer', 'translator', 'reviewer'],
    but: 'administrator',
  },
]

const placesOf = (roles: readonly Role[]): OpenPlace[] =>
  places.filter(
    (one) => one.roles.some((role) => roles.includes(role)) && !(one.but && roles.includes(one.but)),
  )

/** Where a person starts: the first place their roles open. */
export const firstPlace = (roles: readonly Role[]): string => placesOf(roles)[0]?.href ?? '/account'

/** The frame around every page of the desk: places, who is signed in, and the texts of this place for its client parts. */
export async function Frame({ place, children }: { place: Exclude<Place, 'findings'>; children: ReactNode }) {
  const actor = await signedIn()
  const language = await interfaceLanguage()
  const t = await texts('common')
  return (
    <Translations language={language} texts={textsOf(language, place)}>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className={styles.bar} aria-label={t('product')}>
        <span className={styles.product}>{t('product')}</span>
        <nav aria-label={t('navigation')} className={styles.places}>
          {placesOf(actor.roles).map(({ href, place: name }) => (
            <PlaceLink key={href} href={href}>
              {t(`places.${name}`)}
            </PlaceLink>
          ))}
        </nav>
        {!actor.startingPassword && <Bell zone={env.COMMUNIQUE_ZONE} />}
        <PersonMenu personId={actor.personId} name={actor.name} demonstration={actor.demonstration} />
      </header>
      <main
        id="content"
        tabIndex={-1}
        className={styles.content}
        aria-label={t(place === 'common' ? 'places.account' : `places.${place}`)}
      >
        {children}
      </main>
    </Translations>
  )
}
