import { Typography } from '@strapi/design-system';
import type { Remark } from '../../../shared';
import { useText } from '../lib/panel';

/** What the author answered to one remark or reservation: done, some words, or both. */
export function Answer({ answer }: { answer: Remark['answer'] }) {
  const text = useText();
  if (!answer) return null;
  const said = [answer.done && text('answer.done'), answer.text].filter(Boolean).join(' ');
  return (
    <Typography tag="p" lineHeight="1.5" style={{ whiteSpace: 'pre-line' }}>
      {text('answer.said', { answer: said })}
    </Typography>
  );
}
