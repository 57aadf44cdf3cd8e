import { Badge, Group, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconBuilding, IconCloud } from '@tabler/icons-react'
import { texts } from '@/app/i18n/texts'
import { amountIn, numberIn } from '@/app/settings/amount'
import { languageName } from '@/workflow/text/language'
import type { EngineRow } from '@/workflow/translation/engine-list'
import styles from './engines.module.css'

type Props = { engines: EngineRow[]; language: string }

/** The engines this office has: where the text goes, which languages, how much at once, what it costs. */
export async function Engines({ engines, language }: Props) {
  const t = await texts('settings')
  const names = (tags: string[]) =>
    new Intl.ListFormat(language).format(tags.map((tag) => languageName(tag, language)))
  return engines.map(({ name, model, onPremises, rough, languages, limits, price }) => (
    <section key={name} className={styles.engine} aria-labelledby={`engine-${name}`}>
      <Group gap="sm">
        <Title order={2} id={`engine-${name}`} size="h3">
          {t(`engines.name.${name}`)}
        </Title>
        <Badge
          variant="outline"
          color="gray"
          leftSection={
            onPremises ? <IconBuilding size={12} aria-hidden /> : <IconCloud size={12} aria-hidden />
          }
        >
          {t(onPremises ? 'engines.onPremises' : 'engines.elsewhere')}
        </Badge>
        {rough && (
          <Badge variant="outline" color="gray" leftSection={<IconAlertTriangle size={12} aria-hidden />}>
            {t('engines.rough')}
          </Badge>
        )}
      </Group>
      <dl className={styles.facts}>
        <dt>{t('engines.model')}</dt>
        <dd>
          <bdi>{model}</bdi>
        </dd>
        <dt>{t('engines.languages')}</dt>
        <dd>{names(languages) || t('engines.noLanguages')}</dd>
        <dt>{t('engines.limits')}</dt>
        <dd>
          {t('engines.limit', {
            texts: numberIn(language, limits.textsPerCall),
            characters: numberIn(language, limits.charactersPerCall),
          })}
        </dd>
        <dt>{t('engines.price')}</dt>
        <dd>
          {price
            ? t('engines.perMillion', {
                amount: amountIn(language, price.perMillionCharactersMicros, price.currency),
              })
            : t('engines.free')}
        </dd>
      </dl>
      {!onPremises && (
        <Text size="sm" c="dimmed">
          {t('engines.elsewhereHelp')}
        </Text>
      )}
    </section>
  ))
}
