import { ballot } from './ballot';
import { committee } from './committee';
import { decisionRecord } from './decision-record';
import { integrityCheck } from './integrity-check';
import { lease } from './lease';
import { membership } from './membership';
import { proxy } from './proxy';
import { recusal } from './recusal';
import { review } from './review';
import { sequence } from './sequence';
import { session } from './session';
import { signedStatement } from './signed-statement';
import { stage } from './stage';
import { transition } from './transition';
import { workflow } from './workflow';

export const contentTypes = {
  committee,
  membership,
  workflow,
  stage,
  review,
  ballot,
  recusal,
  proxy,
  session,
  transition,
  'decision-record': decisionRecord,
  sequence,
  'integrity-check': integrityCheck,
  lease,
  'signed-statement': signedStatement,
};
