import { contentLang } from '../../lib/locale';
import { messages } from '../../messages';
import { Button, ButtonLink } from '../../ui/Button';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { askAddress } from './addresses';
import { AuthorFields } from './AuthorFields';
import type { AskPageProps } from './server/ask-page';

const t = messages.comments;

/** The form of a question to an actor, whose address is not shown; then the thanks. */
export function AskPage({ name, actor, page, step, typed, problem, issues }: AskPageProps) {
  const done = step === 'thanks';
  const heading = done ? t.thanksTitle : t.askTitle;
  return (
    <Layout>
      <PageHead title={problem ? `${t.toCorrectTitle} · ${heading}` : heading} noIndex />
      <div className="page">
        <div className="page-head">
          <h1>{heading}</h1>
          <p className="lead">
            {t.to}
            {messages.common.colon}
            <span lang={contentLang}>{name}</span>
          </p>
        </div>
        {done ? (
          <>
            <p className="prose">{t.askThanks}</p>
            <ButtonLink href={page}>{t.back}</ButtonLink>
          </>
        ) : (
          <form className="prose stack" method="post" action={askAddress(actor, page)} noValidate>
            <AuthorFields typed={typed} problem={problem} issues={issues} label={t.askLabel} help={t.askHelp} />
            <p className="small quiet">
              {t.askPromise} <a href="/donnees-personnelles">{t.privacy}</a>
            </p>
            <Button type="submit" look="main">
              {t.send}
            </Button>
          </form>
        )}
      </div>
    </Layout>
  );
}
