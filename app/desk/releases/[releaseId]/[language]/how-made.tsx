'use client'

import { useTranslation } from 'react-i18next'
import type { SignOffView } from '@/workflow/publishing/sign-off-view'
import { Fact } from './fact'

/** How the text came to be and how many people stand for it, as readers will be told. */
export function HowMade({ view: { disclosure, notApproved, overridden } }: { view: SignOffView }) {
  const { t, i18n } = useTranslation('desk')
  const { drafted, engines, checked, byOnePerson } = disclosure
  const names = new Intl.ListFormat(i18n.language).format(engines)
  if (drafted === 'source') return <Fact kind="plain">{t('signOff.source')}</Fact>
  return (
    <>
      {(drafted === 'machine' || notApproved === 0) && (
        <Fact kind="plain">
          {drafted === 'machine' ? t('signOff.machine', { engines: names }) : t('signOff.person')}
        </Fact>
      )}
      {notApproved === 0 && (
        <Fact kind={checked === 'two_people' ? 'good' : 'warning'}>
          {checked === 'two_people'
            ? t('signOff.two_people')
            : t('signOff.one_person', { count: byOnePerson })}
        </Fact>
      )}
      {overridden > 0 && <Fact kind="warning">{t('signOff.overridden', { count: overridden })}</Fact>}
    </>
  )
}
