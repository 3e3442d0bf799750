// npm run bench:search [-- ROUNDS]: /api/search over HTTP on the content of a running npm start.
import { cms, line, patientFetch, site, timed } from './lib.mjs';

const rounds = Number(process.argv[2] ?? 20);
const queries = {
  'empty': '',
  'word': 'q=jeunesse',
  'prefix': 'q=benevola',
  'typo': 'q=solidarte',
  'acronym': 'q=c.c.a.s.',
  'three words, elision': "q=l'accès aux droits",
  'facets': 'q=angers&kind=practice&kind=meeting-report&theme=solidarites',
  'nothing': 'q=zzyzx',
};

const all = { [cms]: [], [site]: [] };
for (const [title, query] of Object.entries(queries)) {
  for (const base of [cms, site]) {
    const url = encodeURI(`${base}/api/search?${query}`);
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push(
        await timed(async () => {
          const answer = await patientFetch(url);
          if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
          await answer.text();
        }),
      );
    }
    all[base].push(...times);
    line(`${base === cms ? 'CMS ' : 'site'}  ${title}`, times);
  }
}
line('CMS   all', all[cms]);
line('site  all', all[site]);
