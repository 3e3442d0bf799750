import type { CommitteePage } from '@passerelles/committee/shared';
import { contentLang } from '../../lib/locale';
import { formatDay } from '../../lib/format/dates';
import { pathTo } from '../../lib/paths';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { KindLabel } from '../../ui/Kind';
import { Layout } from '../../ui/Layout';
import { Notice } from '../../ui/Notice';
import { PageHead } from '../../ui/PageHead';
import { messages } from '../../messages';
import { Composition } from './Composition';

export interface CompositionContent {
  committee: CommitteePage;
  /** The date asked for does not exist: today is shown. */
  badDay: boolean;
}

/** Who sat in a committee on a day. */
export function CompositionPage({ committee, badDay }: CompositionContent) {
  const t = messages.committees;
  const path = pathTo('comites', committee.slug);
  const title = t.compositionOn(formatDay(committee.on));
  return (
    <Layout current="committees">
      <PageHead title={`${title}, ${committee.name}`} noIndex />
      <div className="page">
        <Breadcrumb
          trail={[
            { name: t.title, href: '/comites' },
            { name: committee.name, href: path, lang: contentLang },
          ]}
        />
        <header className="page-head">
          <KindLabel kind="committee" />
          <h1>{title}</h1>
        </header>
        {badDay && (
          <Notice tone="bad" role="alert">
            {t.badDay}
          </Notice>
        )}
        <div className="sheet-text">
          <Composition committee={committee} />
          <p>
            <a href={`${path}#composition`}>{t.today}</a>
          </p>
        </div>
      </div>
    </Layout>
  );
}
