import { Flex, Typography } from '@strapi/design-system';
import type { Tallies as Counts } from '../../../shared';
import { Card } from '@passerelles/kit/admin';
import { useText } from '../lib/panel';

/** The count of a stage, for those who may read it. */
export function Tallies({ tallies }: { tallies: Counts | null }) {
  const text = useText();
  if (tallies === null) return null;
  const lines = [
    [text('tallies.for'), tallies.for],
    [text('tallies.withReservations'), tallies.withReservations],
    [text('tallies.changes'), tallies.changes],
    [text('tallies.rejected'), tallies.rejected],
    [text('tallies.abstained'), tallies.abstained],
    [text('tallies.recused'), tallies.recused],
  ] as const;
  return (
    <Card title={text('tallies.title')}>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
        {lines.map(([name, count]) => (
          <Flex key={name} justifyContent="space-between">
            <Typography tag="dt">{name}</Typography>
            <Typography tag="dd" fontWeight="bold" style={{ fontVariantNumeric: 'tabular-nums' }}>
              {count}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Card>
  );
}
