import type { ButtonProps } from '@strapi/design-system';
import { useState } from 'react';
import { useAct } from '../lib/panel';
import { ActForm } from './ActForm';
import { LongText } from './LongText';

type Props = {
  open: string;
  send?: string;
  help?: string;
  /** The label of the reason. */
  reason: string;
  /** What the notification says once it is done. */
  done: string;
  look?: ButtonProps['variant'];
  url: string;
  /** What is sent beside the reason. */
  more?: Readonly<Record<string, string>>;
  onDone: () => void;
};

/** An act that needs a reason, and nothing else of the person. */
export function ReasonForm({ reason: label, url, more, done, onDone, ...form }: Props) {
  const { busy, send } = useAct();
  const [reason, setReason] = useState('');

  async function onSend(): Promise<boolean> {
    const accepted = await send(url, { ...more, reason: reason.trim() }, done);
    if (accepted) onDone();
    return accepted;
  }
  return (
    <ActForm {...form} busy={busy} ready={reason.trim() !== ''} onSend={onSend}>
      <LongText label={label} value={reason} onChange={setReason} required />
    </ActForm>
  );
}
