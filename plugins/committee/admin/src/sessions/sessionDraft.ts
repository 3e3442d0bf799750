import { isSessionTime, readTime } from '@passerelles/kit/shared';
import { readLink, type SessionDetail } from '../../../shared';

/** A session as it is typed. */
export type SessionDraft = {
  title: string;
  date: string;
  start: string;
  end: string;
  place: string;
  link: string;
};

export const blankSession: SessionDraft = { title: '', date: '', start: '', end: '', place: '', link: '' };

export const draftOf = ({ title, date, start, end, place, link }: SessionDetail): SessionDraft => ({
  title,
  date,
  start: start ?? '',
  end: end ?? '',
  place: place ?? '',
  link: link ?? '',
});

export type DraftMistake = 'session.hourWrong' | 'session.endWrong' | 'session.linkWrong';

/** What is wrong with what was typed, by field; the server asks again. */
export function mistakesOf({
  start,
  end,
  link,
}: SessionDraft): Partial<Record<'start' | 'end' | 'link', DraftMistake>> {
  const wrong = (typed: string) => typed.trim() !== '' && readTime(typed) === null;
  const isEnd =
    end.trim() === '' || (start.trim() !== '' && isSessionTime({ start: readTime(start), end: readTime(end) }));
  return {
    ...(wrong(start) && { start: 'session.hourWrong' }),
    ...(wrong(end) ? { end: 'session.hourWrong' } : !wrong(start) && !isEnd && { end: 'session.endWrong' }),
    ...(link.trim() !== '' && readLink(link) === null && { link: 'session.linkWrong' }),
  };
}

export const isWritten = (draft: SessionDraft): boolean =>
  draft.title.trim() !== '' && draft.date !== '' && Object.keys(mistakesOf(draft)).length === 0;

/** A blank place is a session held online. */
export const sessionBody = ({ title, date, start, end, place, link }: SessionDraft) => ({
  title: title.trim(),
  date,
  start: start.trim() || null,
  end: end.trim() || null,
  place: place.trim() || null,
  link: link.trim() || null,
});
