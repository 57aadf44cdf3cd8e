import { writingOf } from '@/app/i18n/languages'

/** A whole number as the interface language writes it. */
export const numberIn = (language: string, value: number): string =>
  new Intl.NumberFormat(writingOf(language)).format(value)

/** Millionths of a currency's unit as an amount of money. */
export const amountIn = (language: string, micros: number, currency: string): string =>
  new Intl.NumberFormat(writingOf(language), {
    style: 'currency',
    currency,
    maximumFractionDigits: 4,
  }).format(micros / 1_000_000)
