import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { configure } from './configure';
import { author } from './people';
import { daysAfter, openYear, pilotage, suivi, type Document, type Line, type Year } from './year';
import { recomputedHash } from './recomputed';

let year: Year;
const approved = { outcome: 'approved' };
const within = (choices: readonly string[], line: Line) => line.votes.filter((vote) => choices.includes(vote)).length;
const favourable = ['approve', 'approve-with-reservations'];
const adverse = ['request-changes', 'reject'];

beforeAll(async () => {
  year = await openYear('2027-01-04');
  const { documentId: house } = await year
    .documents('api::actor.actor')
    .create({ data: { name: 'La Maison', slug: 'la-maison', kind: 'association' } });
  await year.seat(suivi, 'Mona', 'chair');
  await year.seat(suivi, 'Marc', 'rapporteur');
  await year.seat(suivi, 'Mina', 'member');
  await year.seat(suivi, 'Milo', 'member', { to: '2027-06-30' });
  await year.seat(suivi, 'Mael', 'member', { from: '2027-07-01' });
  await year.seat(pilotage, 'Sofia', 'chair', { to: '2027-08-31' });
  await year.seat(pilotage, 'Sara', 'chair', { from: '2027-09-01' });
  await year.seat(pilotage, 'Simon', 'rapporteur');
  await year.seat(pilotage, 'Serge', 'member', { represents: house });
  await year.seat(pilotage, 'Suzy', 'member');
  await year.seat(pilotage, 'Sam', 'member');
  await live(house);
}, 120_000);
afterAll(async () => {
  vi.useRealTimers();
  await year?.cms.stop();
});

/** A sheet that the first committee is asked about. */
async function opened(title: string, more: Record<string, unknown> = {}): Promise<Document> {
  year.later(3);
  const document = await year.submit(title, 'sheet', more);
  year.later(1);
  await year.accept(document);
  year.later(2);
  return document;
}
/** One before the committee that decides, after a plain opinion. */
async function deciding(title: string, more: Record<string, unknown> = {}): Promise<Document> {
  const document = await opened(title, more);
  await year.examine(document, {}, approved);
  year.later(4);
  return document;
}
async function report(title: string): Promise<Document> {
  year.later(2);
  const document = await year.submit(title, 'report');
  await year.accept(document);
  year.later(5);
  return document;
}

/** The year, in the order in which it is lived. */
async function live(house: string): Promise<void> {
  for (let number = 1; number <= 8; number += 1) {
    const sheet = await deciding(`Simple ${number}`);
    await year.examine(sheet, number % 2 ? { Suzy: 'abstain' } : { Sam: 'reject', Simon: null }, approved);
    await year.publish(sheet);
  }
  await reservations();
  await votes(house);
  await rounds();
  await later();
  for (let number = 1; number <= 8; number += 1) {
    const one = await report(`Rapport ${number}`);
    await year.examine(one, number === 3 ? { Suzy: 'reject', Sam: 'reject' } : {}, approved);
    if (number !== 8) await year.publish(one);
  }
  const refused = await report('Rapport refusé');
  await year.examine(refused, { Simon: 'reject', Serge: 'reject', Suzy: 'reject' }, { outcome: 'rejected' });
  const reserved = await report('Rapport réservé');
  await year.examine(reserved, { Sam: 'approve-with-reservations' }, { outcome: 'approved-with-reservations' });
  await year.settle(reserved, ['dropped']);
  await year.publish(reserved);
}

/** Reservations of the opinion and of the decision: answered at once, kept, dropped, insufficient, lifted. */
async function reservations(): Promise<void> {
  const reserve = { outcome: 'approved-with-reservations' };
  const answered = await opened('Réserve répondue');
  await year.examine(answered, { Mina: 'approve-with-reservations', Marc: 'approve-with-reservations' }, reserve);
  const [first] = (await year.row(answered)).reservations;
  const { uid, documentId } = answered;
  await year.service('reviews').answerReservations({ uid, documentId, answers: { [first.id]: 'Oui.' }, by: author });
  await year.examine(answered, {}, reserve);
  await year.settle(answered, ['lifted', 'lifted']);
  await year.publish(answered);

  const dropped = await opened('Réserve écartée en clôturant');
  await year.examine(dropped, { Mina: 'approve-with-reservations' }, reserve);
  await year.examine(dropped, {}, { ...approved, drop: ['Réserve écartée en clôturant, Mina'] });
  await year.publish(dropped);

  const insufficient = await deciding('Réponse insuffisante');
  await year.examine(insufficient, { Sam: 'approve-with-reservations' }, reserve);
  await year.resubmit(insufficient);
  await year.settle(insufficient, ['insufficient']);
  year.later(6);
  await year.resubmit(insufficient);
  await year.settle(insufficient, ['lifted']);
  await year.publish(insufficient);

  const remarks = await opened('Réserve devenue remarque');
  await year.examine(remarks, { Mina: 'approve-with-reservations' }, reserve);
  const all = { Sofia: 'reject', Simon: 'request-changes', Serge: 'request-changes' } as const;
  await year.examine(remarks, all, { outcome: 'changes-requested' });
  await year.resubmit(remarks);
  await year.accept(remarks);
  await year.examine(remarks, {}, approved);
  await year.examine(remarks, {}, approved);
  await year.publish(remarks);
}

