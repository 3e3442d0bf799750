import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Answer } from '../lib/answers';
import { useText } from '../lib/text';

/** Shows a part of the page once its answer is there; a failure says why and can be tried again. */
export function Answered<T>({
  answer,
  children,
}: {
  answer: Answer<T>;
  children: (data: T, reload: () => void) => ReactNode;
}) {
  const text = useText();
  if (answer.is === 'waiting') return <Loader small>{text('waiting')}</Loader>;
  if (answer.is === 'failed') {
    return (
      <Flex gap={3} role="alert">
        <Typography textColor="danger600">{answer.message}</Typography>
        <Button variant="tertiary" size="S" onClick={answer.reload}>
          {text('again')}
        </Button>
      </Flex>
    );
  }
  return <>{children(answer.data, answer.reload)}</>;
}
