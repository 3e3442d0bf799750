import type { openData as fr } from '../fr/open-data';

export const openData: typeof fr = {
  title: 'Open data and API',
  lead: 'All that this site publishes can be read by a program too: no account, no key, under the same licence as the pages.',
  sections: [
    {
      id: 'releves',
      title: 'The decision records',
      paragraphs: [
        'A row a record, in the order in which they were written, with the columns of the SCDL schema “deliberations” 2.1.4: body, SIRET, number, date, matter, subject, votes, address of the record. The CSV (UTF-8, commas) and the JSON say the same. They can be narrowed to a committee and a year.',
        'The body is the one that the committee belongs to, else the one that runs the site. As long as its SIRET is not known these files are refused (501) rather than wrong.',
        'The subject does not give the title of a document that was never published. A lifting of reservations, a record taken over, a correction, a withdrawal or an erratum has no votes: those cells are empty. A text that would begin with =, +, - or @ has an apostrophe before it, so that no spreadsheet runs it.',
      ],
      commands: [
        'curl "{site}/api/decision-records/export.csv"',
        'curl "{site}/api/decision-records/export.json?committee=comite-de-pilotage&year=2026"',
      ],
    },
    {
      id: 'liste',
      title: 'One record, or a list',
      paragraphs: [
        'The same records, page by page and with all their fields: who could vote on that day, quorum, votes, reservations, reason, related records. The names of those who voted are published nowhere.',
      ],
      commands: [
        'curl "{site}/api/decision-records?kind=decision&outcome=approved&page=1&pageSize=25"',
        'curl "{site}/api/decision-records/2026-001-comite-de-pilotage"',
        'curl "{site}/api/committees/comite-de-pilotage?on=2026-03-12"',
      ],
    },
    {
      id: 'verifier',
      title: 'Verify that nothing was changed',
      paragraphs: [
        'Each record bears a fingerprint: the SHA-256 of the canonical JSON (RFC 8785) of { "body": what the record says, "previousHash": the fingerprint of the record before it in its series }. Changing or removing a single record would break all that follows.',
        'The complete file gives all that is needed to compute it again. For each series, in order: numbers follow one another within the year, previousHash is the fingerprint of the record before (null for the first), hash is the SHA-256 announced.',
        'As long as a document has never been published its title, the reasons and the reservations stay closed: withheld names them, and you cannot compute the fingerprint of that record. Its place in the chain can be verified. The rest can be as soon as the document is public.',
        'The version examined of a published document has the same guarantee: the record’s fingerprint is the SHA-256 of the file version.json.',
        'The fingerprint of each record is signed (Ed25519) when it is written. Whoever altered the database could not sign again without the private key, which is not in it. A record that is older than the signatures says so: moment is “afterwards”, and the date is that of the signature.',
        'Every day the site publishes where each series stands: how many records, and the fingerprint of the last. Keep that file. The command below (Node 18 or newer) does the links, the signatures, the history of keys and the published heads again; with the name of a kept file at its end, it says whether the series still lead to it.',
      ],
      commands: [
        'curl "{site}/api/decision-records/chain.json"',
        'curl -s "{site}/api/decision-records/2026-001-comite-de-pilotage/canonical.json" | sha256sum',
        'curl -s "{site}/api/decision-records/2026-001-comite-de-pilotage/version.json" | sha256sum',
        'curl -s "{site}/api/decision-records/keys.json"',
        'curl -s "{site}/api/decision-records/heads.json" -o heads.json',
        '{verify}',
        '{verify} heads.json',
      ],
    },
    {
      id: 'recherche',
      title: 'The search',
      paragraphs: [
        'What the search box finds, as JSON, with the same filters and counts. Filters: kind, theme, territory (short name or INSEE code), actor, audience, year, status, validated. A filter given twice adds (OR); two different filters narrow (AND). The counts of a filter are what its other values would give.',
        'q has 200 characters at most, pageSize 50, a filter 50 values; sort is relevance, date or title. partial says that nothing has all the words, and that what has the most of them comes first. Words found are ranges of characters (UTF-16), never HTML.',
        'Five files hold all that the search of the same address finds, and not a page of it: CSV (RFC 4180), CSV for French Excel (semicolons, decimal commas), JSON, an Atom feed, an iCalendar agenda. /recueil.pdf makes of it a collection to print, of at most 300 sheets, with contents and index; detail=short shortens it.',
      ],
      commands: [
        'curl "{site}/api/search?q=mobilite&kind=practice&territory=49&sort=date&page=1&pageSize=20"',
        'curl "{site}/api/search/suggest?q=mob"',
        'curl "{site}/api/search/similar?kind=practice&slug=rencontres-agir-ensemble"',
        'curl "{site}/api/search/places?kind=practice"',
        'curl "{site}/recherche.csv?kind=practice"',
        'curl "{site}/recherche-excel.csv?kind=practice"',
        'curl "{site}/recueil.pdf?theme=mobilite&detail=short" -o recueil.pdf',
      ],
    },
    {
      id: 'dictionnaire',
      title: 'The codebook',
      paragraphs: [
        'For every type, a line for each field: its column, its name in French and English, its kind, what it accepts, the values of a closed list, the unit, and whether it is required. It is derived from the description that forms and imports use too.',
      ],
      commands: [
        'curl "{site}/dictionnaire.csv"',
        'curl "{site}/dictionnaire-excel.csv"',
        'curl "{site}/dictionnaire.json"',
      ],
    },
    {
      id: 'usage',
      title: 'Using it well',
      paragraphs: [
        'The files carry an ETag: send it back in If-None-Match, and nothing is sent twice. An address that is not valid answers 400 and names what is wrong.',
        'Contents under the CC BY 4.0 licence: name the site and the body.',
      ],
      commands: [],
    },
  ],
  keys: {
    title: 'The keys that sign',
    lead: 'A key that was replaced stays here: what it signed can still be verified.',
    inUse: (since) => `In use since ${since}.`,
    used: (since, until) => `From ${since} to ${until}.`,
  },
  heads: {
    title: 'Where the series stand',
    lead: (day) => `Published on ${day}: the fingerprint of the last record of each series on that day.`,
    head: (series, records) => `${series}, ${records} ${records === 1 ? 'record' : 'records'}, the last:`,
  },
};
