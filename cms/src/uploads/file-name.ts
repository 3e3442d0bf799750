const limit = 100;
/** Control characters, and those that change the direction of a text or have no width: a name says what it shows. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
/** Separators of paths, and what a file system refuses. */
const reserved = /[<>:"/\\|?*]+/g;
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A file's name as it is kept and shown: composed accents (NFC), one line, no separator of paths, at most 100 characters with its
 * extension. Whatever comes gives a name: one without a letter is `fichier`.
 */
export function fileName(given: string): string {
  const visible = given.normalize('NFC').replace(invisible, '').replace(reserved, '_').replace(/\s+/g, ' ').trim();
  const [, stem = '', extension = ''] = /^(.*?)(\.[\p{L}\p{N}]{1,10})?$/u.exec(visible) ?? [];
  const trimmed = stem.replace(/^[\s.]+|[\s.]+$/g, '');
  // Some programs of Windows still read these as devices.
  const named = (trimmed || 'fichier').replace(devices, '_$1');
  return cut(named, limit - extension.length).trimEnd() + extension;
}

/** By what a reader counts as one character: an emoji or an accented letter is never cut in two. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('fr').segment(text)) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  return kept || text.slice(0, length);
}
