import { blocksToText } from '@passerelles/content/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { archive, cells, docx, drawing, item, odt, paragraph } from '../../support/documents';
import { attach, newActor, newAssociation } from './desk';

let cms: RunningCms;
let author: Awaited<ReturnType<typeof newAssociation>>;
let stranger: typeof author;

beforeAll(async () => {
  cms = await sharedCms();
  author = await newAssociation(cms, 'documents@exemple.fr');
  stranger = await newAssociation(cms, 'autres-documents@exemple.fr');
  await attach(cms, author.userId, await newActor(cms, 'Le Four'));
  await attach(cms, stranger.userId, await newActor(cms, 'Le Moulin'));
});
afterAll(() => cms?.stop());

/** Sends a document to one of the two doors; `fields` go with it. */
async function send(
  path: string,
  bytes: Buffer,
  fields: Record<string, string> = {},
  who = author,
  name = 'fiche.docx',
) {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  const answer = await fetch(`${cms.url}/api/my${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${who.accessToken}` },
    body: form,
  });
  const { data, error } = (await answer.json()) as any;
  return { status: answer.status, data, issues: error?.details?.issues, code: error?.details?.code };
}
const begin = (bytes: Buffer, fields?: Record<string, string>, name?: string) =>
  send('/practices/from-document', bytes, fields, author, name);
const beside = (data: any) =>
  data.passages.map(({ heading, field, blocks, images }: any) => [heading, field, images || blocksToText(blocks)]);
const now = async (data: any) => (await author.call('GET', `/practices/${data.documentId}`)).body.data;

/** As French Word writes it: names of styles in French, decomposed letters of a Mac, soft hyphens, deleted and added words, a note. */
const ofWord = () =>
  docx(
    paragraph('Le four à pain du quartier', 'Titre') +
      paragraph('Sommaire 1', 'TM1') +
      paragraph('', 'Titre1') +
      paragraph('Présente\u0301 au comité', 'Titre1') +
      paragraph('Une page de garde que personne ne demande.') +
      paragraph('1. Contexte', 'Titre1') +
      paragraph('Un quar\u00adtier sans marche\u0301.') +
      '<w:p><w:r><w:t xml:space="preserve">Il en fallait </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>dix</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>une</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' +
      paragraph('Objectifs', 'Titre1') +
      item('Se rencontrer') +
      item('Cuire') +
      paragraph('Description', 'Titre1') +
      paragraph('Première étape', 'Titre2') +
      '<w:p><w:r><w:t xml:space="preserve">On a </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bâti</w:t></w:r><w:hyperlink r:id="rId4"><w:r><w:t xml:space="preserve"> le four</w:t></w:r></w:hyperlink></w:p>' +
      drawing +
      paragraph('Date de début : mars 2011') +
      cells(['Partenaires', 'La mairie et deux écoles'], ['Public visé', 'Habitants'], ['Coût', '1 200 €']),
    ['Selon l’enquête de 2010.'],
  );

describe('a document of Word', () => {
  it('begins a draft: what stands under the name of a field is in that field, and the rest is beside it', async () => {
    const { status, data, issues } = await begin(ofWord());
    expect([status, issues]).toEqual([201, undefined]);
    expect(data.fields).toMatchObject({
      title: 'Le four à pain du quartier',
      context: 'Un quartier sans marché.\n\nIl en fallait une[1]',
      objectives: ['Se rencontrer', 'Cuire'],
      audiences: ['Habitants'],
      startDate: { value: '2011-03', precision: 'month' },
      partners: { state: 'filled', note: 'La mairie et deux écoles' },
      budget: { state: 'filled', note: '1 200 €', amount: null },
    });
    expect(data.fields.description).toEqual([
      { type: 'heading', level: 3, children: [{ type: 'text', text: 'Première étape' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'On a ' },
          { type: 'text', text: 'bâti', bold: true },
          { type: 'link', url: 'https://www.exemple.fr/four', children: [{ type: 'text', text: ' le four' }] },
        ],
      },
    ]);
    expect(beside(data)).toEqual([
      ['Présenté au comité', null, 'Une page de garde que personne ne demande.'],
      ['Notes', null, '1. Selon l’enquête de 2010.'],
      ['', null, 1],
    ]);
    expect(data.passages[0].source).toBe('fiche.docx');
  });

  it('gives way to the title that its author gives, and keeps its own beside', async () => {
    const { data } = await begin(
      docx(paragraph('Ancien titre', 'Titre') + paragraph('Contexte', 'Titre1') + paragraph('Un quartier.')),
      {
        title: 'Le bon titre',
      },
    );
    expect([data.title, data.fields.context, beside(data)]).toEqual([
      'Le bon titre',
      'Un quartier.',
      [['Ancien titre', 'title', 'Ancien titre']],
    ]);
    const untitled = await begin(docx(paragraph('Tout en un paragraphe.')), {}, 'Compost collectif.docx');
    expect(untitled.data.title).toBe('Compost collectif');
  });
});

