import { sayActorKind, type ActorRef } from '@passerelles/desk/shared';
import type { Metadata } from 'next';
import { BackHome } from '../../../features/desk/components/BackHome';
import { DeskPage } from '../../../features/desk/components/DeskPage';
import { ClaimForm, ProposeForm } from '../../../features/desk/forms/claim-forms';
import { callOwn } from '../../../features/desk/server/call';
import { param, type SearchParams } from '../../../features/desk/server/search-params';
import { requireAccount } from '../../../features/desk/server/session';
import { locale } from '../../../lib/locale';
import { messages } from '../../../messages';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';

const t = messages.desk.claim;
export const metadata: Metadata = { title: t.title };

async function search(typed: string): Promise<ActorRef[]> {
  const answer = await callOwn<ActorRef[]>(`/actors?q=${encodeURIComponent(typed.slice(0, 100))}`);
  return answer.ok ? answer.data : [];
}

function Results({ typed, actors }: { typed: string; actors: ActorRef[] }) {
  return (
    <section aria-labelledby="trouvees" className="desk-block">
      <h2 id="trouvees">{actors.length === 0 ? t.none(typed) : t.found(actors.length)}</h2>
      {actors.length > 0 && (
        <ul className="list list-tight">
          {actors.map((actor) => (
            <li key={actor.documentId} className="desk-line">
              <div>
                <strong>{actor.name}</strong>
                <p className="small quiet">
                  {[actor.acronym, sayActorKind(actor.kind, locale)].filter(Boolean).join(' · ')}
                </p>
              </div>
              <ClaimForm actor={actor} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The directory is searched before anything can be added to it. */
export default async function ClaimPage({ searchParams }: { searchParams: SearchParams }) {
  await requireAccount('/espace/rattachement');
  const typed = ((await param(searchParams, 'q')) ?? '').trim();
  return (
    <DeskPage title={t.title} lead={t.lead} back={<BackHome />}>
      <form method="get" className="desk-form" role="search">
        <TextField id="q" name="q" type="search" label={t.search} defaultValue={typed} />
        <p className="desk-after">
          <Button type="submit" look="main">
            {t.searchAction}
          </Button>
        </p>
      </form>
      {typed !== '' && (
        <>
          <Results typed={typed} actors={await search(typed)} />
          <section aria-labelledby="proposer" className="desk-block">
            <h2 id="proposer">{t.propose}</h2>
            <p>{t.proposeLead}</p>
            <ProposeForm name={typed} />
          </section>
        </>
      )}
    </DeskPage>
  );
}
