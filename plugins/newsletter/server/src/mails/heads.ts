import type { MailLink } from '@passerelles/outbox/shared';
import type { Head } from '../store/issues';
import type { Choices } from '../store/subscribers';
import { headWords } from './words';

/**
 * Where each series of decision records stood when the letter was sent. Who keeps a letter holds a copy that nobody else can change: a
 * record that was rewritten afterwards no longer leads to this fingerprint.
 */
export function headsNotes(
  heads: readonly Head[],
  locale: Choices['locale'],
  publicUrl: string,
): (string | MailLink)[] {
  if (heads.length === 0) return [];
  const words = headWords[locale];
  return [
    [words.lead, ...heads.map(({ reference, hash }) => `${reference}${words.colon}${hash}`)].join('\n'),
    { label: words.verify, url: `${publicUrl}/api#series` },
  ];
}
