import type { ReactNode } from 'react';
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
import { Cite } from './Cite';
import { Cover } from './Cover';
import { practiceJsonLd } from './json-ld';
import type { PracticeContent } from './load';
import { PracticeEssentials } from './PracticeEssentials';
import { practiceSections } from './sections';

/** A sheet: contents at the left, text, essentials at the right; on a small screen what decides whether to read on, then the folded rest and contents. */
export function PracticePage({ practice, validation, similar, comments, url }: PracticeContent) {
  const about = { page: new URL(url).pathname, owner: practice.owner };
  return (
    <Layout current="practices">
      <PageHead
        title={practice.title}
        description={practice.seoDescription ?? practice.summary}
        url={url}
        type="article"
        image={{ url: `${url}.png`, ...CARD, alt: cardAlternative(practice.title) }}
        jsonLd={practiceJsonLd(practice, url)}
      />
      <PracticeArticle
        practice={practice}
        validation={validation}
        sections={[...practiceSections(practice, similar), commentsSection(comments, about)]}
        after={<SheetPdf url={url}>{messages.recueil.sheet}</SheetPdf>}
      >
        <Cite practice={practice} url={url} />
        <p className="small">
          <a href={`/espace/fiches/inspiree?de=${encodeURIComponent(url.split('/').at(-1) ?? '')}`}>
            {messages.practices.inspire}
          </a>
        </p>
      </PracticeArticle>
    </Layout>
  );
}

interface Article {
  practice: PracticeContent['practice'];
  validation: PracticeContent['validation'];
  sections: ReturnType<typeof practiceSections>;
  /** Under the essentials. */
  children?: ReactNode;
  /** Under the text. */
  after?: ReactNode;
}

/** The sheet itself, as the public reads it and as its author previews it. */
export function PracticeArticle({ practice, validation, sections, children, after }: Article) {
  const t = messages.practices;
  const theme = practice.themes[0];
  return (
    <article className="page">
      <Breadcrumb
        trail={[{ name: t.section, href: '/pratiques' }, ...(theme ? [{ ...theme, lang: contentLang }] : [])]}
      />
      <header className="page-head">
        <KindLabel kind="practice" />
        <h1 lang={contentLang}>{practice.title}</h1>
        <p className="lead" lang={contentLang}>
          {practice.summary}
        </p>
        {validation && <ValidationMention record={validation} words={t} />}
      </header>
      <div className="sheet">
        <aside className="sheet-essentials">
          <PracticeEssentials practice={practice}>{children}</PracticeEssentials>
        </aside>
        <Contents sections={sections} />
        <div className="sheet-text">
          {practice.cover?.file && <Cover {...practice.cover} file={practice.cover.file} />}
          {sections.map((section) => (
            <SectionBlock key={section.id} {...section} />
          ))}
          <p className="small quiet">
            {messages.common.licence} <span lang={contentLang}>{practice.licence ?? 'CC BY 4.0'}</span>
          </p>
          {after}
        </div>
      </div>
    </article>
  );
}
