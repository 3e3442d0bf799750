import { analyse, type AnalysedToken } from '../../../../shared/domain/analyse';
import type { FacetLabel, IndexDocument } from '../../../../shared/domain/document';
import { facetValues, type FacetName } from '../../../../shared/domain/facets';
import { fold } from '../../../../shared/domain/fold';
import { titleKey } from '../../../../shared/domain/title-key';
import { searchableTexts } from '../texts';

/** A document as it lies in Meilisearch: what is searched, what filters and orders, and the document itself to give back. */
export interface StoredDocument {
  id: string;
  fingerprint: string;
  title: string;
  summary: string;
  names: string;
  body: string;
  /** Forms its tokenizer would not make: joined hyphens, undotted acronyms, numbers without spaces. */
  forms: string;
  stemsTitle: string;
  stemsSummary: string;
  stems: string;
  /** Values that filters compare; territories by slug and by INSEE code. */
  filter: Record<FacetName, string[]>;
  /** The same values with their labels, as facets count them. */
  label: Record<FacetName, string[]>;
  date: number | null;
  /** 1 when a committee validated it: ranking rules order numbers. */
  vouchedFor: 0 | 1;
  titleKey: string;
  source: Omit<IndexDocument, 'body'>;
}

const facets = ['kind', 'theme', 'territory', 'actor', 'audience', 'year', 'status', 'validated'] as const satisfies readonly FacetName[];

export function toStored(document: IndexDocument): StoredDocument {
  const texts = searchableTexts(document);
  const title = analysed(texts.title);
  const summary = analysed(texts.summary);
  const names = analysed(texts.names);
  const body = analysed(texts.body);
  const { body: _, ...source } = document;
  const entries = facets.map((facet) => [facet, facetValues(document, facet)] as const);
  const filter = Object.fromEntries(entries.map(([facet, values]) => [facet, values.map(({ value }) => value)])) as StoredDocument['filter'];
  return {
    ...texts,
    id: document.id,
    fingerprint: document.fingerprint,
    forms: unusualForms([title, summary, names, body]),
    stemsTitle: stemsOf(title),
    stemsSummary: stemsOf(summary),
    stems: stemsOf(names, body),
    filter: { ...filter, territory: [...filter.territory, ...document.territoryCodes] },
    label: Object.fromEntries(entries.map(([facet, values]) => [facet, values.map(encodeLabel)])) as StoredDocument['label'],
    date: document.date,
    vouchedFor: document.validated ? 1 : 0,
    titleKey: titleKey(document.title),
    source,
  };
}

export function fromStored({ source, body }: Pick<StoredDocument, 'source' | 'body'>): IndexDocument {
  return { ...source, body };
}

/** A facet value carries its label and parent, so that counts can be read without asking anyone else. */
function encodeLabel({ value, label, parent }: FacetLabel): string {
  return JSON.stringify(parent === undefined ? [value, label] : [value, label, parent]);
}

export function decodeLabel(text: string): FacetLabel {
  const [value = '', label = '', parent] = JSON.parse(text) as string[];
  return { value, label, ...(parent === undefined ? {} : { parent }) };
}

interface Analysed {
  text: string;
  tokens: readonly AnalysedToken[];
}

function analysed(text: string): Analysed {
  return { text, tokens: analyse(text) };
}

function unusualForms(fields: readonly Analysed[]): string {
  const forms = new Set<string>();
  for (const { text, tokens } of fields) {
    for (const { form, start, end } of tokens) {
      const written = text.slice(start, end);
      if (written !== form && fold(written) !== form) forms.add(form);
    }
  }
  return [...forms].join(' ');
}

function stemsOf(...fields: readonly Analysed[]): string {
  return fields.flatMap(({ tokens }) => tokens.filter(({ joined }) => !joined).map(({ stem }) => stem)).join(' ');
}
