'use client'

import { useTranslation } from 'react-i18next'
import type { Offer } from '@/workflow/translation/engine-offers'

export type Spending = {
  /** Unicode code points that leave the house for money, all languages together. */
  characters: number
  /** Millionths of the currency's unit. */
  micros: number
  /** null: nothing is paid for. */
  currency: string | null
}

/**
 * What drafting so many characters in some languages sends to paid engines, and its price.
 * @param characters Unicode code points of the source
 * @param offers the engine of each language; null: people
 */
export function spendingOf(characters: number, offers: readonly Offer[]): Spending {
  const prices = offers.flatMap((offer) => offer?.price ?? [])
  const perMillion = prices.reduce((sum, price) => sum + price.perMillionCharactersMicros, 0)
  return {
    characters: characters * prices.length,
    micros: Math.ceil((characters * perMillion) / 1_000_000),
    currency: prices[0]?.currency ?? null,
  }
}

/** A spending in words: characters and price, rounded up to the smallest coin. */
export function useSpendingWords() {
  const { t, i18n } = useTranslation('desk')
  return ({ characters, micros, currency }: Spending): string[] => {
    if (!currency) return [t('totals.free')]
    const money = { style: 'currency', currency, roundingMode: 'ceil' } as const
    const cost = new Intl.NumberFormat(i18n.language, money).format(micros / 1_000_000)
    return [t('totals.characters', { count: characters }), t('totals.cost', { cost })]
  }
}
