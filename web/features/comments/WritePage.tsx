import { contentLang } from '../../lib/locale';
import { messages } from '../../messages';
import { Button, ButtonLink } from '../../ui/Button';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { writeAddress } from './addresses';
import { AuthorFields } from './AuthorFields';
import { CommentText } from './Comments';
import type { WritePageProps } from './server/write-page';

const t = messages.comments;

/** The form of a comment or of an answer to one; then the thanks. */
export function WritePage({ title, page, answering, step, typed, problem, issues }: WritePageProps) {
  const heading = step === 'thanks' ? t.thanksTitle : answering ? t.answerTitle : t.write;
  return (
    <Layout>
      <PageHead title={problem ? `${t.toCorrectTitle} · ${heading}` : heading} noIndex />
      <div className="page">
        <div className="page-head">
          <h1>{heading}</h1>
          <p className="lead">
            {t.about}
            {messages.common.colon}
            <a href={page} lang={contentLang}>
              {title}
            </a>
          </p>
        </div>
        {step === 'thanks' ? (
          <>
            <p className="prose">{t.thanks}</p>
            <ButtonLink href={`${page}#commentaires`}>{t.back}</ButtonLink>
          </>
        ) : (
          <form className="prose stack" method="post" action={writeAddress(page, answering?.key)} noValidate>
            {answering && (
              <blockquote>
                <p>
                  <bdi lang={contentLang}>{answering.name}</bdi>
                </p>
                <CommentText text={answering.text ?? ''} />
              </blockquote>
            )}
            <AuthorFields
              typed={typed}
              problem={problem}
              issues={issues}
              label={answering ? t.answerLabel : t.label}
              help={t.help}
            />
            <p className="small quiet">
              {t.promise} <a href="/donnees-personnelles">{t.privacy}</a>
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
