import { Table, TableTbody, TableTd, TableTh, TableThead, TableTr } from '@mantine/core'
import { writingOf } from '@/app/i18n/languages'
import { texts } from '@/app/i18n/texts'
import { amountIn, numberIn } from '@/app/settings/amount'
import styles from '@/app/settings/settings.module.css'
import type { readLedger } from '@/workflow/translation/read-ledger'

type Sum = Awaited<ReturnType<typeof readLedger>>['sums'][number]

/** What each engine was asked, month by month. Months begin in UTC, as the ledger counts them. */
export async function Sums({ sums, language }: { sums: Sum[]; language: string }) {
  const t = await texts('settings')
  const month = new Intl.DateTimeFormat(writingOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (
    <Table className={styles.rows} verticalSpacing="xs">
      <TableThead>
        <TableTr>
          <TableTh>{t('ledger.month')}</TableTh>
          <TableTh>{t('ledger.engine')}</TableTh>
          <TableTh>{t('ledger.outcome')}</TableTh>
          <TableTh className={styles.number}>{t('ledger.calls')}</TableTh>
          <TableTh className={styles.number}>{t('ledger.strings')}</TableTh>
          <TableTh className={styles.number}>{t('ledger.characters')}</TableTh>
          <TableTh className={styles.number}>{t('ledger.cost')}</TableTh>
        </TableTr>
      </TableThead>
      <TableTbody>
        {sums.map((sum) => (
          <TableTr
            key={[sum.month.toISOString(), sum.engine, sum.model, sum.outcome, sum.currency].join(' ')}
          >
            <TableTd>{month.format(sum.month)}</TableTd>
            <TableTd data-label={t('ledger.engine')}>
              <bdi>
                {sum.engine} · {sum.model}
              </bdi>
            </TableTd>
            <TableTd data-label={t('ledger.outcome')}>{t(`ledger.outcomes.${sum.outcome}`)}</TableTd>
            <TableTd className={styles.number} data-label={t('ledger.calls')}>
              {numberIn(language, sum.calls)}
            </TableTd>
            <TableTd className={styles.number} data-label={t('ledger.strings')}>
              {numberIn(language, sum.strings)}
            </TableTd>
            <TableTd className={styles.number} data-label={t('ledger.characters')}>
              {numberIn(language, sum.characters)}
            </TableTd>
            <TableTd className={styles.number} data-label={t('ledger.cost')}>
              {sum.currency ? amountIn(language, Number(sum.costMicros), sum.currency) : t('ledger.nothing')}
            </TableTd>
          </TableTr>
        ))}
      </TableTbody>
    </Table>
  )
}
