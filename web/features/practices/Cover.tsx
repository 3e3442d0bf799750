import { contentLang } from '../../lib/locale';
import type { Practice } from '../../lib/cms/practices';
import { messages } from '../../messages';
import { Picture } from '../../ui/Picture';

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
      <Picture
        image={file}
        alt={alternativeText ?? file.alternativeText ?? ''}
        lang={contentLang}
        sizes="(max-width: 62.5em) 100vw, 560px"
      />
      {credit && <figcaption className="figure-credit">{messages.practices.imageCredit(credit)}</figcaption>}
    </figure>
  );
}
