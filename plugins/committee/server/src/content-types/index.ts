import { ballot } from './ballot';
import { committee } from './committee';
import { decisionRecord } from './decision-record';
import { integrityCheck } from './integrity-check';
import { membership } from './membership';
import { recusal } from './recusal';
import { review } from './review';
import { sequence } from './sequence';
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
  transition,
  'decision-record': decisionRecord,
  sequence,
  'integrity-check': integrityCheck,
};