describe('a document of LibreOffice', () => {
  it('begins a report as a document of Word does', async () => {
    const title = (text: string) => `<text:h text:style-name="Heading_20_1" text:outline-level="1">${text}</text:h>`;
    const automatic =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>' +
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>';
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Effacé</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:p text:style-name="P1">Journée d’échange</text:p>' +
      '<text:table-of-content><text:index-body><text:p>Échanges 1</text:p></text:index-body></text:table-of-content>' +
      '<text:p>Lieu : Angers</text:p><text:p>Date : 8 octobre 2013</text:p>' +
      // A numbered title stands in a list.
      `<text:list><text:list-item>${title('Échanges')}</text:list-item></text:list>` +
      '<text:p>On a <text:span text:style-name="T1">parlé</text:span><text:s text:c="1"/>du<text:line-break/>four<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Longuement.</text:p></text:note-body></text:note>.</text:p>' +
      '<text:list text:style-name="L1"><text:list-item><text:p>un</text:p><text:list><text:list-item><text:p>dedans</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>deux</text:p></text:list-item></text:list>' +
      '<text:p><draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame></text:p>' +
      `${title('Organisateurs')}<text:p>Le Four et le Moulin</text:p>`;
    const { status, data, issues } = await send(
      '/meeting-reports/from-document',
      odt(body, automatic),
      {},
      author,
      'cr.odt',
    );
    expect([status, issues]).toEqual([201, undefined]);
    expect(data.fields).toMatchObject({
      title: 'Journée d’échange',
      place: 'Angers',
      date: { value: '2013-10-08', precision: 'day' },
    });
    expect(data.fields.proceedings[0].children[1]).toEqual({ type: 'text', text: 'parlé', bold: true });
    expect(blocksToText(data.fields.proceedings)).toBe('On a parlé du\nfour[1].\n\n1. un\n  - dedans\n2. deux');
    // Who organised is chosen from the directory, not read.
    expect(beside(data)).toEqual([
      ['Organisateurs', 'organisers', 'Le Four et le Moulin'],
      ['Notes', null, '[1] Longuement.'],
      ['', null, 1],
    ]);
  });
});

describe('a document that is read into a draft', () => {
  const into = (data: any, bytes: Buffer, fields?: Record<string, string>, who = author) =>
    send(`/practices/${data.documentId}/document`, bytes, fields, who);
  const text = (context: string) => docx(paragraph('Contexte', 'Titre1') + paragraph(context));

  it('fills what is empty, and leaves what is written unless somebody chooses otherwise', async () => {
    const { data } = await begin(text('Le premier.'));
    const kept = (await into(data, text('Le second.'))).data;
    expect([kept.fields.context, beside(kept)]).toEqual(['Le premier.', [['Contexte', 'context', 'Le second.']]]);
    const replaced = (await into(data, text('Le troisième.'), { replace: 'yes' })).data;
    expect([replaced.fields.context, beside(replaced)]).toEqual([
      'Le troisième.',
      [['Contexte', 'context', 'Le second.']],
    ]);
    // What was replaced is in the history of the draft.
    const versions = (await author.call('GET', `/practices/${data.documentId}/versions`)).body.data;
    expect(versions.length).toBeGreaterThan(0);
    expect((await into(data, text('Ailleurs'), {}, stranger)).status).toBe(404);
  });

  it('does not write over what was typed and could not be saved', async () => {
    const { data } = await begin(docx(paragraph('Rien')));
    const unsaved = { inputs: [['startDate', 'au printemps']], issues: [{ path: 'startDate', code: 'BAD_DATE' }] };
    await author.call('PUT', `/practices/${data.documentId}`, {
      updatedAt: data.updatedAt,
      base: data.marks,
      data: {},
      unsaved,
    });
    const after = (await into(data, docx(paragraph('Date de début : 2011')), { replace: 'yes' })).data;
    expect(after.unsaved).toEqual(unsaved);
    expect(beside(after).at(-1)).toEqual(['Date de début', 'startDate', '2011']);
  });

  it('leaves its passages with the draft until they are placed or discarded, each once', async () => {
    const { data } = await begin(
      docx(
        ['Un', 'Deux', 'Trois'].map((title) => paragraph(title, 'Titre1') + paragraph(`Le passage ${title}.`)).join(''),
      ),
      { title: 'Trois passages' },
    );
    // The first title is what the document is called.
    const [, , second, third] = data.passages;
    const act = (passage: any, verb: string, body?: object, who = author) =>
      who.call('POST', `/practices/${data.documentId}/passages/${passage.id}/${verb}`, body ?? {});
    expect((await act(second, 'place', { field: 'themes' })).body.error.details.issues[0]).toMatchObject({
      path: 'field',
      code: 'NOT_IN_LIST',
    });
    expect((await act(second, 'place', { field: 'startDate' })).body.error.details.issues).toEqual([
      { path: 'startDate', code: 'DOCUMENT_UNPLACED' },
    ]);
    expect((await act(second, 'discard', {}, stranger)).status).toBe(404);
    expect((await act(second, 'place', { field: 'description' })).status).toBe(200);
    expect((await act(second, 'place', { field: 'description' })).status).toBe(404);
    expect((await act(third, 'place', { field: 'description' })).status).toBe(200);
    const stored = await now(data);
    expect(blocksToText(stored.fields.description)).toBe(
      '### Deux\n\nLe passage Deux.\n\n### Trois\n\nLe passage Trois.',
    );
    expect(beside(stored)).toEqual([
      ['Un', 'title', 'Un'],
      ['', null, 'Le passage Un.'],
    ]);
    for (const passage of stored.passages) await act(passage, 'discard');
    expect((await now(data)).passages).toEqual([]);
    await author.call('POST', `/practices/${data.documentId}/delete`, {});
    const left = await cms.strapi.db.query('plugin::desk.passage').count({ where: { sheet: data.documentId } });
    expect(left).toBe(0);
  });
});

