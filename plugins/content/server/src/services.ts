import type { Core } from '@strapi/strapi';
import type {
  GraphsService,
  NewDocumentsService,
  PanelService,
  PublishedService,
  TerritoriesService,
} from '../../shared';
import { newDocuments } from './bulk/write-new';
import { changes } from './changes/service';
import { readEdges } from './graphs/read-edges';
import { setContentManagerForms } from './panel/set-forms';
import { publishedViews } from './published/service';
import { findCommune, offeredCommunes } from './territories/communes';
import { ensureCommune } from './territories/ensure-commune';
import { ensureOfficialTerritories } from './territories/ensure-official';
import { isKnownCode } from './territories/known-codes';
import { mendCommunes } from './territories/mend-communes';

type Context = { strapi: Core.Strapi };

export const services = {
  changes,
  graphs: ({ strapi }: Context): GraphsService => ({
    edges: (uid, relation, from) => readEdges(strapi, uid, relation, from),
  }),
  newDocuments: ({ strapi }: Context): NewDocumentsService => newDocuments(strapi),
  panel: ({ strapi }: Context): PanelService => ({ setForms: () => setContentManagerForms(strapi) }),
  published: ({ strapi }: Context): PublishedService => publishedViews(strapi),
  territories: ({ strapi }: Context): TerritoriesService => ({
    ensureOfficial: () => ensureOfficialTerritories(strapi),
    mendCommunes: () => mendCommunes(strapi),
    communes: offeredCommunes,
    findCommune,
    isKnownCode,
    ensureCommune: (code) => ensureCommune(strapi, code),
  }),
};
