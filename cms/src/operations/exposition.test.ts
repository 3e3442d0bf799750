import { expect, it } from 'vitest';
import { exposition } from './exposition';

it('writes Prometheus’ text format', () => {
  const text = exposition([
    {
      name: 'rows',
      help: 'Rows.',
      type: 'gauge',
      samples: [
        { labels: { topic: 'a"b\\c\nd', consumer: 'x' }, value: 3 },
        { labels: { topic: 'e' }, value: 0.5 },
      ],
    },
    { name: 'up', help: 'Up.', type: 'counter', samples: [{ value: 1 }] },
  ]);
  expect(text).toBe(
    '# HELP rows Rows.\n# TYPE rows gauge\nrows{topic="a\\"b\\\\c\\nd",consumer="x"} 3\nrows{topic="e"} 0.5\n# HELP up Up.\n# TYPE up counter\nup 1\n',
  );
});
