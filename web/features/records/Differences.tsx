import type { RecordDetail } from '@passerelles/committee/shared';
import { contentLang, locale } from '../../lib/locale';
import { messages } from '../../messages';
import { plainLines } from './plain-value';

/** A correction, field by field: what was written, what is written now. */
export function Differences({ differences }: { differences: RecordDetail['differences'] }) {
  return (
    <>
      {differences.map(({ field, label, before, after }) => (
        <div key={field} className="difference">
          <h3>{label[locale]}</h3>
          <dl>
            <div>
              <dt>{messages.records.before}</dt>
              <dd>
                <Value value={before} />
              </dd>
            </div>
            <div>
              <dt>{messages.records.after}</dt>
              <dd>
                <Value value={after} />
              </dd>
            </div>
          </dl>
        </div>
      ))}
    </>
  );
}

function Value({ value }: { value: unknown }) {
  const lines = plainLines(value);
  if (lines.length === 0) return <em className="unknown">{messages.records.empty}</em>;
  return lines.map((line, index) => (
    <p key={index} lang={typeof value === 'boolean' ? undefined : contentLang}>
      {line}
    </p>
  ));
}
