import type { AuthorStatus } from '@passerelles/committee/shared';
import { emptyValues, practice } from '@passerelles/content/shared';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { answeredIn, answerName, answersIn, askedIn, readAnswers } from './asked';
import { AskedList } from './AskedList';
import { SheetFormProvider } from './context';
import { Sections } from './Sections';

const fields = [...Object.keys(emptyValues(practice)), 'cover', null];
const status: AuthorStatus = {
  reviewId: 'r',
  state: 'changes-requested',
  round: 1,
  stage: null,
  submittedAt: '2026-03-01T10:00:00Z',
  dueAt: '2026-03-12',
  remarks: fields.map((field, index) => ({
    id: `1-${index + 1}`,
    field,
    reason: 'incomplete',
    comment: `Remarque ${index + 1}.`,
    answer: null,
  })),
  reservations: [],
  drafts: { '1-1': { done: true, text: 'Vu.' } },
  unanswered: [],
  history: [],
  locked: false,
  canSubmit: true,
  canWithdraw: true,
};

function form(of: AuthorStatus): string {
  const shown = {
    type: practice,
    typed: {},
    labels: {},
    themes: [],
    found: {},
    issues: [],
    conflicts: [],
    missing: [],
    touch() {},
    moveRows() {},
    files: {},
  };
  const value = { ...shown, asked: askedIn(practice, of), answers: answersIn(of) };
  return renderToStaticMarkup(
    <SheetFormProvider value={value}>
      <AskedList unanswered={of.unanswered} deadline="jeudi 12 mars 2026" />
      <Sections current="" versions={{}} values={emptyValues(practice)} mayPropose />
    </SheetFormProvider>,
  );
}

describe('the remarks in the form of a sheet', () => {
  it('have each one place for their answer, whatever the field', () => {
    const page = form(status);
    for (const { id } of status.remarks) expect(page.split(`id="remarque-${id}"`), id).toHaveLength(2);
  });

  it('stand beside their field, the others at the top', () => {
    const page = form(status);
    const at = (id: string) => page.indexOf(`id="remarque-${id}"`);
    const summary = fields.indexOf('summary');
    expect(at(`1-${summary + 1}`)).toBeGreaterThan(page.indexOf('id="summary"'));
    expect(at(`1-${summary + 1}`)).toBeLessThan(page.indexOf('id="themes"'));
    for (const field of ['cover', null])
      expect(at(`1-${fields.indexOf(field) + 1}`)).toBeLessThan(page.indexOf('id="title"'));
    expect(page).toContain('Image de couverture');
  });

  it('show the draft of the answer', () => {
    expect(form(status)).toContain('Vu.</textarea>');
  });

  it('are gone once nothing is asked', () => {
    expect(form({ ...status, state: 'in-review' })).not.toContain('remarque-');
  });
});

describe('the answers of a form', () => {
  it('are read as they were typed, a box left alone as not done', () => {
    const sent = new FormData();
    sent.set(answerName('1-1', 'text'), ' Deux\r\nlignes ');
    sent.set(answerName('1-2', 'text'), '');
    sent.set(answerName('1-2', 'done'), 'on');
    expect(readAnswers(sent, answeredIn(sent))).toEqual({
      '1-1': { done: false, text: 'Deux\nlignes' },
      '1-2': { done: true, text: '' },
    });
  });

  it('to reservations are asked until the chair has settled them', () => {
    const reservation = { text: 'Citer la source.', answer: { done: true, text: '' }, liftedAt: null };
    const reservations = [
      { ...reservation, id: 'a', state: 'answered' as const },
      { ...reservation, id: 'b', state: 'lifted' as const },
    ];
    const lifting: AuthorStatus = { ...status, state: 'reservations-to-lift', remarks: [], drafts: {}, reservations };
    expect(askedIn(practice, lifting).map(({ id, text }) => [id, text])).toEqual([['a', 'Citer la source.']]);
    expect(answersIn(lifting)).toEqual({ a: { done: true, text: '' } });
  });
});
