import type { EngineRule } from '@/workflow/translation/engines/choose'

/** What an officer settles about a release beside its text, as the fields hold it. */
export type Settled = {
  nations: string[]
  /** Date and time to the minute, as `datetime-local` gives it; empty: no embargo. */
  embargoLocal: string
  embargoZone: string
  /** Which instant is meant where the clocks change, once asked. */
  embargoAt: string | null
  engineRule: EngineRule
  restricted: boolean
  namedPeople: string[]
}

export const nothingSettled: Settled = {
  nations: [],
  embargoLocal: '',
  embargoZone: '',
  embargoAt: null,
  engineRule: 'on_premises_only',
  restricted: false,
  namedPeople: [],
}

/** As the desk's deeds take it. */
export const asSettings = (settled: Settled) => ({
  nations: settled.nations,
  embargo: settled.embargoLocal
    ? {
        local: settled.embargoLocal,
        zone: settled.embargoZone,
        ...(settled.embargoAt && { at: settled.embargoAt }),
      }
    : null,
  engineRule: settled.engineRule,
  restricted: settled.restricted,
  namedPeople: settled.restricted ? settled.namedPeople : [],
})

export type FieldProps = { settled: Settled; change: (part: Partial<Settled>) => void }
