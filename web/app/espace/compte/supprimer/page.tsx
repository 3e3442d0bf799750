import type { Metadata } from 'next';
import { DeskPage } from '../../../../features/desk/components/DeskPage';
import { DeleteForm } from '../../../../features/desk/forms/my-account-forms';
import { requireAccount } from '../../../../features/desk/server/session';
import { messages } from '../../../../messages';

const t = messages.desk.account;
export const metadata: Metadata = { title: t.removeTitle };

function Said({ id, title, texts }: { id: string; title: string; texts: readonly string[] }) {
  return (
    <section className="desk-block" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** Says what goes and what stays, then asks for the password. */
export default async function DeletePage() {
  const { memberships } = await requireAccount('/espace/compte/supprimer');
  return (
    <DeskPage title={t.removeTitle} back={<a href="/espace/compte">← {t.back}</a>}>
      <Said id="part" title={t.goes} texts={t.goesList} />
      <Said id="reste" title={t.stays} texts={t.staysList} />
      {memberships.some(({ role }) => role === 'manager') && <p className="desk-after">{t.lastManager}</p>}
      <DeleteForm />
    </DeskPage>
  );
}
