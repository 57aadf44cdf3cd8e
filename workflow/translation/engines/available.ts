import { apertiumEngine } from './apertium'
import type { Engine } from './engine'
import { googleEngine } from './google'
import type { GoogleOptions } from './google'

export type EngineOptions = {
  /** null: no credentials, no Google. */
  google: GoogleOptions | null
}

/** The engines this installation can call, as found now. */
export async function availableEngines({ google }: EngineOptions): Promise<Engine[]> {
  const apertium = await apertiumEngine()
  return [...(google ? [googleEngine(google)] : []), ...(apertium ? [apertium] : [])]
}
