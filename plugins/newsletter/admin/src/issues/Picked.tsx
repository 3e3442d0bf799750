import { AnsweredPart } from '@passerelles/kit/admin';
import { Button, Field, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import { useState } from 'react';
import { MOST_PICKED, pickableAnswer, type PickedItem } from '../../../shared';
import { useAnswer, useText } from '../lib/panel';
import { routes } from '../lib/paths';

type Change = (items: PickedItem[]) => void;
const isSame = (one: PickedItem, other: PickedItem) => one.uid === other.uid && one.documentId === other.documentId;

function Line({ items, at, onChange }: { items: PickedItem[]; at: number; onChange: Change }) {
  const text = useText();
  const item = items[at]!;
  const title = item.title ?? text('pick.gone');
  const moved = (by: number) => {
    const others = items.filter((_, index) => index !== at);
    onChange([...others.slice(0, at + by), item, ...others.slice(at + by)]);
  };
  return (
    <Flex tag="li" gap={2} justifyContent="space-between">
      <Typography textColor={item.title === null ? 'warning700' : undefined}>{title}</Typography>
      <Flex gap={1}>
        <IconButton label={text('pick.up', { title })} onClick={() => moved(-1)} disabled={at === 0}>
          <ArrowUp />
        </IconButton>
        <IconButton label={text('pick.down', { title })} onClick={() => moved(1)} disabled={at === items.length - 1}>
          <ArrowDown />
        </IconButton>
        <IconButton
          label={text('pick.remove', { title })}
          onClick={() => onChange(items.filter((_, index) => index !== at))}
        >
          <Trash />
        </IconButton>
      </Flex>
    </Flex>
  );
}

function Found({ words, items, onChange }: { words: string; items: PickedItem[]; onChange: Change }) {
  const text = useText();
  const answer = useAnswer(pickableAnswer, routes.toPick(words));
  return (
    <AnsweredPart answer={answer}>
      {({ hits }) => {
        const left = hits.filter((hit) => !items.some((item) => isSame(item, hit)));
        if (left.length === 0) return <Typography textColor="neutral600">{text('pick.none')}</Typography>;
        return (
          <Flex tag="ul" direction="column" alignItems="start" gap={2} aria-label={text('pick.found')}>
            {left.map((hit) => (
              <li key={hit.documentId}>
                <Button
                  variant="tertiary"
                  disabled={items.length >= MOST_PICKED}
                  onClick={() => onChange([...items, hit])}
                >
                  {text('pick.add', { title: hit.title ?? '' })}
                </Button>
              </li>
            ))}
          </Flex>
        );
      }}
    </AnsweredPart>
  );
}

/** What the editor picks for everybody: found by its words, in the order in which it is told. */
export function Picked({ items, onChange }: { items: PickedItem[]; onChange: Change }) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="sigma">
        {text('pick.title')}
      </Typography>
      {items.length === 0 ? (
        <Typography textColor="neutral600">{text('pick.empty')}</Typography>
      ) : (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={2} aria-label={text('pick.title')}>
          {items.map((item, at) => (
            <Line key={item.documentId} items={items} at={at} onChange={onChange} />
          ))}
        </Flex>
      )}
      <Flex gap={2} alignItems="end" wrap="wrap">
        <Field.Root width="min(100%, 24rem)">
          <Field.Label>{text('pick.words')}</Field.Label>
          <Field.Input
            value={typed}
            onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
            onKeyDown={(event: { key: string; preventDefault: () => void }) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              setWords(typed.trim());
            }}
          />
        </Field.Root>
        <Button variant="secondary" size="L" onClick={() => setWords(typed.trim())}>
          {text('pick.look')}
        </Button>
      </Flex>
      {words !== '' && <Found words={words} items={items} onChange={onChange} />}
    </Flex>
  );
}
