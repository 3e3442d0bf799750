import type { AlertView, LetterKind, Rhythm } from '@passerelles/newsletter/shared';
import { messages } from '../../messages';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { Layout } from '../../ui/Layout';
import { Notice } from '../../ui/Notice';
import { PageHead } from '../../ui/PageHead';
import { Boxes, Kinds, Rhythms } from './ChoiceFields';
import { DefaultButton, TerritoryChoice } from './TerritoryChoice';
import { AlertLine, LinkPage, type LinkPageProps } from './LinkPage';
import { sentenceFor } from './problems';
import type { Choice } from './server/choices';

export interface ShownChoices {
  email: string;
  token: string;
  themes: Choice[];
  /** Those that are chosen, and those that were found. */
  territories: Choice[];
  lookFor: string;
  /** A territory was looked for and none found. */
  notFound: boolean;
  chosen: { kinds: LetterKind[]; themes: string[]; territories: string[]; rhythm: Rhythm };
  alerts: AlertView[];
  said: 'saved' | 'asked-elsewhere' | Extract<LinkPageProps, { step: 'refused' }>['code'] | null;
}
export type ChoicesPageProps = ({ step: 'asks' } & ShownChoices) | Extract<LinkPageProps, { step: 'refused' }>;

const t = messages.newsletter.choices;

/** What somebody receives, to change it; what is kept of them, to take away or to erase. By the link of any letter, without a password. */
export function ChoicesPage(props: ChoicesPageProps) {
  if (props.step === 'refused') return <LinkPage act="leave" {...props} />;
  const { email, token, themes, territories, lookFor, notFound, chosen, alerts, said } = props;
  const query = `?jeton=${encodeURIComponent(token)}`;
  return (
    <Layout>
      <PageHead title={t.title} noIndex />
      <div className="page">
        <div className="page-head">
          <h1>{t.title}</h1>
          <p className="lead">{t.lead(email)}</p>
        </div>
        <form className="prose stack" method="post" action={`/lettre/choix${query}`}>
          <DefaultButton />
          {said === 'saved' && (
            <Notice tone="good" role="status">
              {t.saved}
            </Notice>
          )}
          {said === 'asked-elsewhere' && (
            <Notice tone="good" role="status">
              {t.moveAsked}
            </Notice>
          )}
          {said !== null && said !== 'saved' && said !== 'asked-elsewhere' && (
            <Notice tone="bad" role="alert">
              {sentenceFor(said)}
            </Notice>
          )}
          <Kinds chosen={chosen.kinds} />
          {/* A theme that is not offered now (it was renamed, or the list could not be read) stays chosen. */}
          {chosen.themes
            .filter((slug) => themes.every((theme) => theme.slug !== slug))
            .map((slug) => (
              <input key={slug} type="hidden" name="theme" value={slug} />
            ))}
          <Boxes
            name="theme"
            legend={messages.newsletter.themes}
            help={messages.newsletter.themesHelp}
            choices={themes}
            chosen={chosen.themes}
          />
          <TerritoryChoice
            territories={territories}
            chosen={chosen.territories}
            lookFor={lookFor}
            notFound={notFound}
          />
          <Rhythms chosen={chosen.rhythm} alerts={alerts.length > 0} />
          <Button type="submit" look="main">
            {t.save}
          </Button>
        </form>
        {alerts.length > 0 && <Alerts alerts={alerts} action={`/lettre/choix${query}`} />}
        <section className="prose stack">
          <h2>{t.moveTitle}</h2>
          <form className="stack" method="post" action={`/lettre/choix${query}`}>
            <TextField
              id="nouvelle-adresse"
              name={MOVE}
              type="email"
              autoComplete="email"
              label={t.moveLabel}
              help={t.moveHelp}
              maxLength={320}
              required
            />
            <Button type="submit">{t.moveAction}</Button>
          </form>
        </section>
        <section className="prose stack">
          <h2>{t.dataTitle}</h2>
          <p>{t.dataLead}</p>
          <ul>
            <li>
              <a href={`/api/newsletter/data${query}`}>{t.takeAway}</a>
            </li>
            <li>
              <a href={`/lettre/quitter${query}`}>{messages.newsletter.leave.action}</a>
            </li>
            <li>
              <a href={`/lettre/oublier${query}`}>{messages.newsletter.erase.action}</a>
            </li>
          </ul>
        </section>
      </div>
    </Layout>
  );
}

/** The name of the field with the address to be written at. */
export const MOVE = 'nouvelle';
/** The name of the button that removes an alert; its value is the alert's number. */
export const REMOVE = 'retirer';

function Alerts({ alerts, action }: { alerts: readonly AlertView[]; action: string }) {
  return (
    <section className="prose stack">
      <h2>{t.alertsTitle}</h2>
      <p>{t.alertsLead}</p>
      <ul>
        {alerts.map((alert) => (
          <li key={alert.search}>
            <AlertLine {...alert} />
            <form method="post" action={action}>
              <Button type="submit" name={REMOVE} value={String(alert.id)}>
                {t.removeAlert}
                <span className="sr"> {alert.about}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