/** Recusals, proxies, ties, who presides. */
async function votes(house: string): Promise<void> {
  const before = await opened('Déport avant');
  await year.examine(before, {}, { ...approved, aside: ['Mina'] });
  await year.examine(before, {}, { ...approved, late: ['Sam'] });
  await year.publish(before);
  const owned = await deciding('Déport de droit', { owner: house });
  await year.examine(owned, { Suzy: 'abstain' }, { ...approved, byRule: ['Serge'] });
  await year.publish(owned);
  const headless = await deciding('Présidence déportée');
  await year.examine(headless, {}, { ...approved, aside: ['Sofia'], by: 'Simon' });
  await year.publish(headless);
  const carried = await opened('Procuration');
  await year.examine(carried, {}, { ...approved, proxies: { Milo: 'Marc' } });
  await year.examine(carried, { Suzy: 'reject' }, { ...approved, proxies: { Suzy: 'Sam', Serge: 'Simon' } });
  await year.publish(carried);
  const tie = { Suzy: 'reject', Sam: 'reject', Serge: 'abstain' } as const;
  const won = await deciding('Partage, voix de la présidence');
  await year.examine(won, tie, approved);
  await year.publish(won);
  const lost = await deciding('Partage sans présidence');
  await year.examine(lost, { ...tie, Serge: 'approve', Sofia: 'abstain' }, { outcome: 'rejected' });
  const against = await opened('Avis défavorable');
  await year.examine(against, { Mona: 'reject', Marc: 'reject', Mina: 'reject' }, { outcome: 'rejected' });
  await year.examine(against, {}, approved);
  await year.publish(against);
}

/** Quorum missed, adjournments, rounds, withdrawals. */
async function rounds(): Promise<void> {
  for (const enough of [false, true]) {
    const missed = await opened(`Quorum manqué ${enough}`);
    await year.cast(missed, 'Mina', 'approve');
    await year.deadline(missed, { Mina: 'approve' });
    if (enough) await year.cast(missed, 'Marc', 'approve');
    const said: Record<string, 'approve'> = enough ? { Mina: 'approve', Marc: 'approve' } : { Mina: 'approve' };
    await year.deadline(missed, said, approved);
    await year.examine(missed, { Sam: null, Suzy: null }, approved);
    await year.publish(missed);
  }
  const adjourned = await opened('Ajournée par la présidence');
  await year.adjourn(adjourned);
  year.later(9);
  await year.reopen(adjourned);
  await year.examine(adjourned, {}, approved);
  await year.examine(adjourned, {}, approved);
  await year.publish(adjourned);
  const silent = await deciding('Tous abstenus');
  const nobody = Object.fromEntries(year.sitting(pilotage, year.today()).map(({ name }) => [name, 'abstain' as const]));
  await year.examine(silent, nobody, { outcome: 'adjourned' });
  year.later(12);
  await year.reopen(silent);
  await year.examine(silent, {}, approved);
  await year.publish(silent);

  const superseded = await opened('Remplacée au premier avis');
  await year.cast(superseded, 'Mina', 'reject');
  await year.edit(superseded);
  await year.examine(superseded, {}, approved);
  year.later(1);
  await year.edit(superseded);
  await year.examine(superseded, {}, approved);
  await year.examine(superseded, {}, approved);
  await year.publish(superseded);
  const incomplete = await year.submit('Incomplète');
  await year.sendBack(incomplete);
  year.later(5);
  await year.resubmit(incomplete);
  await year.accept(incomplete);
  await year.examine(
    incomplete,
    { Mona: 'request-changes', Marc: 'request-changes', Mina: 'reject' },
    { outcome: 'changes-requested' },
  );
  await year.resubmit(incomplete);
  await year.accept(incomplete);
  await year.examine(incomplete, {}, approved);
  await year.examine(incomplete, {}, approved);
  await year.publish(incomplete);
  const withdrawn = await deciding('Reprise par son auteur');
  await year.service('reviews').withdraw({ uid: withdrawn.uid, documentId: withdrawn.documentId, by: author });
}

