import { Flex } from '@strapi/design-system';
import { Day } from '../parts/Day';
import { Line } from '../parts/Line';
import { useText } from '../lib/panel';
import { mistakesOf, type SessionDraft } from './sessionDraft';

/** When and where a committee meets. */
export function SessionFields({ draft, onChange }: { draft: SessionDraft; onChange: (draft: SessionDraft) => void }) {
  const text = useText();
  const mistakes = mistakesOf(draft);
  const said = (field: keyof typeof mistakes) => (mistakes[field] ? text(mistakes[field]) : null);
  const line = (field: keyof SessionDraft) => ({
    value: draft[field],
    onChange: (value: string) => onChange({ ...draft, [field]: value }),
  });
  return (
    <>
      <Line label={text('session.name')} {...line('title')} required />
      <Day label={text('session.date')} {...line('date')} required />
      <Flex gap={3} alignItems="start">
        <Line label={text('session.start')} {...line('start')} hint={text('session.hourHint')} error={said('start')} />
        <Line label={text('session.finish')} {...line('end')} hint={text('session.optional')} error={said('end')} />
      </Flex>
      <Line label={text('session.place')} {...line('place')} hint={text('session.placeHint')} />
      <Line label={text('session.link')} {...line('link')} hint={text('session.linkHint')} error={said('link')} />
    </>
  );
}
