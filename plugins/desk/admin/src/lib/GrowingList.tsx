import { AnsweredPart, type Answer } from '@passerelles/kit/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useId, useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { useAnswer } from './panel';

const step = 20;
/** The most that the server gives at once. */
const most = 100;

interface Page<Item> {
  data: Item[];
  meta: { total: number };
}
export interface Growing<Item> {
  answer: Answer<Page<Item>>;
  onMore: () => void;
}

/** The first rows of a list, and more of them when asked; what was there stays on screen meanwhile. */
export function useGrowing<Item>(contract: z.ZodType<Page<Item>>, address: string): Growing<Item> {
  const [pageSize, setPageSize] = useState(step);
  const answer = useAnswer(contract, `${address}&page=1&pageSize=${pageSize}`, { keep: true });
  return { answer, onMore: () => setPageSize((size) => Math.min(most, size + step)) };
}

/** Reads lists again that were read before. */
export function reloadAll(...lists: Growing<unknown>[]): void {
  for (const { answer } of lists) if (answer.is !== 'waiting') answer.reload();
}

interface Props<Item> extends Growing<Item> {
  title: string;
  empty: string;
  /** The words of the button that asks for more. */
  more: string;
  children: (item: Item) => ReactNode;
}

/** A list under its heading. */
export function GrowingList<Item>({ title, empty, more, answer, onMore, children }: Props<Item>) {
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id} paddingBottom={7}>
      <Typography tag="h2" id={id} variant="beta" paddingBottom={3} display="block">
        {title}
      </Typography>
      <AnsweredPart answer={answer}>
        {({ data, meta }) =>
          data.length === 0 ? (
            <Typography textColor="neutral600">{empty}</Typography>
          ) : (
            <Flex direction="column" alignItems="stretch" gap={4}>
              {data.map(children)}
              {meta.total > data.length && (
                <Flex>
                  <Button variant="tertiary" onClick={onMore}>
                    {more}
                  </Button>
                </Flex>
              )}
            </Flex>
          )
        }
      </AnsweredPart>
    </Box>
  );
}
