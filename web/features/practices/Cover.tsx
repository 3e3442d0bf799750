import { contentLang } from '../../lib/locale';
import type { Practice } from '../../lib/cms/practices';
import { messages } from '../../messages';

type File = NonNullable<Practice['cover']>['file'];

/** The sheet's picture, with its alternative text and credit. */
export function Cover({
  file,
  alternativeText,
  credit,
}: {
  file: NonNullable<File>;
  alternativeText: string | null;
  credit: string | null;
}) {
  return (
    <figure className="cover">
      <img
        src={file.url}
        srcSet={file.sources.join(', ') || undefined}
        sizes="(max-width: 1000px) 100vw, 560px"
        width={file.width ?? undefined}
        height={file.height ?? undefined}
        alt={alternativeText ?? ''}
        lang={contentLang}
      />
      {credit && <figcaption className="figure-credit">{messages.practices.imageCredit(credit)}</figcaption>}
    </figure>
  );
}
