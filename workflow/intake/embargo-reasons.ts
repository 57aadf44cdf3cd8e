/** Why an embargo was moved or lifted; a code, because the record is read by people outside the access list. */
export const embargoReasons = ['event_moved', 'agreed_with_partners', 'became_public', 'mistake'] as const
