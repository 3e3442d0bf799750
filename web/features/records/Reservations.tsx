import type { RecordDetail } from '@passerelles/committee/shared';
import { contentLang } from '../../lib/locale';
import { messages } from '../../messages';

type Settled = Pick<RecordDetail['reservations'][number], 'lifted' | 'dropped' | 'moot' | 'settledBy'>;

function said({ lifted, dropped, moot, settledBy }: Settled): string {
  const t = messages.records;
  if (lifted) return t.reservationLifted(settledBy === 'rapporteur');
  if (dropped) return t.reservationDropped(settledBy === 'rapporteur');
  return moot ? t.reservationMoot : t.reservationOpen;
}

/** What was asked for before publication, and what became of it. */
export function Reservations({ reservations }: Pick<RecordDetail, 'reservations'>) {
  const t = messages.records;
  return (
    <ul className="dashed-list">
      {reservations.map(({ text, lifted, dropped, moot, answer, word, settledBy }, index) => (
        <li key={index}>
          <span lang={contentLang}>{text}</span>{' '}
          <em className="unknown">({said({ lifted, dropped, moot, settledBy })})</em>
          {answer && (
            <p className="small">
              {t.reservationAnswer}
              {messages.common.colon}
              <span lang={contentLang}>{answer}</span>
            </p>
          )}
          {word && (
            <p className="small">
              {t.reservationWord}
              {messages.common.colon}
              <span lang={contentLang}>{word}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
