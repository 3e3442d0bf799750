import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { RecordSummary } from '../../../shared';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { LongText } from '../parts/LongText';
import { SentForm } from '../parts/SentForm';

/**
 * What a record says wrong is said by another one, beside it: nothing is rewritten. For who chairs the committee of the
 * record; the server decides.
 */
export function Erratum({ record, onDone }: { record: Pick<RecordSummary, 'reference'>; onDone: () => void }) {
  const text = useText();
  const { busy, send } = useAct();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const title = text('erratum.open', { reference: record.reference });

  async function publish() {
    if (!(await send(routes.erratum(record.reference), { reason: reason.trim() }, text('erratum.done')))) return;
    setOpen(false);
    setReason('');
    onDone();
  }
  return (
    <>
      <Button size="S" variant="tertiary" aria-label={title} onClick={() => setOpen(true)}>
        {text('recordKind.erratum')}
      </Button>
      <Modal.Root open={open} onOpenChange={setOpen}>
        <Modal.Content aria-describedby={undefined}>
          <Modal.Header closeLabel={text('common.close')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <SentForm name={title} busy={busy} onSend={() => void publish()}>
            <Modal.Body>
              <Flex direction="column" alignItems="stretch" gap={3}>
                <Typography tag="p">{text('erratum.help')}</Typography>
                <LongText label={text('erratum.reason')} value={reason} onChange={setReason} required />
              </Flex>
            </Modal.Body>
            <Modal.Footer>
              <Button variant="tertiary" onClick={() => setOpen(false)}>
                {text('common.cancel')}
              </Button>
              <Button type="submit" loading={busy} disabled={reason.trim() === ''}>
                {text('erratum.send')}
              </Button>
            </Modal.Footer>
          </SentForm>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}
