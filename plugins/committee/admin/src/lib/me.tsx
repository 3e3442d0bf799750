import { createContext, useContext, type ReactNode } from 'react';
import { committeeMeReply, type CommitteeMe } from '../../../shared';
import { Answered, AnsweredPart } from '@passerelles/kit/admin';
import { useAnswer } from './panel';
import { routes } from './paths';

const Me = createContext<CommitteeMe | null>(null);

/** Asks once who the person is in the committees, for all that stands inside: the plugin's pages, or a part of another page. */
export function WithMe({ part = false, children }: { part?: boolean; children: ReactNode }) {
  const answer = useAnswer(committeeMeReply, routes.me);
  const Shown = part ? AnsweredPart : Answered;
  return <Shown answer={answer}>{({ data }) => <Me.Provider value={data}>{children}</Me.Provider>}</Shown>;
}

/** Seats and rights of the person who is signed in. */
export function useMe(): CommitteeMe {
  const me = useContext(Me);
  if (me === null) throw new Error('useMe is used outside of WithMe');
  return me;
}
