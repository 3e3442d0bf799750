import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { BackHome } from '../../../../features/desk/components/BackHome';
import { DeskPage } from '../../../../features/desk/components/DeskPage';
import { Improvements } from '../../../../features/desk/components/Improvements';
import { InspiredForm } from '../../../../features/desk/forms/life-forms';
import { param, type SearchParams } from '../../../../features/desk/server/search-params';
import { requireAccount } from '../../../../features/desk/server/session';
import { findPractice } from '../../../../lib/cms/practices';
import { messages } from '../../../../messages';
import { Within } from '../../../../ui/Joined';
import { Notice } from '../../../../ui/Notice';

const t = messages.desk.life;
export const metadata: Metadata = { title: t.inspiredTitle };

/** Begins a sheet that says by which public one it is inspired. */
export default async function InspiredPage({
  params,
  searchParams,
}: {
  params: Promise<{ folder: string }>;
  searchParams: SearchParams;
}) {
  if ((await params).folder !== 'fiches') notFound();
  const slug = (await param(searchParams, 'de')) ?? '';
  const { memberships } = await requireAccount(`/espace/fiches/inspiree?de=${slug}`);
  if (memberships.length === 0) redirect('/espace/rattachement');
  const source = slug === '' ? null : await findPractice(slug);
  if (!source)
    return (
      <DeskPage title={t.inspiredTitle} back={<BackHome />}>
        <Notice tone="bad">{t.inspiredMissing}</Notice>
      </DeskPage>
    );
  return (
    <DeskPage
      title={t.inspiredTitle}
      lead={<Within sentence={t.inspiredLead}>{source.title}</Within>}
      back={<BackHome />}
    >
      <Improvements practice={source} />
      <InspiredForm source={slug} actors={memberships.map(({ actor }) => actor)} />
    </DeskPage>
  );
}
