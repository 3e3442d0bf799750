import type { Type } from '@passerelles/content/shared';
import type { VersionLine } from '@passerelles/desk/shared';
import { formatDay } from '../../../lib/format/dates';
import { contentLang } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { labelOf } from '../sheet/labels';
import { timeOf } from '../time';

const t = messages.desk.saving.history;

export const momentOf = (iso: string): string => t.at(formatDay(iso), timeOf(iso));

/** The versions of a draft, latest first: when, by whom, what changed. */
export function Versions({ type, page, lines }: { type: Type; page: string; lines: readonly VersionLine[] }) {
  if (lines.length === 0) return <p>{t.none}</p>;
  return (
    <ol className="list list-tight desk-versions" reversed>
      {lines.map(({ id, kind, savedAt, by, fields, restoredFrom }, at) => (
        <li key={id} className="desk-line">
          <div>
            <p>
              <strong>{momentOf(savedAt)}</strong> · {t.kinds[kind]}
              {kind !== 'before' && <> {by === null ? t.gone : <span lang={contentLang}>{t.by(by)}</span>}</>}
              {restoredFrom && `, ${t.restoredFrom(momentOf(restoredFrom))}`}
            </p>
            {fields.length > 0 && (
              <p className="small quiet">{t.changed(fields.map((field) => labelOf(type, field)).join(', '))}</p>
            )}
          </div>
          <p className="actions small">
            {at === 0 ? (
              <span className="quiet">{t.current}</span>
            ) : (
              <a href={`${page}/versions?version=${id}`}>
                {t.see}
                <span className="sr">
                  {messages.common.colon}
                  {momentOf(savedAt)}
                </span>
              </a>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
