import { Button, Modal, Typography, type ButtonProps } from '@strapi/design-system';
import { useState } from 'react';
import { useAct, useText } from '../lib/panel';
import { LongText } from './LongText';

type Props = {
  /** The button that opens the dialog, and the dialog's title. */
  open: string;
  /** The button's name for those who hear it out of its row; the same words by default. */
  openName?: string;
  help?: string;
  /** The label of the reason. */
  reason: string;
  /** What the notification says once it is done. */
  done: string;
  look?: ButtonProps['variant'];
  size?: ButtonProps['size'];
  fullWidth?: boolean;
  url: string;
  /** What is sent for the words that were written; `{ reason }` by default. */
  body?: (words: string) => object;
  onDone: () => void;
};

/**
 * An act with some words, beside other acts or where a form already stands around the button, as the content manager's. A form
 * inside a form sends the outer one, so that this dialog has none; what React lets bubble out of it ends here.
 */
export function ReasonDialog({
  open,
  openName,
  help,
  reason: label,
  done,
  look = 'tertiary',
  size,
  fullWidth,
  url,
  body = (reason) => ({ reason }),
  onDone,
}: Props) {
  const text = useText();
  const { busy, send } = useAct();
  const [shown, setShown] = useState(false);
  const [reason, setReason] = useState('');

  async function onSend(): Promise<void> {
    if (!(await send(url, body(reason.trim()), done))) return;
    setShown(false);
    onDone();
  }
  const stop = (event: { stopPropagation(): void }) => event.stopPropagation();
  return (
    <Modal.Root open={shown} onOpenChange={setShown}>
      <Modal.Trigger>
        <Button type="button" variant={look} size={size} fullWidth={fullWidth} aria-label={openName}>
          {open}
        </Button>
      </Modal.Trigger>
      <Modal.Content onKeyDown={stop} onChange={stop}>
        <Modal.Header closeLabel={text('common.cancel')}>
          <Modal.Title>{open}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {help && (
            <Typography tag="p" textColor="neutral600" paddingBottom={3}>
              {help}
            </Typography>
          )}
          <LongText label={label} value={reason} onChange={setReason} required />
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button type="button" variant="tertiary">
              {text('common.cancel')}
            </Button>
          </Modal.Close>
          <Button
            type="button"
            variant={look === 'tertiary' ? 'default' : look}
            loading={busy}
            disabled={reason.trim() === ''}
            onClick={() => void onSend()}
          >
            {open}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
