import { contentLang } from '../lib/locale';
import { formatNumber } from '../lib/format/numbers';
import type { Image } from '../lib/cms/raw';
import { messages } from '../messages';
import { Picture } from './Picture';

interface File {
  url: string;
  name: string;
  size: number | null;
  ext: string | null;
  picture: Image | null;
}

/** Files to download, with their kind and weight said before one clicks; pictures are shown besides. */
export function Documents({ files }: { files: File[] }) {
  return (
    <ul className="dashed-list">
      {files.map(({ url, name, size, ext, picture }) => (
        <li key={url}>
          {picture && (
            <div className="document-picture">
              <Picture
                image={picture}
                alt={picture.alternativeText ?? ''}
                lang={contentLang}
                sizes="(max-width: 62.5em) 100vw, 530px"
                late
              />
            </div>
          )}
          <a href={url} download lang={contentLang}>
            {name}
          </a>{' '}
          <span className="small quiet">
            {[
              ext?.replace('.', '').toUpperCase(),
              size === null ? null : messages.common.kilobytes(formatNumber(Math.max(1, Math.round(size)))),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
