import { Table, TableTbody, TableTd, TableTh, TableThead, TableTr, Title } from '@mantine/core'
import { TextLink } from '@/app/components/text-link'
import { texts } from '@/app/i18n/texts'
import { amountIn, numberIn } from '@/app/settings/amount'
import { shortId } from '@/app/settings/short-id'
import styles from '@/app/settings/settings.module.css'
import { when } from '@/app/settings/when'
import { languageName } from '@/workflow/text/language'
import type { readLedger } from '@/workflow/translation/read-ledger'

type Call = Awaited<ReturnType<typeof readLedger>>['calls'][number]

type Props = { calls: Call[]; next: string | null; language: string }

/** Every request to an engine: whose release, which languages, how much, and how it ended. Never what was sent. */
export async function Calls({ calls, next, language }: Props) {
  const t = await texts('settings')
  const written = await when()
  return (
    <>
      <Title order={2} mt="xl" mb="xs" id="calls">
        {t('ledger.everyCall')}
      </Title>
      <Table className={styles.rows} verticalSpacing="xs">
        <TableThead>
          <TableTr>
            <TableTh>{t('ledger.asked')}</TableTh>
            <TableTh>{t('ledger.engine')}</TableTh>
            <TableTh>{t('ledger.language')}</TableTh>
            <TableTh>{t('ledger.release')}</TableTh>
            <TableTh>{t('ledger.outcome')}</TableTh>
            <TableTh className={styles.number}>{t('ledger.strings')}</TableTh>
            <TableTh className={styles.number}>{t('ledger.characters')}</TableTh>
            <TableTh className={styles.number}>{t('ledger.cost')}</TableTh>
          </TableTr>
        </TableThead>
        <TableTbody>
          {calls.map((call) => (
            <TableTr key={call.id}>
              <TableTd>
                <time dateTime={call.askedAt.toISOString()}>{written(call.askedAt)}</time>
              </TableTd>
              <TableTd data-label={t('ledger.engine')}>
                <bdi>
                  {call.engine} · {call.model}
                </bdi>
              </TableTd>
              <TableTd data-label={t('ledger.language')}>
                {languageName(call.targetLanguage, language)}
              </TableTd>
              <TableTd data-label={t('ledger.release')}>
                <bdi>{shortId(call.releaseId)}</bdi>
              </TableTd>
              <TableTd data-label={t('ledger.outcome')}>{t(`ledger.outcomes.${call.outcome}`)}</TableTd>
              <TableTd className={styles.number} data-label={t('ledger.strings')}>
                {numberIn(language, call.strings)}
              </TableTd>
              <TableTd className={styles.number} data-label={t('ledger.characters')}>
                {numberIn(language, call.characters)}
              </TableTd>
              <TableTd className={styles.number} data-label={t('ledger.cost')}>
                {call.currency
                  ? amountIn(language, Number(call.costMicros), call.currency)
                  : t('ledger.nothing')}
              </TableTd>
            </TableTr>
          ))}
        </TableTbody>
      </Table>
      {next && (
        <TextLink href={`/settings/engines?after=${next}#calls`} rel="next" mt="md" display="inline-block">
          {t('pager.older')}
        </TextLink>
      )}
    </>
  )
}
