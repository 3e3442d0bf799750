import { Page } from '@strapi/strapi/admin';
import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Answer } from '../lib/answers';
import { useText } from '../lib/text';

/** Shows a page once its answer is there; a failure says why and can be tried again. */
export function Answered<T>({
  answer,
  children,
}: {
  answer: Answer<T>;
  children: (data: T, reload: () => void) => ReactNode;
}) {
  const text = useText();
  if (answer.is === 'waiting') return <Page.Loading>{text('common.waiting')}</Page.Loading>;
  if (answer.is === 'failed') {
    return (
      <Page.Error content={answer.message} action={<Button onClick={answer.reload}>{text('common.retry')}</Button>} />
    );
  }
  return <>{children(answer.data, answer.reload)}</>;
}

/** The same for a part of a page, such as a side panel. */
export function AnsweredPart<T>({
  answer,
  children,
}: {
  answer: Answer<T>;
  children: (data: T, reload: () => void) => ReactNode;
}) {
  const text = useText();
  if (answer.is === 'waiting') return <Loader small>{text('common.waiting')}</Loader>;
  if (answer.is === 'failed') {
    return (
      <Flex direction="column" alignItems="start" gap={2}>
        <Typography textColor="danger600">{answer.message}</Typography>
        <Button variant="tertiary" size="S" onClick={answer.reload}>
          {text('common.retry')}
        </Button>
      </Flex>
    );
  }
  return <>{children(answer.data, answer.reload)}</>;
}