/** After publication, with other mandates: corrections, errata, withdrawals by both. */
async function later(): Promise<void> {
  if (year.today() < '2027-09-02') year.until('2027-09-02');
  const sheets: Document[] = [];
  for (const title of ['Corrigée', 'Erratum', 'Retirée par la rédaction', 'Retirée par le comité']) {
    const sheet = await deciding(title);
    await year.examine(sheet, { Suzy: 'request-changes' }, approved);
    await year.publish(sheet);
    sheets.push(sheet);
  }
  const [corrected, wrong, byEditors, byCommittee] = sheets as [Document, Document, Document, Document];
  const chair = year.sitting(pilotage, year.today()).find(({ role }) => role === 'chair')!.by;
  year.later(10);
  const words = {
    fingerprint: (await year.draft(corrected)).fingerprint,
    reason: 'Coquille.',
    texts: [{ path: 'summary', text: 'Un résumé corrigé.' }],
  };
  await year.built('use-cases/correct-text').correctText(year.strapi, corrected.review, words, chair);
  year.note(corrected, pilotage, 'correction');
  const [decision] = (await year.cms.request(`/api/decision-records?document=${wrong.documentId}`)).body.data;
  const erratum = {
    reference: decision.reference,
    reason: 'La date.',
    by: chair,
    mayAdmit: false,
    keepsCommittees: false,
  };
  await year.built('use-cases/correct-record').correctRecord(year.strapi, erratum);
  year.note(wrong, pilotage, 'erratum');
  const unpublish = (document: Document, inNameOf: 'editors' | 'committee', by: { id: number }) =>
    year.strapi.requestContext.run({ state: { user: by, route: { info: { type: 'admin' } } } } as never, () =>
      year
        .service('gate')
        .withReason(
          'Action finie.',
          () => year.documents(document.uid).unpublish({ documentId: document.documentId }),
          inNameOf,
        ),
    );
  await unpublish(byEditors, 'editors', year.editor);
  year.note(byEditors, 'retraits', 'withdrawal');
  await unpublish(byCommittee, 'committee', chair);
  year.note(byCommittee, pilotage, 'withdrawal');
}

/** The lines of a series, each with the number that it ought to have. */
const numbered = (series: string) => {
  const years = new Map<string, number>();
  return year.lines
    .filter((line) => line.series === series)
    .map((line) => {
      const of = line.day.slice(0, 4);
      years.set(of, (years.get(of) ?? 0) + 1);
      return { line, number: `${of}-${String(years.get(of)).padStart(3, '0')}` };
    });
};
const counts = (line: Line) => ({
  eligible: line.eligible,
  recused: line.recused,
  present: line.votes.length,
  for: within(favourable, line),
  withReservations: within(['approve-with-reservations'], line),
  against: within(adverse, line),
  changes: within(['request-changes'], line),
  rejected: within(['reject'], line),
  abstained: within(['abstain'], line),
});
const allSeries = [suivi, pilotage, 'retraits'];
const get = async (path: string) => (await year.cms.request(path)).body;

