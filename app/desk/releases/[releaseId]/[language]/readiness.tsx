'use client'

import { useTranslation } from 'react-i18next'
import type { SignOffView } from '@/workflow/publishing/sign-off-view'
import { Fact } from './fact'

/** Whether the source is cleared and every sentence approved. */
export function Readiness({ view: { isCleared, notApproved, sentences } }: { view: SignOffView }) {
  const { t } = useTranslation('desk')
  return (
    <>
      <Fact kind={isCleared ? 'good' : 'bad'}>
        {isCleared ? t('signOff.cleared') : t('signOff.uncleared')}
      </Fact>
      <Fact kind={notApproved === 0 ? 'good' : 'bad'}>
        {notApproved === 0
          ? t('signOff.ready')
          : t('signOff.notApproved', { count: notApproved, total: sentences })}
      </Fact>
    </>
  )
}
