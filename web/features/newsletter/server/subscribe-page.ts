import type { IncomingMessage } from 'node:http';
import type { GetServerSideProps } from 'next';
import { acceptedSchema, letterRhythms } from '@passerelles/newsletter/shared';
import type { SubscribePageProps, Typed } from '../SubscribePage';
import { publicAddress } from '../../../lib/addresses';
import { locale } from '../../../lib/locale';
import { kindsIn } from '../ChoiceFields';
import { asksToLook } from '../look-up';
import { statusOf, type Problem } from '../problems';
import { LOOK } from '../TerritoryChoice';
import { eachOnce, loadThemes, lookUp, MOST_TERRITORIES, namesOfTerritories } from './choices';
import { post } from './cms';
import { isOwnForm, readForm } from '../../../lib/http/form';

/** Shows the form; on POST passes it to the CMS and goes on to the thanks, or shows it again as it was typed. */
export const subscribePage: GetServerSideProps<SubscribePageProps> = async ({ req, res, query }) => {
  res.setHeader('Cache-Control', 'no-store');
  if (req.method !== 'POST') {
    const typed = {
      ...blank,
      themes: [query.thematique ?? []].flat(),
      territories: [query.territoire ?? []].flat(),
    };
    return { props: await shown(typed) };
  }
  const form = await readForm(req);
  const typed = form ? typedIn(form) : blank;
  if (form && asksToLook(form, LOOK)) return { props: await shown(typed) };
  const problem = form ? await send(req, form, typed) : 'INPUT_INVALID';
  if (problem === null) return { redirect: { destination: '/lettre/merci', statusCode: 303 } };
  res.statusCode = statusOf(problem);
  return { props: await shown(typed, problem) };
};

/** The form as it was typed, with the territories that are ticked and those of the name that is looked for. */
async function shown(typed: Typed, problem: Problem | null = null): Promise<SubscribePageProps> {
  const found = await lookUp(typed.lookFor);
  return {
    themes: await loadThemes(),
    territories: eachOnce([...(await namesOfTerritories(typed.territories)), ...found]),
    notFound: typed.lookFor !== '' && found.length === 0,
    typed,
    problem,
    url: publicAddress('/lettre'),
  };
}

const blank: Typed = { email: '', kinds: [], themes: [], territories: [], lookFor: '', rhythm: 'weekly' };

function typedIn(form: URLSearchParams): Typed {
  return {
    email: (form.get('email') ?? '').slice(0, 400),
    kinds: kindsIn(form),
    themes: form.getAll('theme'),
    territories: form.getAll('territory').slice(0, MOST_TERRITORIES),
    lookFor: (form.get('q') ?? '').trim().slice(0, 100),
    rhythm: letterRhythms.find((one) => one === form.get('rhythm')) ?? blank.rhythm,
  };
}

async function send(request: IncomingMessage, form: URLSearchParams, typed: Typed): Promise<Problem | null> {
  if (!isOwnForm(request)) return 'FOREIGN_FORM';
  const { lookFor: _, ...rest } = typed;
  const body = { ...rest, website: form.get('website') ?? '', locale };
  const reply = await post(request, 'subscriptions', acceptedSchema, body);
  return reply.ok ? null : reply.code;
}
