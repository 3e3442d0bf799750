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

/** The sections of a sheet in the order in which the field writes them; only those that say something. */
export function practiceSections(practice: Practice, similar: SimilarHit[]): SectionContent[] {
  const t = messages.practices;
  const list = (id: string, title: string, items: string[], look?: 'check' | 'plus') =>
    items.length > 0 && { id, title, content: <TextList items={items} look={look} /> };
  return present([
    practice.context && { id: 'contexte', title: t.context, content: <Paragraphs text={practice.context} /> },
    list('objectifs', t.objectives, practice.objectives),
    list('attendus', t.expectedResults, practice.expectedResults),
    practice.description.length > 0 && {
      id: 'deroulement',
      title: t.description,
      content: <Blocks blocks={practice.description} />,
    },
    practice.indicators.length > 0 && {
      id: 'chiffres',
      title: t.figures,
      content: practice.indicators.map((series) => <Series key={series.label} series={series} lang={contentLang} />),
    },
    practice.programme.length > 0 && {
      id: 'programme',
      title: t.programme,
      content: <Timetable sessions={practice.programme} />,
    },
    practice.results && { id: 'resultats', title: t.results, content: <Paragraphs text={practice.results} /> },
    list('points-forts', t.strengths, practice.strengths, 'check'),
    list('a-ameliorer', t.improvements, practice.improvements, 'plus'),
    list('observations', t.observations, practice.observations),
    practice.presentedAt.length > 0 && {
      id: 'presentee-a',
      title: t.presentedAt,
      content: <ReferenceList items={practice.presentedAt} />,
    },
    practice.inspiredBy.length > 0 && {
      id: 'inspirations',
      title: t.inspiredBy,
      content: <Inspirations practice={practice} />,
    },
    practice.inspired.length > 0 && {
      id: 'a-inspire',
      title: t.inspired,
      content: <ReferenceList items={practice.inspired} />,
    },
    (practice.previousEdition || practice.nextEdition) && {
      id: 'editions',
      title: t.editions,
      content: (
        <Editions
          items={[
            { label: t.previousEdition, to: practice.previousEdition },
            { label: t.nextEdition, to: practice.nextEdition },
          ]}
        />
      ),
    },
    practice.documents.length > 0 && {
      id: 'documents',
      title: messages.common.documents,
      content: <Documents files={practice.documents} />,
    },
    (practice.provenance.length > 0 || practice.sameAs.length > 0) && {
      id: 'provenance',
      title: messages.common.provenance,
      content: <Provenance practice={practice} />,
    },
    similar.length > 0 && {
      id: 'proches',
      title: t.similar,
      content: <SimilarList hits={similar} themes={practice.themes} />,
    },
  ]);
}