describe('a year of two committees', () => {
  it('is told by the public records exactly as it was lived', async () => {
    const kinds = year.written.map(({ uid }) => uid);
    expect([
      kinds.filter((uid) => uid.includes('practice')).length,
      kinds.filter((uid) => uid.includes('meeting')).length,
    ]).toEqual([30, 10]);
    for (const series of allSeries) {
      const told: any[] = [];
      for (let page = 1; ; page += 1) {
        const { data, meta } = await get(`/api/decision-records?committee=${series}&pageSize=100&page=${page}`);
        told.push(...data);
        if (page >= meta.pagination.pageCount) break;
      }
      const ought = numbered(series).map(({ line, number }) => ({
        number,
        kind: line.kind,
        power: line.power,
        outcome: line.outcome,
        ...counts(line),
        quorumReached: line.quorumReached,
        byProxy: line.byProxy || null,
        title: line.document.public ? line.document.title : null,
        day: line.day,
      }));
      const said = told.reverse().map((record) => ({
        ...Object.fromEntries(Object.keys(ought[0] ?? {}).map((key) => [key, record[key]])),
        byProxy: record.byProxy || null,
        title: record.document?.title ?? null,
        day: record.decidedAt.slice(0, 10),
      }));
      expect(said).toEqual(ought);
    }
  });

  it('adds up in the committees’ figures', async () => {
    for (const committee of [suivi, pilotage]) {
      const { figures } = (await get(`/api/committees/${committee}`)).data;
      const closings = numbered(committee)
        .map(({ line }) => line)
        .filter(({ kind }) => kind === 'decision');
      const settled = closings.filter(({ outcome }) => outcome !== 'adjourned');
      const span = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
      const middle = (values: number[]) => {
        const sorted = values.sort((a, b) => a - b);
        const half = sorted.length / 2;
        return { median: (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2, of: values.length };
      };
      const total = (of: (line: Line) => number) => closings.reduce((sum, line) => sum + of(line), 0);
      expect(figures).toMatchObject({
        closings: closings.length,
        participation: {
          present: total(({ votes: cast }) => cast.length),
          eligible: total(({ eligible }) => eligible),
        },
        fromOpening: middle(settled.map(({ openedOn, day }) => span(openedOn!, day))),
        fromSubmission: middle(settled.map(({ submittedOn, day }) => span(submittedOn!, day))),
        withinTime: {
          within: settled.filter(({ openedOn, day }) => day <= daysAfter(openedOn!, 15)).length,
          of: settled.length,
        },
      });
      const outcomes = new Map<string, number>();
      for (const { outcome } of closings) outcomes.set(outcome!, (outcomes.get(outcome!) ?? 0) + 1);
      expect(new Map(figures.outcomes.map(({ outcome, count }: any) => [outcome, count]))).toEqual(outcomes);
      const years = new Map<number, number>();
      for (const { line } of numbered(committee)) {
        const of = Number(line.day.slice(0, 4));
        years.set(of, (years.get(of) ?? 0) + 1);
      }
      expect(new Map(figures.recordsPerYear.map((one: any) => [one.year, one.count]))).toEqual(years);
    }
  });

  it('stands in the SCDL file', async () => {
    const platform = { name: 'Union', siret: '12345678901234' };
    configure(year.strapi, { bodies: { type: 'api::actor.actor', platform } });
    const { data } = await get('/api/decision-records/export.json');
    expect(data).toHaveLength(year.lines.length);
    for (const series of allSeries) {
      const told = data.filter((one: any) => one.DELIB_ID.endsWith(series));
      const ought = numbered(series).map(({ line, number }) => {
        const { eligible, present, for: favour, against, abstained } = counts(line);
        const vote = line.kind === 'decision' ? [eligible, present, favour, against, abstained] : Array(5).fill(null);
        return [number, line.day, ...vote, line.document.public ? line.document.title : 'document non publié'];
      });
      const said = told.map((one: any, place: number) => {
        const cells = ['EFFECTIF', 'REEL', 'POUR', 'CONTRE', 'ABSTENTION'].map((name) => one[`VOTE_${name}`]);
        const title = String(ought[place]?.at(-1));
        return [
          one.DELIB_ID.slice(0, 8),
          one.DELIB_DATE,
          ...cells,
          one.DELIB_OBJET.includes(title) ? title : one.DELIB_OBJET,
        ];
      });
      expect(said).toEqual(ought);
    }
  });

  it('is chained and signed, and hashed as anybody computes it', async () => {
    const { data } = await get('/api/decision-records/chain.json');
    expect(data).toHaveLength(year.lines.length);
    const heads = new Map<string, { hash: string; year: number; position: number }>();
    let computed = 0;
    for (const { series, year: of, position, previousHash, hash, body, withheld } of data) {
      const head = heads.get(series);
      const place = head && head.year === of ? head.position + 1 : 1;
      expect([previousHash, position]).toEqual([head?.hash ?? null, place]);
      heads.set(series, { hash, year: of, position });
      if (withheld.length > 0) continue;
      computed += 1;
      expect(recomputedHash({ body, previousHash })).toBe(hash);
    }
    expect(computed).toBe(year.lines.filter(({ document }) => document.public).length);
    const { chains, keys, heads: published } = await year.service('records').verification();
    expect(chains.map((chain: any) => [chain.series, chain.records, chain.broken]).sort()).toEqual(
      allSeries.map((series) => [series, numbered(series).length, null]).sort(),
    );
    expect([keys.broken, published.broken]).toEqual([null, null]);
  });
});
