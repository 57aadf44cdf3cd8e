export const conceptKinds = ['term', 'person', 'rank', 'office', 'organisation', 'place'] as const
export const renderingStatuses = ['preferred', 'admitted', 'forbidden'] as const
export const genders = ['masculine', 'feminine', 'neuter', 'common'] as const
