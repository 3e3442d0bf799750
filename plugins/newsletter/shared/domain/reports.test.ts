import { describe, expect, it } from 'vitest';
import { bouncesOf, complaintOf, noteReturn, readStatusFields } from './reports';

const DAY = 86_400_000;
const leadsNowhere = (status: string): boolean => ['5.1.1', '5.2.1'].includes(status);

const status = `Reporting-MTA: dns; mx.exemple.fr\r
Arrival-Date: Sat, 28 Nov 2026 23:00:00 +0000\r
\r
Original-Recipient: rfc822;Zoe@Exemple.fr\r
Final-Recipient: rfc822; zoe.martin@autre.fr\r
Action: failed\r
Status: 5.1.1\r
Diagnostic-Code: smtp; 550 5.1.1\r
 no such user\r
\r
Final-Recipient: rfc822; lu@exemple.fr\r
Action: delayed\r
Status: 4.4.1\r
`;

describe('the status of a delivery', () => {
  it('is read group by group, with lines that go on', () => {
    const groups = readStatusFields(status);
    expect(groups).toHaveLength(3);
    expect(groups[1]?.get('diagnostic-code')).toBe('smtp; 550 5.1.1 no such user');
  });

  it('names the addresses that failed, and not those that wait', () => {
    expect(bouncesOf(readStatusFields(status), leadsNowhere)).toEqual([
      { about: 'gone', addresses: ['zoe@exemple.fr', 'zoe.martin@autre.fr'] },
    ]);
  });

  it.each([
    ['5.1.1', 'gone'],
    ['5.2.1 (disabled)', 'gone'],
    ['5.2.2', 'refused'],
    ['5.7.1', 'refused'],
    ['4.4.7', 'refused'],
    ['', 'refused'],
  ])('%s: %s', (code, about) => {
    const fields = readStatusFields(`Final-Recipient: rfc822;a@b.fr\nAction: failed\nStatus: ${code}`);
    expect(bouncesOf(fields, leadsNowhere)).toEqual([{ about, addresses: ['a@b.fr'] }]);
  });

  it('of something else is nothing', () => {
    expect(bouncesOf(readStatusFields('Bonjour\n\n: \n\nAction failed'), leadsNowhere)).toEqual([]);
  });
});

describe('a complaint', () => {
  it('is read from its report, wherever its fields stand', () => {
    const report = 'Feedback-Type: abuse\nUser-Agent: Box/1\n\nOriginal-Rcpt-To: <zoe@exemple.fr>';
    expect(complaintOf(readStatusFields(report))).toEqual({ about: 'complaint', addresses: ['zoe@exemple.fr'] });
  });
  it('that takes one back is none', () => {
    expect(complaintOf(readStatusFields('Feedback-Type: not-spam'))).toBeNull();
  });
});

describe('a mail that comes back from a box that exists', () => {
  it('ends the letter with the third over two weeks, and counts once', () => {
    let past = noteReturn([], '<1>', 0).kept;
    past = noteReturn(past, '<1>', 20 * DAY).kept;
    expect(past).toEqual([{ mail: '<1>', at: 0 }]);
    const second = noteReturn(past, '<2>', 21 * DAY);
    expect(second.enough).toBe(false);
    expect(noteReturn(second.kept, '<3>', 22 * DAY).enough).toBe(true);
  });
  it('three times in a week does not, nor when it is long ago', () => {
    const week = ['<1>', '<2>', '<3>'].reduce(
      (past, mail, day) => noteReturn(past, mail, day * DAY).kept,
      [] as never[] as { mail: string; at: number }[],
    );
    expect(noteReturn(week, '<4>', 4 * DAY).enough).toBe(false);
    expect(noteReturn(week, '<4>', 200 * DAY)).toEqual({ kept: [{ mail: '<4>', at: 200 * DAY }], enough: false });
  });
});
