import { asSettings } from './settled'
import type { Settled } from './settled'

type Settings = ReturnType<typeof asSettings>

/** What differs between two settlements, as the desk's deeds take it. */
export function changesOf(before: Settled, after: Settled): Partial<Settings> {
  const old: Settings = asSettings(before)
  const now: Settings = asSettings(after)
  const differs = (part: unknown, other: unknown) => JSON.stringify(part) !== JSON.stringify(other)
  const people = differs(old.namedPeople, now.namedPeople) || differs(old.restricted, now.restricted)
  return {
    ...(differs(old.nations, now.nations) && { nations: now.nations }),
    ...(differs(old.embargo, now.embargo) && { embargo: now.embargo }),
    ...(differs(old.engineRule, now.engineRule) && { engineRule: now.engineRule }),
    ...(people && { restricted: now.restricted }),
    ...(people && now.restricted && { namedPeople: now.namedPeople }),
  }
}
