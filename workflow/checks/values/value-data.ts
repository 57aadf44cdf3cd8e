export type ValueData = Record<string, never>
