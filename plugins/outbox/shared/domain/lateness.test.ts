import { describe, expect, it } from 'vitest';
import { isLate, tellLateness, type Said } from './lateness';

const hourMs = 3_600_000;
const queue = (oldestAgeSeconds: number, consumer = 'site') => ({
  topic: 'content.changed',
  consumer,
  depth: 5,
  scheduled: 2,
  oldestAgeSeconds,
  dead: 0,
});

describe('what the log is told of the queues', () => {
  it('is late after ten minutes', () => expect([600, 601].map((age) => isLate(queue(age)))).toEqual([false, true]));

  it('is said once, then every six hours, and taken back once', () => {
    let said: Said = new Map();
    const heard: string[] = [];
    const look = (age: number, now: number) => {
      const told = tellLateness(said, age ? [queue(age)] : [], now);
      said = told.said;
      heard.push(...told.late, ...told.caughtUp.map((name) => `${name} caught up`));
    };
    for (let minute = 0; minute <= 720; minute += 1) look(700 + minute * 60, minute * 60_000);
    expect(heard).toEqual([
      'content.changed → site waits since 12 min (3 due)',
      'content.changed → site waits since 6 h (3 due)',
      'content.changed → site waits since 12 h (3 due)',
    ]);
    look(0, 13 * hourMs);
    look(0, 14 * hourMs);
    expect(heard.slice(3)).toEqual(['content.changed → site caught up']);
  });

  it('tells queues apart', () => {
    const { late } = tellLateness(new Map([['content.changed → site', 0]]), [queue(700), queue(200_000, 'search')], 1);
    expect(late).toEqual(['content.changed → search waits since 2 days (3 due)']);
  });
});
