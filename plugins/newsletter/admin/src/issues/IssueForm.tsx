import { Card } from '@passerelles/kit/admin';
import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { typedWords, wordsToType, type IssueDetail } from '../../../shared';
import { useText } from '../lib/panel';
import { Picked } from './Picked';

/** What an editor writes. */
export interface Written {
  title: string;
  introduction: readonly unknown[];
  items: { uid: string; documentId: string }[];
}

interface Props {
  issue: Pick<IssueDetail, 'title' | 'introduction' | 'items'>;
  busy: boolean;
  onSave: (written: Written) => void;
}

/** The words of a letter and what is picked for it; saved as a whole. */
export function IssueForm({ issue, busy, onSave }: Props) {
  const text = useText();
  const [title, setTitle] = useState(issue.title);
  const [words, setWords] = useState(() => wordsToType(issue.introduction));
  const [items, setItems] = useState(issue.items);

  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave({
      title,
      introduction: typedWords(words, issue.introduction),
      items: items.map(({ uid, documentId }) => ({ uid, documentId })),
    });
  };
  return (
    <Card title={text('form.title')} help={text('form.help')}>
      <Flex tag="form" direction="column" alignItems="stretch" gap={5} onSubmit={save}>
        <Field.Root required hint={text('form.subjectHint')}>
          <Field.Label>{text('form.subject')}</Field.Label>
          <Field.Input
            value={title}
            maxLength={120}
            required
            onChange={(event: { target: { value: string } }) => setTitle(event.target.value)}
          />
          <Field.Hint />
        </Field.Root>
        <Field.Root hint={text('form.wordsHint')}>
          <Field.Label>{text('form.words')}</Field.Label>
          <Textarea
            value={words}
            style={{ height: '14rem' }}
            onChange={(event: { target: { value: string } }) => setWords(event.target.value)}
          />
          <Field.Hint />
        </Field.Root>
        <Picked items={items} onChange={setItems} />
        <Flex>
          <Button type="submit" loading={busy}>
            {text('form.save')}
          </Button>
        </Flex>
      </Flex>
    </Card>
  );
}
