import { useState } from 'react';
import type { Succession } from '../../../shared';
import { label, useAct, useText } from '../lib/panel';
import { routes } from '../lib/paths';
import { ActForm } from '../parts/ActForm';
import { Choice } from '../parts/Choice';
import { Day } from '../parts/Day';

type Props = { slug: string; candidates: Succession['candidates']; onDone: () => void };

/** Who chairs gives the presidency on, to one of those who sit there. */
export function NameSuccessor({ slug, candidates, onDone }: Props) {
  const text = useText();
  const { busy, send } = useAct();
  const [seat, setSeat] = useState('');
  const [from, setFrom] = useState('');

  async function name(): Promise<boolean> {
    const accepted = await send(routes.successor(slug), { seat, from }, text('presidency.nameDone'));
    if (accepted) onDone();
    return accepted;
  }
  return (
    <ActForm
      open={text('presidency.name')}
      help={text('presidency.help')}
      busy={busy}
      ready={seat !== '' && from !== ''}
      onSend={name}
    >
      <Choice
        label={text('presidency.successor')}
        value={seat}
        options={candidates.map((one) => ({
          value: one.seat,
          label: `${one.name} (${label(text, 'role', one.role)})`,
        }))}
        onChange={setSeat}
        required
      />
      <Day
        label={text('presidency.from')}
        value={from}
        onChange={setFrom}
        hint={text('presidency.fromHint')}
        required
      />
    </ActForm>
  );
}
