/** An instant as a clock in a zone shows it, as `datetime-local` fields take it. @param at ISO 8601 */
export function localIn(at: string, zone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    timeZone: zone,
  })
  return format.format(new Date(at)).replace(' ', 'T')
}
