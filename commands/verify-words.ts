import type { NotGenuine } from '@/workflow/publishing/integrity/open-manifest'
import type { Difference } from '@/workflow/publishing/integrity/compare'
import type { ListedEdition } from '@/workflow/publishing/integrity/manifest'
import type { Verdict } from '@/workflow/publishing/integrity/judge'
import { languageName } from '@/workflow/text/language'
import { withUnseen } from '@/workflow/text/unseen'
import type { List } from './verify-sources'

const names: Record<NotGenuine['why'], string> = {
  no_list: 'what stands there is no signed list of versions',
  no_keys: 'what stands there are no public keys',
  unknown_key: 'the list is signed with a key that is none of the site’s',
  wrong_signature: 'the signature does not fit the list: somebody changed one of them',
  signed_too_late: 'the list was signed with a key after that had been retired',
}

export const whyNotGenuine = ({ why }: NotGenuine): string => names[why]

const day = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`

/** "version 3 in French of some-release" */
const nameOf = ({ language, version }: ListedEdition, slug: string): string =>
  `version ${version} in ${languageName(language, 'en')} (${language}) of ${slug}`

const states: Record<ListedEdition['state'], (at: string) => string> = {
  live: () => 'It is what readers have now.',
  replaced: (at) => `It was replaced on ${at} and is no longer current.`,
  withdrawn: (at) => `It was withdrawn on ${at}: it must not be relied on.`,
  removed: (at) => `It was removed on ${at}.`,
}

const standing = ({ state, liveAt, endedAt }: ListedEdition): string =>
  `Published on ${day(liveAt)}. ${states[state](endedAt ? day(endedAt) : 'a day that is not said')}`

const signature = ({ manifest, kid, keyRetiredAt, keysFrom }: List): string =>
  `Listed by ${manifest.site} on ${day(manifest.issuedAt)}, signed with key ${kid}${
    keyRetiredAt ? `, since retired (${day(keyRetiredAt)})` : ''
  } from ${keysFrom}.`

/** What is said of a text, line by line. */
export function sayVerdict(verdict: Verdict, list: List): string[] {
  const { slug } = list.manifest
  if (verdict.is === 'unknown')
    return [`NOT KNOWN: this is no text of ${slug} that was ever published.`, signature(list)]
  const { edition } = verdict
  if (verdict.is === 'other')
    return [
      `DIFFERENT: this is nearest to ${nameOf(edition, slug)}, and is not that.`,
      ...verdict.differences.flatMap(sayDifference),
      ...(verdict.more > 0 ? [`  … and ${verdict.more} more places.`] : []),
      `Compare: ${edition.address}`,
      signature(list),
    ]
  const also = verdict.also.length > 0 ? ` Version ${verdict.also.join(', ')} says the same.` : ''
  return [
    verdict.isWhole
      ? `GENUINE: this is ${nameOf(edition, slug)}, word for word.${also}`
      : `GENUINE PASSAGES: every line stands, in this order, in ${nameOf(edition, slug)}; what else it says is left out here.${also}`,
    standing(edition),
    `SHA-256 ${edition.hash}`,
    signature(list),
  ]
}

function sayDifference(difference: Difference): string[] {
  if (difference.what === 'added') return [`  only here:      ${seen(difference.text)}`]
  if (difference.what === 'missing') return [`  left out here:  ${seen(difference.text)}`]
  if (difference.what === 'moved') return [`  elsewhere there: ${seen(difference.text)}`]
  const words = difference.changes.map(({ kind, text }) => {
    if (kind === 'added') return `{+${seen(text)}+}`
    return kind === 'removed' ? `[-${seen(text)}-]` : seen(text)
  })
  return [`  [-published-] {+here+}: ${words.join('')}`]
}

export const seen = (text: string): string => withUnseen(text, ['<', '>'])
