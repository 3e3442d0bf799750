import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ProxyView, ReviewDetail } from '../../../shared';
import { Card } from '@passerelles/kit/admin';
import { useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { Choice } from '../parts/Choice';
import { ProxyBallot } from './ProxyBallot';
import { versionOf } from './version';

type Props = { review: ReviewDetail; onDone: () => void };

/** Those whose proxy can be asked for or given: the voters of the stage. */
const voters = (review: ReviewDetail, except: string | null) =>
  review.electors
    .filter(({ recused, membershipId }) => !recused && membershipId !== except)
    .map(({ membershipId, name }) => ({ value: membershipId, label: name }));

/** A member who will be absent lets another vote in one’s place. */
function GiveProxy({ review, onDone }: Props) {
  const text = useText();
  const { busy, send } = useAct();
  const [bearerId, setBearerId] = useState('');

  async function give(): Promise<boolean> {
    const accepted = await send(
      `${routes.review(review.id)}/proxies`,
      { ...versionOf(review), bearerId },
      text('proxy.giveDone'),
    );
    if (accepted) onDone();
    return accepted;
  }
  return (
    <ActForm open={text('proxy.give')} help={text('proxy.giveHelp')} busy={busy} ready={bearerId !== ''} onSend={give}>
      <Choice
        label={text('proxy.bearer')}
        value={bearerId}
        options={voters(review, review.mySeatId)}
        onChange={setBearerId}
        required
      />
    </ActForm>
  );
}

/** Who presides writes down the proxy that an absent member gave otherwise, by letter or by mail. */
function RecordProxy({ review, onDone }: Props) {
  const text = useText();
  const { busy, send } = useAct();
  const [giverId, setGiverId] = useState('');
  const [bearerId, setBearerId] = useState('');

  async function record(): Promise<boolean> {
    const accepted = await send(
      `${routes.review(review.id)}/proxies`,
      { ...versionOf(review), giverId, bearerId },
      text('proxy.recordDone'),
    );
    if (accepted) onDone();
    return accepted;
  }
  return (
    <ActForm
      open={text('proxy.record')}
      help={text('proxy.recordHelp')}
      busy={busy}
      ready={giverId !== '' && bearerId !== ''}
      onSend={record}
    >
      <Choice
        label={text('proxy.giver')}
        value={giverId}
        options={voters(review, bearerId)}
        onChange={setGiverId}
        required
      />
      <Choice
        label={text('proxy.bearer')}
        value={bearerId}
        options={voters(review, giverId)}
        onChange={setBearerId}
        required
      />
    </ActForm>
  );
}

/** One proxy in force, which its giver or who presides takes back while it was not used. */
function InForce({ review, proxy, onDone }: Props & { proxy: ProxyView }) {
  const text = useText();
  const { busy, send } = useAct();
  const mine = proxy.giverId === review.mySeatId;
  const mayWithdraw =
    proxy.used !== true && (mine ? review.actions.includes('withdraw-proxy') : review.actions.includes('record-proxy'));

  async function withdraw(): Promise<boolean> {
    const body = { ...versionOf(review), ...(mine ? {} : { giverId: proxy.giverId }) };
    const accepted = await send(`${routes.review(review.id)}/proxies/withdraw`, body, text('proxy.withdrawDone'));
    if (accepted) onDone();
    return accepted;
  }
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2}>
      <Typography tag="p">{text('proxy.line', { giver: proxy.giver, bearer: proxy.bearer })}</Typography>
      {(proxy.used === true || proxy.recordedByChair) && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[proxy.used === true && text('proxy.used'), proxy.recordedByChair && text('proxy.byChair')]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      )}
      {review.actions.includes('vote-by-proxy') && proxy.bearerId === review.mySeatId && (
        <ProxyBallot review={review} proxy={proxy} onDone={onDone} />
      )}
      {mayWithdraw && (
        <ActForm
          open={text('proxy.withdrawOne', { giver: proxy.giver })}
          send={text('proxy.withdraw')}
          busy={busy}
          ready
          onSend={withdraw}
        >
          <Typography tag="p">{text('proxy.withdrawHelp')}</Typography>
        </ActForm>
      )}
    </Flex>
  );
}

/** Who votes for whom in this stage, and what this person may do about it. */
export function Proxies({ review, onDone }: Props) {
  const text = useText();
  const { proxies, actions } = review;
  const mayGive = actions.includes('give-proxy');
  const mayRecord = actions.includes('record-proxy');
  if (proxies.length === 0 && !mayGive && !mayRecord) return null;
  return (
    <Card title={text('proxy.title')}>
      {proxies.length === 0 ? (
        <Typography tag="p" textColor="neutral600">
          {text('proxy.none')}
        </Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {proxies.map((proxy) => (
            <InForce key={proxy.giverId} review={review} proxy={proxy} onDone={onDone} />
          ))}
        </Flex>
      )}
      {mayGive && <GiveProxy review={review} onDone={onDone} />}
      {mayRecord && <RecordProxy review={review} onDone={onDone} />}
    </Card>
  );
}
