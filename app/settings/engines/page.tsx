import { Text, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { interfaceLanguage, texts } from '@/app/i18n/texts'
import { shown } from '@/app/signed-in'
import { engineList } from '@/workflow/translation/engine-list'
import { readLedger, readLedgerInput } from '@/workflow/translation/read-ledger'
import { Calls } from './calls'
import { Engines } from './engines'
import { Sums } from './sums'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('settings'))('engines.title') }
}

export default async function EnginesPage({ searchParams }: Props) {
  const asked = readLedgerInput.catch({}).parse(await searchParams)
  const { sums, calls, next } = await shown((actor) => readLedger(actor, asked))
  const { engines } = await shown(engineList)
  const t = await texts('settings')
  const language = await interfaceLanguage()
  return (
    <>
      <Title order={1} mb="md">
        {t('engines.title')}
      </Title>
      {engines.length > 0 ? (
        <Engines engines={engines} language={language} />
      ) : (
        <Text>{t('engines.none')}</Text>
      )}
      <Title order={2} mt="xl" mb="xs">
        {t('ledger.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('ledger.help')}
      </Text>
      {sums.length > 0 ? <Sums sums={sums} language={language} /> : <Text>{t('ledger.none')}</Text>}
      {calls.length > 0 && <Calls calls={calls} next={next} language={language} />}
    </>
  )
}
