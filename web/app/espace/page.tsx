import { Claims } from '../../features/desk/components/Claims';
import { DeskPage } from '../../features/desk/components/DeskPage';
import { Places } from '../../features/desk/components/Places';
import { Sheets } from '../../features/desk/components/Sheets';
import { Welcome } from '../../features/desk/components/Welcome';
import { SignOutForm } from '../../features/desk/forms/SignOutForm';
import { listPlaces } from '../../features/desk/server/places';
import { listSheets } from '../../features/desk/server/sheets';
import { param, type SearchParams } from '../../features/desk/server/search-params';
import { readAccount } from '../../features/desk/server/session';
import { teamPage } from '../../features/desk/teams';
import { messages } from '../../messages';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

const t = messages.desk;

const arrivals: Record<string, string> = { demande: t.claim.sent, quittee: t.people.left, supprimee: t.life.removed };

/** My sheets, my actors, my requests; or, for who is not signed in, what the desk is for. */
export default async function HomePage({ searchParams }: { searchParams: SearchParams }) {
  const account = await readAccount();
  if (!account) return <Welcome />;
  const { name, memberships, claims } = account;
  const arrival = arrivals[(await param(searchParams, 'etape')) ?? ''];
  return (
    <DeskPage title={t.home.hello(name)}>
      {arrival && (
        <Notice tone="good" role="status">
          {arrival}
        </Notice>
      )}
      <div className="columns">
        <section aria-labelledby="fiches">
          <div className="list-head">
            <h2 id="fiches">{t.home.sheets}</h2>
            {memberships.length > 0 && (
              <div className="actions">
                <ButtonLink href="/espace/fiches/nouvelle" look="main">
                  {t.home.create.fiches}
                </ButtonLink>
                <ButtonLink href="/espace/comptes-rendus/nouvelle">{t.home.create['comptes-rendus']}</ButtonLink>
              </div>
            )}
          </div>
          {memberships.length > 0 ? <Sheets sheets={await listSheets()} /> : <p>{t.home.noActor}</p>}
          {memberships.length > 0 && <p className="small quiet desk-after">{t.life.noTracking}</p>}
        </section>
        <div>
          <section aria-labelledby="acteurs">
            <h2 id="acteurs">{t.home.actors}</h2>
            <ul className="plain desk-actors">
              {memberships.map(({ actor, people }) => (
                <li key={actor.documentId}>
                  <a href={`/acteurs/${actor.slug}`}>{actor.name}</a>
                  <p className="small">
                    <a
                      href={teamPage(actor.documentId)}
                      aria-label={`${t.people.link(people)}${messages.common.colon}${actor.name}`}
                    >
                      {t.people.link(people)}
                    </a>
                  </p>
                </li>
              ))}
            </ul>
            <ButtonLink href="/espace/rattachement">{t.home.claim}</ButtonLink>
          </section>
          <Claims claims={claims} />
          <Places places={(await listPlaces()).filter(({ practice }) => !practice?.has)} />
          <div className="desk-block">
            <p className="small quiet">{account.email}</p>
            <p>
              <a href="/espace/compte">{t.account.link}</a>
            </p>
            <SignOutForm />
          </div>
        </div>
      </div>
    </DeskPage>
  );
}
