import { contentLang } from '../lib/locale';
import { formatNumber } from '../lib/format/numbers';
import { messages } from '../messages';

/** Files to download, with their kind and weight said before one clicks. */
export function Documents({
  files,
}: {
  files: { url: string; name: string; size: number | null; ext: string | null }[];
}) {
  return (
    <ul className="dashed-list">
      {files.map(({ url, name, size, ext }) => (
        <li key={url}>
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
