'use client'

import { Button, Container, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A fault of ours: said plainly, with the reference the log has. */
export default function Fault({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { t } = useTranslation()
  return (
    <Container component="main" size="xs" py="xl">
      <Title order={1}>{t('fault.title')}</Title>
      <Text my="md">{t('fault.text')}</Text>
      {error.digest && <Text size="sm">{t('fault.reference', { reference: error.digest })}</Text>}
      <Button onClick={reset}>{t('fault.again')}</Button>
    </Container>
  )
}
