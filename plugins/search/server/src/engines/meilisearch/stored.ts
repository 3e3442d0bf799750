import { analyse, sequence, type AnalysedToken } from '../../../../shared/domain/analyse';
import type { FacetLabel, IndexDocument } from '../../../../shared/domain/document';
import { facetNames, facetValues, type FacetName } from '../../../../shared/domain/facets';
import { fold } from '../../../../shared/domain/fold';
import { remembered } from '../../../../shared/domain/remembered';
import { titleKey } from '../../../../shared/domain/title-key';
import { paced } from '../paced';
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
  /** One key for each order, down to one answer: every rule that ranks is paid for by every search. */
  byTitle: string;
  byDate: string;
  /** What a committee validated, then what is recent, then by title. */
  byTrust: string;
  /** The document as JSON: a string is given back as it is, where an object would be taken apart and put together for every hit. */
  source: string;
}

/** Documents analysed before others have their turn. */
const slice = 3;

export async function toStoredAll(documents: readonly IndexDocument[]): Promise<StoredDocument[]> {
  const stored: StoredDocument[] = [];
  for await (const document of paced(documents, slice)) stored.push(toStored(document));
  return stored;
}

function toStored(document: IndexDocument): StoredDocument {
  const texts = searchableTexts(document);
  const title = analysed(texts.title);
  const summary = analysed(texts.summary);
  const names = analysed(texts.names);
  const body = analysed(texts.body);
  const entries = facetNames.map((facet) => [facet, facetValues(document, facet)] as const);
  const filter = Object.fromEntries(
    entries.map(([facet, values]) => [facet, values.map(({ value }) => value)]),
  ) as StoredDocument['filter'];
  return {
    ...texts,
    id: document.id,
    fingerprint: document.fingerprint,
    forms: unusualForms([title, summary, names, body]),
    stemsTitle: stemsOf(title),
    stemsSummary: stemsOf(summary),
    stems: stemsOf(names, body),
    filter: { ...filter, territory: [...filter.territory, ...document.territoryCodes] },
    label: Object.fromEntries(
      entries.map(([facet, values]) => [facet, values.map(encodeLabel)]),
    ) as StoredDocument['label'],
    ...orderKeys(document),
    source: JSON.stringify(document),
  };
}

export function fromStored({ source }: Pick<StoredDocument, 'source'>): IndexDocument {
  return JSON.parse(source) as IndexDocument;
}

const undated = 99_999_999;

/** Latest first, undated last. No title has two spaces in a row: a shorter one stands before those that begin with it. */
function orderKeys({
  id,
  title,
  date,
  validated,
}: IndexDocument): Pick<StoredDocument, 'byTitle' | 'byDate' | 'byTrust'> {
  const byTitle = `${titleKey(title)}  ${id}`;
  const byDate = `${String(undated - (date ?? 0)).padStart(8, '0')}  ${byTitle}`;
  return { byTitle, byDate, byTrust: `${validated ? 0 : 1} ${byDate}` };
}

/** A facet value carries its label and parent, so that counts can be read without asking anyone else. */
function encodeLabel({ value, label, parent }: FacetLabel): string {
  return JSON.stringify(parent === undefined ? [value, label] : [value, label, parent]);
}

const labelsAtMost = 20_000;

/** Every answer carries hundreds of labels, mostly the same. */
export const decodeLabel = remembered((text): FacetLabel => {
  const [value = '', label = '', parent] = JSON.parse(text) as string[];
  return { value, label, ...(parent === undefined ? {} : { parent }) };
}, labelsAtMost);

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
    for (const { form, start, end, joined } of tokens) {
      // Letters alone: Meilisearch makes the same of them.
      if (!joined && end - start === form.length && !text.startsWith('.', start + 1)) continue;
      if (fold(text.slice(start, end)) !== form) forms.add(form);
    }
  }
  return [...forms].join(' ');
}

function stemsOf(...fields: readonly Analysed[]): string {
  return fields.flatMap(({ tokens }) => sequence(tokens).map(({ stem }) => stem)).join(' ');
}
