import { AnsweredPart, Card } from '@passerelles/kit/admin';
import { useState } from 'react';
import { searchStateSchema, type SearchState } from '../../../shared';
import { Counts } from './Counts';
import { DeadRows } from './DeadRows';
import { Engine } from './Engine';
import { isGoing } from './going';
import { Jobs } from './Jobs';
import { useAnswer, useText } from '../lib/panel';

const calmMs = 5_000;
const busyMs = 1_000;

const isBusy = ({ jobs, queue }: SearchState): boolean =>
  queue.depth > 0 || isGoing(jobs.rebuild) || isGoing(jobs.reconcile);

/** How the search stands, looked at every five seconds, every second while something is going on. */
export function StateCards() {
  const text = useText();
  const [everyMs, setEveryMs] = useState(calmMs);
  const answer = useAnswer(searchStateSchema, '/search/state', { everyMs });
  const wanted = answer.is === 'ready' && isBusy(answer.data) ? busyMs : calmMs;
  if (wanted !== everyMs) setEveryMs(wanted);
  return (
    <AnsweredPart answer={answer}>
      {(state, reload) => (
        <>
          <Card title={text('state.title')}>
            <Engine state={state} />
            <Counts counts={state.counts} />
            <Jobs jobs={state.jobs} onAsked={reload} />
          </Card>
          {state.queue.dead > 0 && (
            <Card title={text('dead.title', { count: state.queue.dead })} help={text('dead.help')}>
              <DeadRows rows={state.dead} onDecided={reload} />
            </Card>
          )}
        </>
      )}
    </AnsweredPart>
  );
}
