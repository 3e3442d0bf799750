import { contentLang } from '../../lib/locale';
import { messages } from '../../messages';
import { Button, ButtonLink } from '../../ui/Button';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { CommentText } from './Comments';
import type { ReaderAct } from './problems';
import type { ReaderLinkProps } from './server/link-page';

const t = messages.comments;
const addresses: Record<ReaderAct, string> = {
  'confirm-comment': '/commentaires/confirmer',
  'erase-comment': '/commentaires/effacer',
  'confirm-question': '/questions/confirmer',
};

/** What a link of a reader's mail leads to: what was written, and the button; then what came of it. */
export function ReaderLinkPage({ act, ...props }: ReaderLinkProps & { act: ReaderAct }) {
  const words = t.links[act];
  if (props.step === 'refused')
    return (
      <Frame title={t.brokenLink} lead={t.problems[props.problem]}>
        <ButtonLink href="/">{messages.layout.home}</ButtonLink>
      </Frame>
    );
  const { view, token, step } = props;
  const { about, text } = view;
  if (step === 'done')
    return (
      <Frame title={words.doneTitle} lead={words.done}>
        <ButtonLink href={about?.path ?? '/'}>{about ? t.back : messages.layout.home}</ButtonLink>
      </Frame>
    );
  return (
    <Frame title={words.title} lead={words.lead}>
      {about && (
        <p>
          {t.about}
          {messages.common.colon}
          <a href={about.path} lang={contentLang}>
            {about.title}
          </a>
        </p>
      )}
      {text !== null && (
        <blockquote>
          <CommentText text={text} />
        </blockquote>
      )}
      <form method="post" action={`${addresses[act]}?jeton=${encodeURIComponent(token)}`}>
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
        <div className="prose stack">{children}</div>
      </div>
    </Layout>
  );
}
