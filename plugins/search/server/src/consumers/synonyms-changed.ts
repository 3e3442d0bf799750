import type { OutboxConsumer } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { SYNONYMS_CHANGED } from '../../../shared';
import { ownService } from '../services/of';
import { forEngine } from './for-engine';

/** What editors say is equal reaches the engine's settings, also when the process that saved it has died since. */
export function synonymsChanged(strapi: Core.Strapi): OutboxConsumer {
  return forEngine(strapi, {
    topic: SYNONYMS_CHANGED,
    name: 'search',
    merge: (_older, newer) => newer,
    handle: () => ownService(strapi, 'synonyms').refresh(),
  });
}
