import type { Practice } from '../../lib/cms/practices';
import { messages } from '../../messages';

/** The sheet's picture with its alternative text and credit. A credit without a picture is still due, and shown. */
export function Cover({ cover }: { cover: NonNullable<Practice['cover']> }) {
  const { file, alternativeText, credit } = cover;
  if (!file && !credit) return null;
  return (
    <figure className="cover">
      {file && (
        <img
          src={file.url}
          srcSet={file.sources.join(', ') || undefined}
          sizes="(max-width: 1000px) 100vw, 560px"
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          alt={alternativeText ?? ''}
        />
      )}
      {credit && <figcaption className="figure-credit">{messages.practices.imageCredit(credit)}</figcaption>}
    </figure>
  );
}
