import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import type { Answer } from './answers';
import { useWords } from './words';

interface Props<T> {
  answer: Answer<T>;
  children: (data: T, reload: () => void) => ReactNode;
}

/** Shows a page once its answer is there; a failure says why and can be tried again. */
export function Answered<T>({ answer, children }: Props<T>) {
  const words = useWords();
  if (answer.is === 'waiting') return <Page.Loading>{words.waiting}</Page.Loading>;
  if (answer.is === 'failed')
    return <Page.Error content={answer.message} action={<Button onClick={answer.reload}>{words.again}</Button>} />;
  return <>{children(answer.data, answer.reload)}</>;
}

/** The same for a part of a page, such as a card or a side panel. */
export function AnsweredPart<T>({ answer, children }: Props<T>) {
  const words = useWords();
  if (answer.is === 'waiting') return <Loader small>{words.waiting}</Loader>;
  if (answer.is === 'failed') {
    return (
      <Flex gap={3} wrap="wrap" role="alert">
        <Typography textColor="danger600">{answer.message}</Typography>
        <Button variant="tertiary" size="S" onClick={answer.reload}>
          {words.again}
        </Button>
      </Flex>
    );
  }
  return <>{children(answer.data, answer.reload)}</>;
}
