export const openData = {
  title: 'Données ouvertes et API',
  lead: 'Tout ce que ce site publie se lit aussi par un programme : sans compte, sans clé, sous la même licence que les pages.',
  /** `{site}` is replaced by the address of the site, `{verify}` by the command that verifies all of it. */
  sections: [
    {
      id: 'releves',
      title: 'Les relevés de décision',
      paragraphs: [
        'Une ligne par relevé, dans l’ordre où ils ont été inscrits, avec les colonnes du schéma SCDL « délibérations » 2.1.4 : organisme, SIRET, numéro, date, matière, objet, voix, adresse du relevé. Le CSV (UTF-8, virgules) et le JSON disent la même chose. On peut les restreindre à un comité et à une année.',
        'L’organisme est celui dont dépend le comité, sinon celui qui tient le site. Tant que son SIRET n’est pas renseigné, ces fichiers sont refusés (501) plutôt que faux.',
        'L’objet ne donne pas le titre d’un document qui n’a jamais été publié. Une levée de réserves, une reprise, une correction, un retrait ou un erratum n’a pas de voix : ces cellules sont vides. Un texte qui commencerait par =, +, - ou @ est précédé d’une apostrophe, pour qu’aucun tableur ne l’exécute.',
      ],
      commands: [
        'curl "{site}/api/decision-records/export.csv"',
        'curl "{site}/api/decision-records/export.json?committee=comite-de-pilotage&year=2026"',
      ],
    },
    {
      id: 'liste',
      title: 'Un relevé, une liste',
      paragraphs: [
        'Les mêmes relevés, page par page et avec tous leurs champs : qui pouvait voter ce jour-là, quorum, voix, réserves, raison, relevés liés. Les noms des votants ne sont publiés nulle part.',
      ],
      commands: [
        'curl "{site}/api/decision-records?kind=decision&outcome=approved&page=1&pageSize=25"',
        'curl "{site}/api/decision-records/2026-001-comite-de-pilotage"',
        'curl "{site}/api/committees/comite-de-pilotage?on=2026-03-12"',
      ],
    },
    {
      id: 'verifier',
      title: 'Vérifier que rien n’a été changé',
      paragraphs: [
        'Chaque relevé porte une empreinte : le SHA-256 du JSON canonique (RFC 8785) de { "body": ce que dit le relevé, "previousHash": l’empreinte du relevé d’avant dans sa série }. Modifier ou retirer un seul relevé romprait toute la suite.',
        'Le fichier complet donne tout ce qu’il faut pour refaire le calcul. Pour chaque série, dans l’ordre : les numéros se suivent dans l’année, previousHash est l’empreinte du relevé d’avant (null pour le premier), hash est bien le SHA-256 annoncé.',
        'Tant qu’un document n’a jamais été publié, son titre, les raisons et les réserves restent fermés : withheld les nomme, et l’empreinte de ce relevé-là ne peut pas être refaite par vous. Sa place dans la suite, elle, se vérifie. Elle pourra être refaite dès que le document sera public.',
        'La version examinée d’un document publié a la même garantie : l’empreinte du relevé est le SHA-256 du fichier version.json.',
        'L’empreinte de chaque relevé est signée (Ed25519) au moment où il est inscrit. Qui modifierait la base de données ne pourrait pas signer de nouveau : il lui faudrait aussi la clé privée, qui n’y est pas. Un relevé plus ancien que les signatures le dit : moment vaut « afterwards », et la date est celle de la signature.',
        'Chaque jour, le site publie où en est chaque série : combien de relevés, et l’empreinte du dernier. Gardez ce fichier. La commande ci-dessous (Node 18 ou plus récent) refait les liens, les signatures, l’historique des clés et l’état publié des séries ; avec le nom d’un fichier gardé à la fin, elle dit si la suite y mène toujours.',
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
      title: 'La recherche',
      paragraphs: [
        'Ce que le champ de recherche trouve, en JSON, avec les mêmes filtres et les mêmes comptes. Filtres : kind, theme, territory (nom court ou code INSEE), actor, audience, year, status, validated. Un filtre répété ajoute (OU) ; deux filtres différents restreignent (ET). Les comptes d’un filtre sont ceux que donneraient ses autres valeurs.',
        'q compte 200 caractères au plus, pageSize 50, un filtre 50 valeurs ; sort vaut relevance, date ou title. partial dit que rien ne contient tous les mots, et que ce qui en contient le plus vient d’abord. Les mots trouvés sont des intervalles de caractères (UTF-16), jamais du HTML.',
        'Cinq fichiers contiennent tout ce que la recherche de la même adresse trouve, et non une page : CSV (RFC 4180), CSV pour Excel en français (points-virgules, virgules décimales), JSON, flux Atom, agenda iCalendar. /recueil.pdf en fait un recueil imprimable de 300 fiches au plus, avec sommaire et index ; detail=short l’abrège.',
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
      title: 'Le dictionnaire des champs',
      paragraphs: [
        'Pour chaque type de fiche, une ligne par champ : sa colonne, son nom en français et en anglais, sa nature, ce qui y est accepté, les valeurs d’une liste fermée, l’unité, et s’il est obligatoire. Il est tiré de la description dont se servent aussi les formulaires et les imports.',
      ],
      commands: [
        'curl "{site}/dictionnaire.csv"',
        'curl "{site}/dictionnaire-excel.csv"',
        'curl "{site}/dictionnaire.json"',
      ],
    },
    {
      id: 'usage',
      title: 'Bien s’en servir',
      paragraphs: [
        'Les fichiers portent un ETag : renvoyez-le dans If-None-Match, et rien n’est envoyé deux fois. Une adresse qui n’est pas valable répond 400 et nomme ce qui ne va pas.',
        'Contenus sous licence CC BY 4.0 : citez le site et l’organisme.',
      ],
      commands: [],
    },
  ] as { id: string; title: string; paragraphs: string[]; commands: string[] }[],
  keys: {
    title: 'Les clés qui signent',
    lead: 'Une clé remplacée reste ici : ce qu’elle a signé se vérifie toujours.',
    inUse: (since: string) => `En service depuis le ${since}.`,
    used: (since: string, until: string) => `Du ${since} au ${until}.`,
  },
  heads: {
    title: 'Où en sont les séries',
    lead: (day: string) => `Publié le ${day} : l’empreinte du dernier relevé de chaque série ce jour-là.`,
    head: (series: string, records: number) =>
      `${series}, ${records} ${records < 2 ? 'relevé' : 'relevés'}, le dernier :`,
  },
};
