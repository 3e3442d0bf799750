import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { Remark } from '../../../shared';
import { label, useText } from '../lib/text';
import { Card } from '../parts/Card';
import { fieldName } from '../snapshot/fields';

/** What was asked of the author, field by field. */
export function Remarks({ remarks }: { remarks: Remark[] }) {
  const text = useText();
  if (remarks.length === 0) return null;
  return (
    <Card title={text('remarks.title')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {remarks.map((remark, index) => (
          <Box tag="li" key={index}>
            <Flex gap={2} wrap="wrap">
              <Typography fontWeight="semiBold">{remark.field === null ? text('remarks.whole') : fieldName(text, remark.field)}</Typography>
              {remark.reason && <Badge variant="warning">{label(text, 'reason', remark.reason)}</Badge>}
            </Flex>
            <Typography tag="p" lineHeight="1.5">
              {remark.comment}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Card>
  );
}
