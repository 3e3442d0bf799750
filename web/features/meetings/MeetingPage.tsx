import type { ReactNode } from 'react';
import { meetingReport } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import { contentLang } from '../../lib/locale';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Contents } from '../../ui/Contents';
import { KindLabel } from '../../ui/Kind';
import { Layout } from '../../ui/Layout';
import { PageHead } from '../../ui/PageHead';
import { SectionBlock } from '../../ui/SectionBlock';
import { messages } from '../../messages';
import { CARD, cardAlternative } from '../recueil/card';
import { SheetPdf } from '../recueil/SheetPdf';
import { commentsSection } from '../comments/Comments';
import { ValidationMention } from '../records/ValidationMention';
import { meetingJsonLd } from './json-ld';
import type { MeetingContent } from './load';
import { MeetingDate } from './MeetingDate';
import { MeetingEssentials } from './MeetingEssentials';
import { meetingSections } from './sections';

const { option } = described(meetingReport);

const kindOf = ({ kind }: MeetingContent['meeting']): string =>
  kind ? option('kind', kind) : messages.kinds.one['meeting-report'];

/** A meeting report, laid out like a sheet. */
export function MeetingPage(content: MeetingContent) {
  const { meeting, validation, url } = content;
  const about = { page: new URL(url).pathname, owner: null };
  return (
    <Layout current="meetings">
      <PageHead
        title={meeting.title}
        description={meeting.seoDescription ?? meeting.summary ?? `${kindOf(meeting)}, ${meeting.title}`}
        url={url}
        type="article"
        image={{ url: `${url}.png`, ...CARD, alt: cardAlternative(meeting.title) }}
        jsonLd={meetingJsonLd(meeting, url)}
      />
      <MeetingArticle
        meeting={meeting}
        validation={validation}
        sections={[...meetingSections(content), commentsSection(content.comments, about)]}
        after={<SheetPdf url={url}>{messages.recueil.report}</SheetPdf>}
      />
    </Layout>
  );
}

interface Article {
  meeting: MeetingContent['meeting'];
  validation: MeetingContent['validation'];
  sections: ReturnType<typeof meetingSections>;
  /** Under the text. */
  after?: ReactNode;
}

/** The report itself, as the public reads it and as its author previews it. */
export function MeetingArticle({ meeting, validation, sections, after }: Article) {
  const t = messages.meetings;
  const kind = kindOf(meeting);
  return (
    <article className="page">
      <Breadcrumb trail={[{ name: t.title, href: '/rencontres' }]} />
      <header className="page-head">
        <KindLabel kind="meeting-report" />
        <h1 lang={contentLang}>{meeting.title}</h1>
        <p className="lead" lang={meeting.summary ? contentLang : undefined}>
          {meeting.summary ?? kind}
          {!meeting.summary && meeting.date && (
            <>
              , <MeetingDate meeting={meeting} />
            </>
          )}
        </p>
        {validation && <ValidationMention record={validation} words={t} />}
      </header>
      <div className="sheet">
        <aside className="sheet-essentials">
          <MeetingEssentials meeting={meeting} />
        </aside>
        <Contents sections={sections} />
        <div className="sheet-text">
          {sections.map((section) => (
            <SectionBlock key={section.id} {...section} />
          ))}
          {after}
        </div>
      </div>
    </article>
  );
}
