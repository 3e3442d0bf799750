/** The first sentence of a text, at most `most` characters long; null when it is longer, since a sentence that is cut says something else. */
export function firstSentence(text: string | null, most = 280): string | null {
  const line = text?.trim().split('\n')[0]?.trim() ?? '';
  const [sentence = ''] = /^.*?[.!?…](?=\s+\p{Lu}|\s*$)/u.exec(line) ?? [line];
  return sentence !== '' && sentence.length <= most ? sentence : null;
}
