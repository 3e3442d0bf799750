import { fold } from './fold';

/** What titles are ordered by: letters and digits only, without accents or case, so that É stands with E. */
export function titleKey(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
