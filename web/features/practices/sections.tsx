import { practice as type } from '@passerelles/content/shared';
import { described } from '../../lib/described';
import type { SimilarHit } from '@passerelles/search/shared';
import { contentLang } from '../../lib/locale';
import type { Practice } from '../../lib/cms/practices';
import { Blocks } from '../../ui/Blocks';
import { Documents } from '../../ui/Documents';
import { Editions, ReferenceList } from '../../ui/ReferenceList';
import { present, type SectionContent } from '../../ui/SectionBlock';
import { Series } from '../../ui/Series';
import { Paragraphs, TextList } from '../../ui/Texts';
import { Timetable } from '../../ui/Timetable';
import { messages } from '../../messages';
import { SimilarList } from '../search/SimilarList';
import { Inspirations } from './Inspirations';
import { Provenance } from './Provenance';

const { heading } = described(type);

/** The sections of a sheet in the order in which the field writes them; only those that say something. */
export function practiceSections(practice: Practice, similar: SimilarHit[]): SectionContent[] {
  const t = messages.practices;
  const list = (id: string, title: string, items: string[], look?: 'check' | 'plus') =>
    items.length > 0 && { id, title, content: <TextList items={items} look={look} /> };
  return present([
    practice.context && { id: 'contexte', title: heading('context'), content: <Paragraphs text={practice.context} /> },
    list('objectifs', heading('objectives'), practice.objectives),
    list('attendus', heading('expectedResults'), practice.expectedResults),
    practice.description.length > 0 && {
      id: 'deroulement',
      title: heading('description'),
      content: <Blocks blocks={practice.description} />,
    },
    practice.indicators.length > 0 && {
      id: 'chiffres',
      title: heading('indicators'),
      content: practice.indicators.map((series) => <Series key={series.label} series={series} lang={contentLang} />),
    },
    practice.programme.length > 0 && {
      id: 'programme',
      title: heading('programme'),
      content: <Timetable sessions={practice.programme} />,
    },
    practice.results && { id: 'resultats', title: heading('results'), content: <Paragraphs text={practice.results} /> },
    list('points-forts', heading('strengths'), practice.strengths, 'check'),
    list('a-ameliorer', heading('improvements'), practice.improvements, 'plus'),
    list('observations', heading('observations'), practice.observations),
    practice.presentedAt.length > 0 && {
      id: 'presentee-a',
      title: heading('presentedAt'),
      content: <ReferenceList items={practice.presentedAt} />,
    },
    practice.inspiredBy.length > 0 && {
      id: 'inspirations',
      title: heading('inspiredBy'),
      content: <Inspirations practice={practice} />,
    },
    practice.inspired.length > 0 && {
      id: 'a-inspire',
      title: heading('inspired'),
      content: <ReferenceList items={practice.inspired} />,
    },
    (practice.previousEdition || practice.nextEdition) && {
      id: 'editions',
      title: t.editions,
      content: (
        <Editions
          items={[
            { label: heading('previousEdition'), to: practice.previousEdition },
            { label: heading('nextEdition'), to: practice.nextEdition },
          ]}
        />
      ),
    },
    practice.documents.length > 0 && {
      id: 'documents',
      title: heading('documents'),
      content: <Documents files={practice.documents} />,
    },
    (practice.provenance.length > 0 || practice.sameAs.length > 0) && {
      id: 'provenance',
      title: heading('provenance'),
      content: <Provenance practice={practice} />,
    },
    similar.length > 0 && {
      id: 'proches',
      title: t.similar,
      content: <SimilarList hits={similar} themes={practice.themes} />,
    },
  ]);
}
