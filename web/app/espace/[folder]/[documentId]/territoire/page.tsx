import { proposedPlaceKinds, type ProposedPlaceKind } from '@passerelles/content/shared';
import { type FieldIssue, type TerritoryRef } from '@passerelles/desk/shared';
import type { Metadata } from 'next';
import { DeskPage } from '../../../../../features/desk/components/DeskPage';
import { Places } from '../../../../../features/desk/components/Places';
import { issueAt } from '../../../../../features/desk/forms/form-state';
import { AddPlaceForm, ProposePlaceForm } from '../../../../../features/desk/forms/place-forms';
import { holdersFor, listPlaces, similarTo } from '../../../../../features/desk/server/places';
import { pageOf } from '../../../../../features/desk/folders';
import { readFolder, readSheet } from '../../../../../features/desk/server/sheets';
import { param, type SearchParams } from '../../../../../features/desk/server/search-params';
import { requireAccount } from '../../../../../features/desk/server/session';
import { messages } from '../../../../../messages';
import { Button } from '../../../../../ui/Button';
import { SelectField, TextField } from '../../../../../ui/Field';
import { Within } from '../../../../../ui/Joined';
import { Notice } from '../../../../../ui/Notice';

const t = messages.desk.places;
export const metadata: Metadata = { title: t.title };

interface Typed {
  name: string;
  kind: ProposedPlaceKind;
  inside: string;
}

async function readTyped(searchParams: SearchParams): Promise<Typed> {
  const text = async (name: string) => ((await param(searchParams, name)) ?? '').trim();
  const kind = await text('nature');
  return {
    name: await text('nom'),
    kind: proposedPlaceKinds.find((one) => one === kind) ?? 'priority-district',
    inside: await text('dans'),
  };
}

/** The first step, kept above what it found: no script is needed to go from one to the other. */
function Describe({ typed: { name, kind, inside }, issues }: { typed: Typed; issues: FieldIssue[] }) {
  return (
    <form method="get" className="stack desk-form">
      <TextField
        id="nom"
        name="nom"
        label={t.name}
        help={t.nameHelp}
        defaultValue={name}
        required
        error={issueAt(issues, 'name')}
      />
      <SelectField id="nature" name="nature" label={t.kind} defaultValue={kind}>
        {proposedPlaceKinds.map((one) => (
          <option key={one} value={one}>
            {t.kinds[one]}
          </option>
        ))}
      </SelectField>
      <TextField id="dans" name="dans" label={t.inside} help={t.insideHelp} defaultValue={inside} required />
      <p>
        <Button type="submit">{t.next}</Button>
      </p>
    </form>
  );
}

function Similar({
  similar,
  practice,
  has,
  locked,
}: {
  similar: TerritoryRef[];
  practice: string;
  has: string[];
  locked: boolean;
}) {
  if (similar.length === 0) return null;
  const offer = (territory: TerritoryRef) => {
    if (has.includes(territory.documentId)) return <p className="small">{t.has}</p>;
    return locked ? <p className="small">{t.locked}</p> : <AddPlaceForm practice={practice} territory={territory} />;
  };
  return (
    <section aria-labelledby="ressemblants" className="desk-block">
      <h2 id="ressemblants">{t.similar}</h2>
      <ul className="list list-tight">
        {similar.map((territory) => (
          <li key={territory.documentId} className="desk-line">
            <strong>{territory.label}</strong>
            {offer(territory)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  params: Promise<{ folder: string; documentId: string }>;
  searchParams: SearchParams;
}

/** What exists is shown before anything can be proposed. */
export default async function ProposePlacePage({ params, searchParams }: Props) {
  const { folder: name, documentId } = await params;
  const folder = readFolder(name);
  const page = pageOf(folder, documentId);
  await requireAccount(`${page}/territoire`);
  const { title, fields, locked } = await readSheet(folder, documentId);
  const typed = await readTyped(searchParams);
  const { similar, issues } = typed.name === '' ? { similar: [], issues: [] } : await similarTo(typed.name);
  const ready = typed.name !== '' && typed.inside !== '' && issues.length === 0;
  const holders = ready ? await holdersFor(typed.kind, typed.inside) : [];
  const mine = (await listPlaces()).filter(({ practice }) => practice?.documentId === documentId);
  return (
    <DeskPage title={t.title} lead={<Within sentence={t.lead}>{title}</Within>} back={<a href={page}>{t.back}</a>}>
      {(await param(searchParams, 'etape')) === 'envoyee' && (
        <Notice tone="good" role="status">
          {t.sent}
        </Notice>
      )}
      <Describe typed={typed} issues={issues} />
      <Similar similar={similar} practice={documentId} has={fields['territories'] as string[]} locked={locked} />
      {ready && (
        <section aria-labelledby="proposer" className="desk-block">
          <h2 id="proposer">{t.send(typed.name)}</h2>
          {holders.length === 0 ? (
            <p>{t.nothing(typed.inside)}</p>
          ) : (
            <ProposePlaceForm
              key={`${typed.name}:${typed.kind}:${typed.inside}`}
              practice={documentId}
              name={typed.name}
              kind={typed.kind}
              holders={holders}
            />
          )}
        </section>
      )}
      <Places places={mine} />
    </DeskPage>
  );
}