describe('what is no document', () => {
  const bomb = (declares: number) => {
    const bytes = docx('', [], { 'word/document.xml': new Uint8Array(30 * 1024 * 1024) });
    // The directory says what it wants: of the last entry of that name, the size.
    const at = bytes.lastIndexOf('word/document.xml') - 46;
    bytes.writeUInt32LE(declares, at + 24);
    return bytes;
  };
  const deep = '<w:tbl><w:tr><w:tc>'.repeat(20_000) + paragraph('x') + '</w:tc></w:tr></w:tbl>'.repeat(20_000);
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">]>`;

  it.each<[string, string, () => Buffer]>([
    ['a text', 'DOCUMENT_TYPE_REFUSED', () => Buffer.from('Bonjour')],
    [
      'a .doc of old, or one with a password',
      'DOCUMENT_TYPE_REFUSED',
      () => Buffer.from('d0cf11e0a1b11ae100000000', 'hex'),
    ],
    ['another archive', 'DOCUMENT_TYPE_REFUSED', () => archive({ 'a.txt': 'a' })],
    [
      'a sheet of LibreOffice',
      'DOCUMENT_TYPE_REFUSED',
      () => odt('', '', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    ],
    [
      'one that is cut off',
      'DOCUMENT_DAMAGED',
      () => {
        const bytes = docx(paragraph('x'));
        bytes.fill(0, 40, 400);
        return bytes;
      },
    ],
    ['entities', 'DOCUMENT_DAMAGED', () => odt('', '', { 'content.xml': `${laughs}<x>&a;</x>` })],
    [
      'text that is no XML',
      'DOCUMENT_DAMAGED',
      () => odt('', '', { 'content.xml': '<office:document-content><a></b>' }),
    ],
    ['nothing written', 'DOCUMENT_EMPTY', () => docx(paragraph(''))],
    ['a part that says how large it is', 'DOCUMENT_TOO_LONG', () => bomb(30 * 1024 * 1024)],
    ['a part that lies about it', 'DOCUMENT_TOO_LONG', () => bomb(100)],
    ['more tags than people write', 'DOCUMENT_TOO_LONG', () => odt('<text:s/>'.repeat(310_000))],
    ['more words than a sheet', 'DOCUMENT_TOO_LONG', () => docx(paragraph('mot '.repeat(60_000)))],
    ['what never ends inside of itself', 'DOCUMENT_', () => docx(deep)],
  ])(
    '%s is refused, by a reason',
    async (_, code, make) => {
      const { status, issues } = await begin(make());
      expect(status).toBe(400);
      expect(issues).toEqual([{ path: 'file', code: expect.stringContaining(code) }]);
    },
    60_000,
  );

  it('keeps nobody else waiting while it is read', async () => {
    let worst = 0;
    const reading = begin(docx(deep));
    let over = false;
    void reading.finally(() => {
      over = true;
    });
    while (!over) {
      const asked = Date.now();
      await author.call('GET', '/account');
      worst = Math.max(worst, Date.now() - asked);
    }
    expect((await reading).status).toBe(400);
    expect(worst).toBeLessThan(2_000);
  }, 60_000);
});
