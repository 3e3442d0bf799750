import { alertRhythms, type AlertRhythm } from '@passerelles/newsletter/shared';
import { contentLang } from '../../lib/locale';
import { messages } from '../../messages';
import { Button, ButtonLink } from '../../ui/Button';
import { CheckField } from '../../ui/Field';
import { Layout } from '../../ui/Layout';
import { Notice } from '../../ui/Notice';
import { PageHead } from '../../ui/PageHead';
import { EmailField, Honeypot } from './AskFields';
import { ALERT_PAGE } from './alert-address';
import { sentenceFor, type Problem } from './problems';

export interface AlertPageProps {
  /** The search as the end of an address, and in words: what was typed, then each filter, and whether people wrote it; null where it is none. */
  search: { address: string; words: { text: string; written: boolean }[] } | null;
  typed: { email: string; rhythm: AlertRhythm };
  problem: Problem | null;
}

const t = messages.newsletter.alert;

/** Asks to be told of the new results of a search: a plain form, which says again which search it is. */
export function AlertPage({ search, typed, problem }: AlertPageProps) {
  const aboutEmail = problem === 'EMAIL_INVALID' || problem === 'EMAIL_DISPOSABLE';
  return (
    <Layout>
      <PageHead title={problem ? `${messages.newsletter.toCorrect} · ${t.title}` : t.title} noIndex />
      <div className="page">
        <div className="page-head">
          <h1>{t.title}</h1>
          <p className="lead">{search ? t.lead : t.wrong}</p>
        </div>
        {search ? (
          <form className="prose stack" method="post" action={`${ALERT_PAGE}?${search.address}`} noValidate>
            {problem && !aboutEmail && (
              <Notice tone="bad" role="alert">
                {sentenceFor(problem)}
              </Notice>
            )}
            <p>
              {t.about}
              {messages.common.colon}{' '}
              <a href={`/recherche?${search.address}`}>
                {search.words.length === 0 && t.everything}
                {search.words.map(({ text, written }, rank) => (
                  <span key={text} lang={written ? contentLang : undefined}>
                    {rank > 0 && ' · '}
                    {text}
                  </span>
                ))}
              </a>
            </p>
            <EmailField
              typed={typed.email}
              help={t.emailHelp}
              error={aboutEmail ? messages.newsletter.errors[problem] : undefined}
            />
            <Honeypot />
            <fieldset className="field">
              <legend>{t.rhythm}</legend>
              <div>
                {alertRhythms.map((rhythm) => (
                  <CheckField
                    key={rhythm}
                    type="radio"
                    name="rhythm"
                    value={rhythm}
                    defaultChecked={rhythm === typed.rhythm}
                    label={t.rhythms[rhythm]}
                  />
                ))}
              </div>
            </fieldset>
            <p className="small quiet">
              {t.consent} <a href="/donnees-personnelles">{messages.newsletter.privacy}</a>
            </p>
            <Button type="submit" look="main">
              {t.action}
            </Button>
          </form>
        ) : (
          <ButtonLink href="/recherche">{messages.search.startAgain}</ButtonLink>
        )}
      </div>
    </Layout>
  );
}
