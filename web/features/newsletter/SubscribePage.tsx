import type { LetterKind, Rhythm } from '@passerelles/newsletter/shared';
import { messages } from '../../messages';
import { Button } from '../../ui/Button';
import { Layout } from '../../ui/Layout';
import { Notice } from '../../ui/Notice';
import { PageHead } from '../../ui/PageHead';
import { EmailField, Honeypot } from './AskFields';
import { Boxes, Kinds, Rhythms } from './ChoiceFields';
import { LETTERS_FEED } from './feed';
import { sentenceFor, type Problem } from './problems';
import { DefaultButton, TerritoryChoice } from './TerritoryChoice';
import type { Choice } from './server/choices';

/** What a person typed, shown again when it could not be taken. */
export interface Typed {
  email: string;
  kinds: LetterKind[];
  themes: string[];
  /** Slugs. */
  territories: string[];
  /** What was typed to look a territory up. */
  lookFor: string;
  rhythm: Rhythm;
}

export interface SubscribePageProps {
  themes: Choice[];
  /** Those that are chosen, and those that were found. */
  territories: Choice[];
  /** A territory was looked for and none found. */
  notFound: boolean;
  typed: Typed;
  problem: Problem | null;
  /** Of the page, absolute. */
  url: string;
}

const t = messages.newsletter;

/** The form of the newsletter. It is a plain form: the server reads it, and shows it again with what was typed. */
export function SubscribePage({ themes, territories, notFound, typed, problem, url }: SubscribePageProps) {
  const aboutEmail = problem === 'EMAIL_INVALID' || problem === 'EMAIL_DISPOSABLE';
  return (
    <Layout>
      <PageHead
        title={problem ? `${t.toCorrect} · ${t.title}` : t.title}
        description={t.description}
        url={url}
        feed={LETTERS_FEED}
      />
      <div className="page">
        <div className="page-head">
          <h1>{t.title}</h1>
          <p className="lead">{t.lead}</p>
          <p>
            <a href="/lettre/archives">{t.archive.link}</a>
          </p>
        </div>
        <form className="prose stack" method="post" action="/lettre" noValidate>
          <DefaultButton />
          {problem && !aboutEmail && (
            <Notice tone="bad" role="alert">
              {sentenceFor(problem)}
            </Notice>
          )}
          <EmailField typed={typed.email} help={t.emailHelp} error={aboutEmail ? t.errors[problem] : undefined} />
          <Honeypot />
          <Kinds chosen={typed.kinds} />
          <Boxes name="theme" legend={t.themes} help={t.themesHelp} choices={themes} chosen={typed.themes} />
          <TerritoryChoice
            territories={territories}
            chosen={typed.territories}
            lookFor={typed.lookFor}
            notFound={notFound}
          />
          <Rhythms chosen={typed.rhythm} />
          <p className="small quiet">
            {t.consent} <a href="/donnees-personnelles">{t.privacy}</a>
          </p>
          <Button type="submit" look="main">
            {t.action}
          </Button>
        </form>
      </div>
    </Layout>
  );
}
