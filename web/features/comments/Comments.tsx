import type { CommentThread, PublicComment } from '@passerelles/desk/shared';
import { contentLang } from '../../lib/locale';
import type { Reference } from '../../lib/cms/raw';
import { formatDay } from '../../lib/format/dates';
import { messages } from '../../messages';
import { ButtonLink } from '../../ui/Button';
import type { SectionContent } from '../../ui/SectionBlock';
import { askAddress, reportAddress, writeAddress } from './addresses';

const t = messages.comments;

interface About {
  /** Path of the sheet or the report. */
  page: string;
  /** Whom one may ask something, too. */
  owner: Reference | null;
}

/** What readers say of a sheet, as the last of its sections. */
export function commentsSection(threads: readonly CommentThread[], about: About): SectionContent {
  const count = threads.reduce((sum, { text, answers }) => sum + (text === null ? 0 : 1) + answers.length, 0);
  return {
    id: 'commentaires',
    title: count === 0 ? t.title : t.counted(count),
    content: <Comments threads={threads} {...about} />,
  };
}

function Comments({ threads, page, owner }: About & { threads: readonly CommentThread[] }) {
  return (
    <>
      {threads.length === 0 ? (
        <p className="quiet">{t.none}</p>
      ) : (
        <ol className="comments">
          {threads.map((thread) => (
            <li key={thread.key}>
              <Comment comment={thread} page={page} />
              {thread.answers.length > 0 && (
                <ol className="comments">
                  {thread.answers.map((answer) => (
                    <li key={answer.key}>
                      <Comment comment={answer} page={page} />
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      )}
      <p className="actions">
        <ButtonLink href={writeAddress(page)}>{t.write}</ButtonLink>
        {owner && <ButtonLink href={askAddress(owner.href.replace(/^.*\//, ''), page)}>{t.ask}</ButtonLink>}
      </p>
    </>
  );
}

function Comment({ comment: { key, name, text, writtenAt }, page }: { comment: PublicComment; page: string }) {
  if (name === null || text === null) return <p className="quiet">{t.gone}</p>;
  return (
    <article id={`commentaire-${key}`} aria-labelledby={`commentaire-${key}-de`}>
      <p className="comment-head" id={`commentaire-${key}-de`}>
        <bdi lang={contentLang}>{name}</bdi>
        <time dateTime={writtenAt}>{formatDay(writtenAt)}</time>
      </p>
      <CommentText text={text} />
      <p className="comment-acts small no-print">
        <a href={writeAddress(page, key)} aria-label={t.answerTo(name)}>
          {t.answer}
        </a>
        <a href={reportAddress(page, key)} aria-label={t.reportOf(name)} rel="nofollow">
          {t.report}
        </a>
      </p>
    </article>
  );
}

/** The words of somebody we do not know: as they are, in their direction, with no link made of them. */
export function CommentText({ text }: { text: string }) {
  return (
    <div className="prose comment-text" lang={contentLang}>
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
