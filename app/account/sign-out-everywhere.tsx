'use client'

import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { UnsentDialog } from '@/app/components/unsent-dialog'
import { useLeaving } from '@/app/components/use-leaving'

/** Ends every session of one's own, this one included. */
export function SignOutEverywhere({ personId }: { personId: string }) {
  const { t } = useTranslation()
  const leaving = useLeaving(personId, 'revoke-sessions')
  return (
    <>
      <Button variant="default" loading={leaving.isBusy} onClick={() => void leaving.leave()}>
        {t('account.signOutEverywhere')}
      </Button>
      <Text role="alert" c="red">
        {leaving.hasFailed && !leaving.unsent && t('refusal.unreachable')}
      </Text>
      <UnsentDialog leaving={leaving} />
    </>
  )
}
