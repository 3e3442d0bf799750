import type { NewsletterErrorCode } from '@passerelles/newsletter/shared';
import { messages } from '../../messages';
import { Button, ButtonLink } from '../../ui/Button';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';

/** Where the person behind a mailed link stands: before the button, after it, or with a link that does not work. */
export type LinkPageProps =
  | { step: 'asks'; email: string; token: string }
  | { step: 'done'; email: string }
  | { step: 'refused'; code: NewsletterErrorCode | 'UNAVAILABLE' | 'FOREIGN_FORM' };

/** What the button behind a link does: confirm, stop the letter, or forget the person. */
export type LinkAct = 'confirm' | 'leave' | 'erase';
const addresses: Record<LinkAct, string> = {
  confirm: '/lettre/confirmer',
  leave: '/lettre/quitter',
  erase: '/lettre/oublier',
};

const t = messages.newsletter;

export function LinkPage({ act, ...props }: LinkPageProps & { act: LinkAct }) {
  const words = t[act];
  if (props.step === 'refused') {
    return (
      <Frame title={t.brokenLink} lead={sentenceFor(props.code)}>
        <ButtonLink href="/lettre">{t.thanks.again}</ButtonLink>
      </Frame>
    );
  }
  if (props.step === 'done') {
    return (
      <Frame title={words.doneTitle} lead={words.done(props.email)}>
        {act === 'leave' ? (
          <ButtonLink href="/lettre">{t.leave.back}</ButtonLink>
        ) : (
          <ButtonLink href="/">{messages.layout.home}</ButtonLink>
        )}
      </Frame>
    );
  }
  return (
    <Frame title={words.title} lead={words.lead(props.email)}>
      <form method="post" action={`${addresses[act]}?jeton=${encodeURIComponent(props.token)}`}>
        <Button type="submit" look="main">
          {words.action}
        </Button>
      </form>
    </Frame>
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

/** What is wrong with a link or with what was sent by it. */
export function sentenceFor(code: Extract<LinkPageProps, { step: 'refused' }>['code']): string {
  if (code === 'UNAVAILABLE') return t.unavailable;
  return code === 'FOREIGN_FORM' ? t.foreignForm : t.errors[code];
}
