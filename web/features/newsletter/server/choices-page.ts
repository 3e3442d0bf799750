import type { IncomingMessage } from 'node:http';
import type { GetServerSideProps } from 'next';
import { acceptedSchema, rhythms, subscriptionViewSchema, type SubscriptionView } from '@passerelles/newsletter/shared';
import { MOVE, REMOVE, type ChoicesPageProps } from '../ChoicesPage';
import { kindsIn } from '../ChoiceFields';
import { isOwnForm, readForm } from '../../../lib/http/form';
import { asksToLook } from '../look-up';
import { statusOf } from '../problems';
import { LOOK } from '../TerritoryChoice';
import { eachOnce, loadThemes, lookUp, MOST_TERRITORIES, namesOfTerritories } from './choices';
import { post, read, type Reply } from './cms';
import { openedBy } from './link-page';

/** Shows what the holder of a link receives; on POST changes it, and shows it again. */
export const choicesPage: GetServerSideProps<ChoicesPageProps> = async ({ req, res, query }) => {
  const token = openedBy(res, query);
  const now = await read('subscription', subscriptionViewSchema, token);
  const refused = refusalOf(now);
  if (refused || !now.ok) {
    res.statusCode = refused === 'UNAVAILABLE' ? 503 : 404;
    return { props: { step: 'refused', code: refused ?? 'UNAVAILABLE' } };
  }
  if (req.method !== 'POST') return { props: await shown(now.value, token, null) };
  const form = isOwnForm(req) ? await readForm(req) : null;
  if (form && asksToLook(form, LOOK)) {
    const chosen = chosenIn(form, now.value);
    const lookFor = (form.get('q') ?? '').trim().slice(0, 100);
    return { props: await shown({ ...now.value, ...chosen }, token, null, lookFor) };
  }
  const elsewhere = form?.get(MOVE) ?? null;
  if (elsewhere !== null) {
    const asked = await post(req, 'address', acceptedSchema, { token, email: elsewhere.slice(0, 400) });
    if (!asked.ok) res.statusCode = statusOf(asked.code);
    return { props: await shown(now.value, token, asked.ok ? 'asked-elsewhere' : asked.code) };
  }
  const reply = await change(req, form, token, now.value);
  if (!reply.ok) res.statusCode = reply.code === 'UNAVAILABLE' ? 503 : 400;
  // Nothing is received any more: there is nothing left to choose.
  if (reply.ok && reply.value.state !== 'confirmed')
    return { redirect: { destination: `/lettre/quitter?jeton=${encodeURIComponent(token)}&fait=1`, statusCode: 303 } };
  return { props: await shown(reply.ok ? reply.value : now.value, token, reply.ok ? 'saved' : reply.code) };
};

/** Only who receives the letter, by a link that a letter bears, has something to choose. */
function refusalOf(reply: Reply<SubscriptionView>) {
  if (!reply.ok) return reply.code;
  if (reply.value.purpose !== 'leave') return 'TOKEN_UNKNOWN' as const;
  return reply.value.state === 'confirmed' ? null : ('TOKEN_USED' as const);
}

async function change(
  request: IncomingMessage,
  form: URLSearchParams | null,
  token: string,
  now: SubscriptionView,
): Promise<Reply<SubscriptionView> | { ok: false; code: 'FOREIGN_FORM' }> {
  if (!isOwnForm(request)) return { ok: false, code: 'FOREIGN_FORM' };
  if (!form) return { ok: false, code: 'INPUT_INVALID' };
  const alert = form.get(REMOVE);
  if (alert !== null) return post(request, 'leave', subscriptionViewSchema, { token, alert: Number(alert) });
  return post(request, 'choices', subscriptionViewSchema, { token, ...chosenIn(form, now) });
}

function chosenIn(form: URLSearchParams, now: SubscriptionView) {
  const rhythm = rhythms.find((one) => one === form.get('rhythm')) ?? now.rhythm;
  const territories = [...new Set(form.getAll('territory').filter(Boolean))].slice(0, MOST_TERRITORIES);
  return { kinds: kindsIn(form), themes: form.getAll('theme'), territories, rhythm };
}

async function shown(
  view: SubscriptionView,
  token: string,
  said: Extract<ChoicesPageProps, { step: 'asks' }>['said'],
  lookFor = '',
): Promise<ChoicesPageProps> {
  const { email, kinds, themes, rhythm, territories, alerts } = view;
  const chosen = { kinds, themes, territories, rhythm };
  const found = await lookUp(lookFor);
  return {
    step: 'asks',
    email,
    token,
    themes: await loadThemes(),
    territories: eachOnce([...(await namesOfTerritories(territories)), ...found]),
    lookFor,
    notFound: lookFor !== '' && found.length === 0,
    chosen,
    alerts,
    said,
  };
}
