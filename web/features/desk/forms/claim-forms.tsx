'use client';

import { actorKinds } from '@passerelles/content/shared';
import { sayActorKind } from '@passerelles/desk/shared';
import { locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { SelectField } from '../../../ui/Field';
import { claimActor, proposeActor } from '../actions/claim';
import { Form } from './Form';
import { issueAt, type FormState } from './form-state';
import { Typed } from './Typed';

const t = messages.desk;
const f = t.claim.fields;

/** Asks for an actor of the directory. */
export function ClaimForm({ actor }: { actor: { documentId: string; name: string } }) {
  return (
    <Form action={claimActor} submit={t.claim.choose(actor.name)} look="plain">
      {() => <input type="hidden" name="actor" value={actor.documentId} />}
    </Form>
  );
}

/** Asks the editors to be let manage the people of an actor that nobody manages. */
export function AskToManageForm({ actor }: { actor: string }) {
  return (
    <Form action={claimActor} submit={t.people.askToManage} look="plain">
      {() => <input type="hidden" name="actor" value={actor} />}
    </Form>
  );
}

function Kind({ state }: { state: FormState }) {
  const chosen = state.values.kind ?? 'association';
  return (
    <SelectField
      key={chosen}
      id="kind"
      name="kind"
      label={f.kind}
      defaultValue={chosen}
      error={issueAt(state.issues, 'kind')}
    >
      {actorKinds.map((kind) => (
        <option key={kind} value={kind}>
          {sayActorKind(kind, locale)}
        </option>
      ))}
    </SelectField>
  );
}

/**
 * Proposes an actor that the directory does not have.
 * @param forSheet the sheet in which it is to be named; without it, the person asks to write for it
 */
export function ProposeForm({ name, forSheet }: { name: string; forSheet?: { folder: string; documentId: string } }) {
  return (
    <Form
      action={proposeActor}
      submit={forSheet ? t.proposeActor.action : t.claim.proposeAction}
      values={{ name, ...forSheet }}
    >
      {(state) => (
        <>
          {forSheet && <input type="hidden" name="folder" value={forSheet.folder} />}
          {forSheet && <input type="hidden" name="documentId" value={forSheet.documentId} />}
          <Typed state={state} name="name" label={f.name} />
          <Kind state={state} />
          <Typed state={state} name="acronym" label={f.acronym} required={false} />
          <Typed state={state} name="mission" label={f.mission} required={false} rows={3} />
          <Typed state={state} name="website" label={f.website} required={false} />
          <Typed state={state} name="publicContact" label={f.publicContact} required={false} />
          <Typed state={state} name="address" label={f.address} required={false} />
          <Typed state={state} name="rna" label={f.rna} help={f.rnaHelp} required={false} />
          <Typed state={state} name="siret" label={f.siret} help={f.siretHelp} required={false} />
          <Typed
            state={state}
            name="message"
            label={t.fields.message}
            help={t.fields.messageHelp}
            required={false}
            rows={3}
          />
        </>
      )}
    </Form>
  );
}
