import { configurationController } from './configuration';
import { correctionsController } from './corrections';
import { documentsController } from './documents';
import { meController } from './me';
import { openDataController } from './open-data';
import { presidencyController } from './presidency';
import { publicCommitteesController } from './public-committees';
import { publicRecordsController } from './public-records';
import { recordsController } from './records';
import { reviewsController } from './reviews';
import { sessionsController } from './sessions';

export const controllers = {
  reviews: reviewsController,
  sessions: sessionsController,
  documents: documentsController,
  corrections: correctionsController,
  me: meController,
  configuration: configurationController,
  presidency: presidencyController,
  'public-committees': publicCommitteesController,
  'public-records': publicRecordsController,
  'open-data': openDataController,
  records: recordsController,
};
