export type NameData = Record<string, never>
