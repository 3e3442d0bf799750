import { Day } from '../parts/Day';
import { Line } from '../parts/Line';
import { useText } from '../lib/panel';

export type SessionDraft = { title: string; date: string; place: string };

export const isWritten = ({ title, date }: SessionDraft): boolean => title.trim() !== '' && date !== '';

/** A blank place is a session held online. */
export const sessionBody = ({ title, date, place }: SessionDraft) => ({
  title: title.trim(),
  date,
  place: place.trim() || null,
});

/** When and where a committee meets. */
export function SessionFields({ draft, onChange }: { draft: SessionDraft; onChange: (draft: SessionDraft) => void }) {
  const text = useText();
  return (
    <>
      <Line
        label={text('session.name')}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
        required
      />
      <Day label={text('session.date')} value={draft.date} onChange={(date) => onChange({ ...draft, date })} required />
      <Line
        label={text('session.place')}
        value={draft.place}
        onChange={(place) => onChange({ ...draft, place })}
        hint={text('session.placeHint')}
      />
    </>
  );
}
