import { Box, Flex, Typography } from '@strapi/design-system';
import type { Remark } from '../../../shared';
import { useNames } from '../lib/names';
import { Card } from '@passerelles/kit/admin';
import { label, useText } from '../lib/panel';
import { Mark } from '../parts/Mark';
import { Answer } from './Answer';

export function RemarkList({ remarks }: { remarks: Remark[] }) {
  const text = useText();
  const names = useNames();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {remarks.map((remark) => (
        <Box tag="li" key={remark.id}>
          <Flex gap={2} wrap="wrap">
            <Typography fontWeight="semiBold">
              {remark.field === null ? text('remarks.whole') : names.field(remark.field)}
            </Typography>
            {remark.reason && <Mark look="warning">{label(text, 'reason', remark.reason)}</Mark>}
          </Flex>
          <Typography tag="p" lineHeight="1.5">
            {remark.comment}
          </Typography>
          <Answer answer={remark.answer} />
        </Box>
      ))}
    </Flex>
  );
}

/** What is asked of the author, field by field; in the next round, what was asked and what the author answered. */
export function Remarks({ remarks, waiting }: { remarks: Remark[]; waiting: boolean }) {
  const text = useText();
  if (remarks.length === 0) return null;
  return (
    <Card title={text(waiting ? 'remarks.title' : 'remarks.before')}>
      <RemarkList remarks={remarks} />
    </Card>
  );
}
