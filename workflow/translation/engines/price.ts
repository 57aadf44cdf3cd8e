import type { Price } from './engine'

/** What sending so many code points costs, in millionths of the currency's unit, rounded up. */
export const costMicros = (characters: number, price: Price | null): bigint =>
  price ? BigInt(Math.ceil((characters * price.perMillionCharactersMicros) / 1_000_000)) : 0n
