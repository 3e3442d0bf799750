import type { RecordDetail } from '@passerelles/committee/shared';
import { contentLang } from '../../lib/locale';
import { messages } from '../../messages';

/** What was asked for before publication, and what became of it. */
export function Reservations({ reservations }: Pick<RecordDetail, 'reservations'>) {
  const t = messages.records;
  return (
    <ul className="dashed-list">
      {reservations.map(({ text, lifted, dropped }, index) => (
        <li key={index}>
          <span lang={contentLang}>{text}</span>{' '}
          <em className="unknown">
            ({lifted ? t.reservationLifted : dropped ? t.reservationDropped : t.reservationOpen})
          </em>
        </li>
      ))}
    </ul>
  );
}
