import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminPages, axe, launchBrowser, newPage, picture, startStack, until, type Stack } from '../support';
import { firstRecord, walkedPages } from '../support/walked-pages';

/** A reader on the first content: finds, narrows, and reads every fact of the file. Without JavaScript, then with. */
describe('a reader', () => {
  let stack: Stack;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    stack = await startStack('reader');
    browser = await launchBrowser();
    page = await newPage(browser, { javaScriptEnabled: false });
  });

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  const open = async (path: string) => {
    const answer = await page.goto(stack.site + path);
    expect(answer?.status(), path).toBe(200);
    return page.locator('main');
  };

  /** Every text must stand on the page; spaces and apostrophes are compared as a reader sees them. */
  const seen = (text: string) => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').replaceAll('’', "'");
  const reads = async (path: string, facts: string[]) => {
    const text = seen(await (await open(path)).innerText());
    for (const fact of facts) expect(text, `${path} says “${fact}”`).toContain(seen(fact));
  };

  it('is told by npm start where everything is', () => {
    expect(stack.output).toContain(stack.site);
    for (const role of [
      'super-admin',
      'editor',
      'monitoring-chair',
      'monitoring-member',
      'steering-chair',
      'steering-member',
      'association',
    ]) {
      expect(stack.accounts.map((account) => account.role)).toContain(role);
    }
  });

  it.each([
    ['benevola', 'Rencontres « Agir ensemble »'],
    ['solidarte', 'Rencontres « Agir ensemble »'],
    ['jeunesse', 'Les rencontres régionales du PACT'],
    ['c.c.a.s.', 'Rencontres « Agir ensemble »'],
    ["l'accès aux droits", 'Rencontres « Agir ensemble »'],
  ])('searches “%s” from the home page and finds the sheet', async (query, title) => {
    await open('/');
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill(query);
    await page.getByRole('button', { name: 'Chercher' }).first().click();
    await page.waitForURL(/\/recherche\?/);
    expect(seen(await page.locator('main').innerText())).toContain(seen(title));
    expect(await page.locator('main mark').count()).toBeGreaterThan(0);
  });

  it('narrows by kind, theme, territory and year, in the address', async () => {
    const count = async (query: string) =>
      Number(/(\d+) résultats?/.exec(seen(await (await open(`/recherche?${query}`)).innerText()))?.[1] ?? 0);
    const all = await count('q=angers');
    const practices = await count('q=angers&kind=practice');
    const reports = await count('q=angers&kind=meeting-report');
    expect(all).toBeGreaterThan(practices + reports);
    expect(practices).toBeGreaterThanOrEqual(1);
    expect(await count('q=angers&kind=meeting-report&year=2013')).toBe(1);
    expect(await count('theme=mobilite&kind=meeting-report')).toBe(1);
    // A region finds what happens in its communes; a territory is known by its INSEE code as well.
    expect(await count('territory=pays-de-la-loire&kind=practice')).toBe(1);
    expect(await count('territory=49007&kind=practice')).toBe(1);
  });

  it('reads every fact of the sheet “Agir ensemble”', async () => {
    await reads('/pratiques/rencontres-agir-ensemble', [
      "Chaque année depuis 2011, le CCAS d'Angers réunit ses partenaires associatifs et institutionnels",
      "L'accès aux droits des habitants fragilisés est une priorité du CCAS",
      'Présenter les orientations de la Ville',
      'Reconnaître l’engagement des associations et de leurs bénévoles',
      'Deux instances préparent la journée',
      'un village des solidarités et un temps de rentrée des bénévoles',
      'Chef de projet',
      'Référent du temps des bénévoles',
      'Services mobilisés en amont et le jour même',
      '40 000 €',
      '2013',
      "Ville d'Angers",
      'et les associations partenaires',
      'Aucun financeur',
      '322',
      '1 155',
      'Participants à la rencontre',
      'Évaluation par questionnaire de satisfaction',
      'Échanges nombreux',
      'Réduire le nombre d’interventions',
      'Un appel à de nouveaux engagements solidaires',
      'personnes fragilisées',
      'Reprise',
    ]);
    // A credit is said with its picture, which is not among the first content.
    expect(await page.locator('main').innerText()).not.toContain('Wikimedia Commons');
    expect(await page.locator('main svg[role="img"], main figure svg').count()).toBeGreaterThan(0);
    expect(seen(await page.locator('main table').first().innerText())).toMatch(/2011.*322[\s\S]*2013.*1 155/);
    await picture(page, 'sheet-1440-light');
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBeLessThanOrEqual(1);
  });

  it('reads a sheet whose partners are not known, and one of three networks', async () => {
    await reads('/pratiques/rencontres-regionales-pact', [
      'Algérie',
      'juin 2011',
      'Un dialogue renforcé entre pouvoirs publics et associations',
      'collectivités locales',
    ]);
    await reads('/pratiques/animation-territoriale-et-citoyenne', [
      'Défi Bourgogne 3 000',
      'Bleu Blanc Zèbre',
      "tuyaux d'orgue",
      "Commissariat général à l'égalité des territoires",
    ]);
  });

  it('reads the ten sessions of 8 October 2013, speakers linked to their organisations', async () => {
    await reads('/rencontres/agir-ensemble-2013', [
      '8 octobre 2013',
      '1 155',
      'Jean-François Serres',
      'Serge Paugam',
      'Martin Hirsch',
      'Apéritif au village des solidarités',
      '14 h 15',
      '19 h 30',
      "Solidar'Auto",
      'URIOPSS',
    ]);
    expect(await page.getByRole('link', { name: 'Petits Frères des Pauvres' }).first().getAttribute('href')).toBe(
      '/acteurs/petits-freres-des-pauvres',
    );
  });

  it('reads a meeting whose year is not known, its axes and perspectives', async () => {
    await reads('/rencontres/journee-senacs-charente', [
      '16 janvier',
      'non connue',
      '15',
      'représentants de centres sociaux',
      'Participation des habitants',
      'Prendre les moyens d’accompagner les projets d’habitants',
      'Se former',
      'Élargir les espaces de participation',
      'Une relation d’égal à égal avec les financeurs',
      'circulaire Valls',
      'Des marges pour innover et expérimenter',
      'Les Alliers',
      'Gond-Pontouvre',
      'CNAF de 2012',
    ]);
  });

  it('reads decisions with who carries them and by when', async () => {
    await reads('/rencontres/copil-pact-juin-2011', [
      'Les missions du PACT sont définies',
      'Une place particulière est donnée',
      'décembre 2012',
      'Comité de pilotage du programme',
    ]);
  });

  it('learns that the CGET became the ANCT', async () => {
    await reads('/acteurs/cget', ["Commissariat général à l'égalité des territoires", 'ANCT']);
    await page
      .locator('main')
      .getByRole('link', { name: /cohésion des territoires|ANCT/ })
      .first()
      .click();
    expect(page.url()).toContain('/acteurs/anct');
  });

  it('reads the page of the programme', async () => {
    await reads('/pages/le-pact', [
      'le FAPA et le FAIL',
      'Cinq types d’actions collectives',
      'Des échanges d’expérience et des capitalisations collectives',
      'L’animation de trois groupes de travail thématiques',
    ]);
  });

  it('reaches the pages of the programme from the head, and the territories around one from its page', async () => {
    await open('/acteurs');
    await page.locator('header').getByRole('link', { name: 'Le programme' }).click();
    await page.locator('main').getByRole('link', { name: /PACT/ }).first().click();
    expect(page.url()).toContain('/pages/');
    await open('/territoires/angers');
    const trail = page.getByRole('navigation', { name: 'Fil d’Ariane' });
    expect(seen(await trail.innerText())).toContain('Maine-et-Loire');
    await trail.getByRole('link', { name: 'Territoires' }).click();
    await page.waitForURL(/\/territoires$/);
    expect(await page.locator('main .tree .tree').count()).toBeGreaterThan(0);
    expect(await page.locator('main svg circle').count()).toBeGreaterThan(0);
  });

  it('narrows the directory by kind, theme and territory, as a list and on a map, in the address', async () => {
    await open('/acteurs');
    const canonical = async () => {
      const { pathname, search } = new URL((await page.locator('link[rel=canonical]').getAttribute('href'))!);
      return pathname + search;
    };
    expect(await canonical()).toBe('/acteurs');
    const count = async () => Number(/^(\d+)/.exec(await page.locator('.results-count').innerText())?.[1]);
    const all = await count();
    await page.getByLabel('Territoire', { exact: true }).selectOption({ value: 'pays-de-la-loire' });
    await page.getByRole('button', { name: 'Voir ces acteurs' }).click();
    await page.waitForURL(/\/acteurs\?.*territory=pays-de-la-loire/);
    const there = await count();
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(all);
    expect(seen(await page.locator('main').innerText())).toContain("CCAS d'Angers");
    expect(await canonical()).toBe('/acteurs?territory=pays-de-la-loire');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await page.getByRole('link', { name: 'Carte' }).click();
    await page.locator('main svg circle').first().waitFor();
    await page.locator('main svg a').first().click();
    await page.waitForURL((url) => url.searchParams.has('territory') && !url.searchParams.has('view'));
    await open('/acteurs?view=map');
    expect(seen(await page.locator('.places-list').innerText())).toMatch(/pas sur la carte/);
    await open('/acteurs?kind=inconnue');
    await page.getByText('Aucun acteur ne répond à ces choix').waitFor();
    await page.getByRole('link', { name: 'Voir tous les acteurs' }).click();
    expect(await count()).toBe(all);
  });

  it('follows a theme by the letter, the theme ticked, and finds the feed of what is filed under it', async () => {
    await open('/thematiques/solidarites');
    const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    expect(await (await fetch(stack.site + feed)).text()).toContain('Agir ensemble');
    await page.getByRole('link', { name: 'Suivre ce thème par la lettre' }).click();
    expect(
      await page.locator('input[name=theme]:checked').evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
    ).toEqual(['solidarites']);
  });

  it('cites a sheet as a text, in BibTeX and in RIS', async () => {
    await open('/pratiques/rencontres-agir-ensemble');
    await page.locator('main summary', { hasText: 'Citer' }).click();
    const said = seen(await page.locator('.cite').innerText());
    expect(said).toContain('@online{rencontres-agir-ensemble,');
    expect(said).toContain('TY - ELEC');
  });

  it('follows the mention to the public record, which says that no vote took place here', async () => {
    await open('/pratiques/rencontres-agir-ensemble');
    await page
      .locator('main')
      .getByRole('link', { name: /relevé/i })
      .first()
      .click();
    await page.waitForURL(/\/releves\/\d{4}-\d{3}/);
    expect(seen(await page.locator('main').innerText())).toMatch(/[Rr]eprise/);
  });

  it('reads the powers and cadence of a committee', async () => {
    await reads('/comites/cosui-agir-ensemble', ['élaborer les propositions et mobiliser les équipes', 'deux mois']);
    await reads('/comites/copil-agir-ensemble', ['passer la commande et décider en dernier ressort']);
  });

  it('narrows the decision records without a script, and reads them as open data', async () => {
    await open('/releves');
    await page.getByLabel('Nature').selectOption('historical');
    await page.getByLabel('Comité', { exact: true }).selectOption('reprise');
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await page.waitForURL(/kind=historical/);
    expect(page.url()).toContain('committee=reprise');
    const shown = Number(/(\d+) relevés?/.exec(seen(await page.locator('main').innerText()))?.[1]);
    const chain = (await (await fetch(`${stack.site}/api/decision-records/chain.json?committee=reprise`)).json()) as {
      data: unknown[];
    };
    expect(chain.data).toHaveLength(shown);
    await reads('/releves?kind=decision', ['Aucun relevé ne répond à ces filtres', 'attend le SIRET']);
    expect((await page.goto(`${stack.site}/releves?kind=vote`))?.status()).toBe(400);
    // The command that the page shows is what verifies the record.
    await open(firstRecord);
    const command = await page.locator('.command').last().innerText();
    const [address] = /http\S+canonical\.json/.exec(command) ?? [];
    const bytes = new Uint8Array(await (await fetch(address!)).arrayBuffer());
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    expect(await page.locator('#empreinte .hash').first().innerText()).toBe(hash);
  });

  it('chooses the day on which to read who sat in a committee', async () => {
    await open('/comites/comite-de-pilotage');
    await page.getByLabel('Qui siégeait le').fill('2018-03-01');
    await page.getByRole('button', { name: 'Voir' }).click();
    await page.getByRole('heading', { name: 'Composition au 1ᵉʳ mars 2018' }).waitFor();
    await page.getByText('Personne n’avait de mandat ce jour-là').waitFor();
    expect((await page.goto(`${stack.site}/comites/comite-de-pilotage/composition?au=2018-02-30`))?.status()).toBe(400);
  });

  it('meets no broken link on the pages above', async () => {
    const visited = new Set<string>();
    const broken: string[] = [];
    const queue = ['/'];
    while (queue.length > 0 && visited.size < 150) {
      const path = queue.shift() as string;
      if (visited.has(path)) continue;
      visited.add(path);
      const answer = await fetch(stack.site + path, { redirect: 'follow' });
      if (answer.status >= 400) broken.push(`${answer.status} ${path}`);
      if (!(answer.headers.get('content-type') ?? '').includes('text/html') || path.includes('?')) continue;
      for (const [, href] of (await answer.text()).matchAll(/href="(\/[^"#?]*)/g))
        if (!/^\/(_next|assets|api)\//.test(href as string)) queue.push(href as string);
    }
    expect(broken).toEqual([]);
    expect(visited.size).toBeGreaterThan(40);
  });

  it.each(walkedPages.map(([name, , path]) => [name, path] as const))(
    'finds nothing wrong with axe on %s, at three widths, light and dark',
    async (name, path) => {
      const checked = await newPage(browser);
      for (const [width, colorScheme] of [
        [1440, 'light'],
        [768, 'light'],
        [360, 'light'],
        [1440, 'dark'],
        [360, 'dark'],
      ] as const) {
        await checked.setViewportSize({ width, height: 900 });
        await checked.emulateMedia({ colorScheme });
        await checked.goto(stack.site + path);
        await picture(checked, `${name}-${width}-${colorScheme}`);
        expect(await axe(checked), `${path} at ${width} ${colorScheme}`).toEqual([]);
        expect(
          await checked.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
          `${path} scrolls sideways at ${width}`,
        ).toBeLessThanOrEqual(0);
      }
      await checked.context().close();
    },
  );

  it('searches as they type, the address following, with a script', async () => {
    const typing = await newPage(browser);
    await typing.goto(`${stack.site}/recherche`);
    const field = typing
      .locator('main')
      .getByRole('searchbox')
      .or(typing.locator('main').getByRole('combobox'))
      .first();
    await field.click();
    await field.pressSequentially('jeunesse', { delay: 20 });
    await typing.waitForURL(/q=jeunesse/);
    await typing.locator('main').getByText('Les rencontres régionales du PACT').first().waitFor();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await typing.context().close();
  });

  it('is helped by an editor who sees to the search: state, comparison, rebuild, synonyms with their effect', async () => {
    const editor = await adminPages(browser, stack).open('editor', 'search');
    await editor.getByRole('heading', { name: 'État de l’index' }).waitFor();
    await editor.getByText('Répond', { exact: true }).waitFor();
    const press = async (name: string) => {
      await editor.getByRole('button', { name }).focus();
      await editor.keyboard.press('Enter');
    };
    await press('Comparer maintenant');
    await editor.getByText('aucun écart').waitFor();
    await press('Reconstruire l’index');
    await editor.getByText(/contenus indexés/).waitFor();

    await press('Ajouter un groupe');
    await editor.getByLabel('Termes').fill('bamboche');
    await editor.getByRole('button', { name: 'Enregistrer' }).click();
    await editor.getByText('Il faut au moins deux termes').waitFor();
    await editor.getByLabel('Termes').fill('bamboche\nrencontres');
    await editor.getByLabel('Essayer avec une recherche').fill('bamboche');
    await press('Voir l’effet');
    await editor.getByText('Rien de trouvé').waitFor();
    await editor.getByText(/^\d+ résultats$/).waitFor();
    for (const width of [1440, 480]) {
      await editor.setViewportSize({ width, height: 1000 });
      await picture(editor, `admin-search-${width}`);
      expect(await axe(editor, 'main'), `at ${width}`).toEqual([]);
    }
    await editor.setViewportSize({ width: 1440, height: 1000 });
    await editor.getByRole('button', { name: 'Enregistrer' }).click();
    await editor.getByRole('button', { name: 'Modifier le groupe « bamboche »' }).waitFor();
    await until(
      'readers find by the new word',
      async () => (await (await fetch(`${stack.cms}/api/search?q=bamboche`)).json()).total > 0,
    );
    await press('Supprimer le groupe « bamboche »');
    await press('Supprimer pour de bon');
    await editor.getByText('Aucun groupe pour l’instant').waitFor();
    await editor.getByRole('heading', { name: 'Jamais trouvé' }).waitFor();
  });
});
