import { LONGEST_REPORT } from '@passerelles/desk/shared';
import { messages } from '../../messages';
import { Button, ButtonLink } from '../../ui/Button';
import { TextArea } from '../../ui/Field';
import { Layout } from '../../ui/Layout';
import { Notice } from '../../ui/Notice';
import { PageHead } from '../../ui/PageHead';
import { reportAddress } from './addresses';
import type { ReportPageProps } from './server/report-page';

const t = messages.comments;

/** What is wrong with a comment, told to the editors without a name nor an address; then the thanks. */
export function ReportPage({ page, comment, step, text, problem }: ReportPageProps) {
  const done = step === 'thanks';
  return (
    <Layout>
      <PageHead title={done ? t.reportedTitle : t.reportTitle} noIndex />
      <div className="page">
        <div className="page-head">
          <h1>{done ? t.reportedTitle : t.reportTitle}</h1>
          <p className="lead">{done ? t.reported : t.reportLead}</p>
        </div>
        {done ? (
          <ButtonLink href={`${page}#commentaires`}>{t.back}</ButtonLink>
        ) : (
          <form className="prose stack" method="post" action={reportAddress(page, comment)} noValidate>
            {problem && problem !== 'INVALID' && (
              <Notice tone="bad" role="alert">
                {t.problems[problem]}
              </Notice>
            )}
            <TextArea
              id="text"
              name="text"
              label={t.reportLabel}
              error={problem === 'INVALID' ? t.reportMissing : undefined}
              defaultValue={text}
              rows={4}
              maxLength={LONGEST_REPORT}
              autoFocus={problem === 'INVALID'}
              required
            />
            {/* Out of sight and out of the keyboard’s way: only programs fill it in. */}
            <div className="sr" aria-hidden="true">
              <label>
                {t.honeypot}
                <input name="website" tabIndex={-1} autoComplete="off" />
              </label>
            </div>
            <Button type="submit" look="main">
              {t.reportSend}
            </Button>
          </form>
        )}
      </div>
    </Layout>
  );
}
