import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import type { ReviewDetail } from '../../../shared';
import { Card } from '@passerelles/kit/admin';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { Day } from '../parts/Day';
import { RemarkFields } from './RemarkFields';
import { blankRemark, isWritten, toSendBack, type RemarkDraft } from './remarks';

/** Sends a sheet back to its author with what is wrong, field by field, and by when it should come back. */
export function SendBack({ review, onDone }: { review: ReviewDetail; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [remarks, setRemarks] = useState<RemarkDraft[]>([blankRemark(0)]);
  const [dueOn, setDueOn] = useState('');
  const [tried, setTried] = useState(false);
  const nextKey = Math.max(...remarks.map(({ key }) => key)) + 1;

  async function sendBack() {
    setTried(true);
    if (!remarks.every(isWritten)) return;
    const url = `${routes.review(review.id)}/admissibility`;
    if (await send(url, toSendBack(remarks, dueOn), text('admissibility.sendBackDone'))) onDone();
  }
  return (
    <Card title={text('admissibility.sendBack')}>
      <Typography tag="p">{text('admissibility.sendBackHelp')}</Typography>
      <Flex
        tag="form"
        noValidate
        aria-label={text('admissibility.sendBack')}
        direction="column"
        alignItems="stretch"
        gap={4}
        onSubmit={(event: { preventDefault(): void }) => {
          event.preventDefault();
          void sendBack();
        }}
      >
        {remarks.map((remark, index) => (
          <RemarkFields
            key={remark.key}
            number={index + 1}
            remark={remark}
            snapshot={review.snapshot}
            tried={tried}
            onChange={(changed) => setRemarks(remarks.map((one) => (one.key === changed.key ? changed : one)))}
            onRemove={remarks.length > 1 ? () => setRemarks(remarks.filter((one) => one.key !== remark.key)) : null}
          />
        ))}
        <Flex>
          <Button
            variant="tertiary"
            size="S"
            startIcon={<Plus aria-hidden />}
            onClick={() => setRemarks([...remarks, blankRemark(nextKey)])}
          >
            {text('admissibility.add')}
          </Button>
        </Flex>
        <Day label={text('admissibility.dueOn')} value={dueOn} onChange={setDueOn} />
        <Button type="submit" variant="danger" loading={busy}>
          {text('admissibility.sendBackSend')}
        </Button>
      </Flex>
    </Card>
  );
}
