import type { AlertView } from '@passerelles/newsletter/shared';
import { messages } from '../../messages';
import { Button, ButtonLink } from '../../ui/Button';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { sentenceFor, type Problem } from './problems';

/** Where the person behind a mailed link stands: before the button, after it, or with a link that does not work. */
export type LinkPageProps =
  | { step: 'asks'; email: string; token: string; alert: LinkedAlert | null; newEmail: string | null }
  | { step: 'done'; email: string; alert: LinkedAlert | null; newEmail: string | null }
  | { step: 'refused'; code: Problem };

/** The alert that a link is about, in words; empty for one that is gone. `search` as the end of an address. */
export type LinkedAlert = Pick<AlertView, 'about' | 'search' | 'rhythm'>;

/** What the button behind a link does: confirm, stop the letter, or forget the person. */
export type LinkAct = 'confirm' | 'leave' | 'erase';
const addresses: Record<LinkAct, string> = {
  confirm: '/lettre/confirmer',
  leave: '/lettre/quitter',
  erase: '/lettre/oublier',
};

const t = messages.newsletter;

export function LinkPage({ act, ...props }: LinkPageProps & { act: LinkAct }) {
  const alert = props.step === 'refused' || act === 'erase' ? null : props.alert;
  const newEmail = props.step === 'refused' ? null : props.newEmail;
  const words = newEmail ? t.move : alert && act !== 'erase' ? t.alert[act] : t[act];
  if (props.step === 'refused') {
    return (
      <Frame title={t.brokenLink} lead={sentenceFor(props.code)}>
        <ButtonLink href="/lettre">{t.thanks.again}</ButtonLink>
      </Frame>
    );
  }
  if (props.step === 'done') {
    return (
      <Frame title={words.doneTitle} lead={words.done(newEmail ?? props.email)}>
        {alert ? (
          <ButtonLink href={`/recherche?${alert.search}`}>{t.alert.back}</ButtonLink>
        ) : act === 'leave' ? (
          <ButtonLink href="/lettre">{t.leave.back}</ButtonLink>
        ) : (
          <ButtonLink href="/">{messages.layout.home}</ButtonLink>
        )}
      </Frame>
    );
  }
  return (
    <Frame title={words.title} lead={words.lead(newEmail ?? props.email)}>
      {alert && <AlertLine {...alert} />}
      <form method="post" action={`${addresses[act]}?jeton=${encodeURIComponent(props.token)}`}>
        <Button type="submit" look="main">
          {words.action}
        </Button>
      </form>
    </Frame>
  );
}

/** What an alert is about: the search leads to its results. */
export function AlertLine({ about, search, rhythm }: LinkedAlert) {
  return (
    <p>
      <a href={`/recherche?${search}`}>{about}</a>
      <br />
      <span className="quiet">{t.alert.rhythms[rhythm]}</span>
    </p>
  );
}

function Frame({ title, lead, children }: { title: string; lead: string; children: React.ReactNode }) {
  return (
    <Layout>
      <PageHead title={title} noIndex />
      <div className="page">
        <div className="page-head">
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </div>
        {children}
      </div>
    </Layout>
  );
}
