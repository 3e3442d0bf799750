import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { blocksWithin } from './blocks-schema';
import { blocksToText } from './blocks-text';
import { pastedToBlocks } from './pasted-html';
import type { PastedNode } from './pasted-node';

/** What a browser makes of the text of the clipboard, by a parser that follows the same standard. */
function nodeOf(node: DefaultTreeAdapterTypes.Node): PastedNode {
  const attributes = 'attrs' in node ? node.attrs : [];
  const types: Record<string, number> = { '#text': 3, '#comment': 8, '#document': 9, '#documentType': 10 };
  return {
    nodeType: types[node.nodeName] ?? 1,
    nodeName: node.nodeName.toUpperCase(),
    nodeValue: 'value' in node ? node.value : null,
    childNodes: 'childNodes' in node ? node.childNodes.map(nodeOf) : [],
    getAttribute: (name) => attributes.find((attribute) => attribute.name === name)?.value ?? null,
  };
}
const paste = (html: string) => pastedToBlocks(nodeOf(parse(html)));
const textOf = (html: string) => blocksToText(paste(html).blocks);
const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });

const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->
<h1>Le déroulé<o:p></o:p></h1>
<p class=MsoNormal>La rencontre a réuni <b style='mso-bidi-font-weight:normal'>quarante
bénévoles</b>&nbsp;: <i>un succès</i>, dit <a href="https://www.exemple.fr/page">le
bilan</a><a href="#_msocom_1" class=msocomanchor>[CP1]</a>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Le matin</h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Accueil<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>Café</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:
Ignore'>·<span>&nbsp;&nbsp;&nbsp;</span></span><![endif]>Ateliers</p>
<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>1)<span>&nbsp;
</span></span><![endif]>Débat</p>
<p class=MsoNormal>Il y avait <s>cent</s> <del>deux cents</del><ins>trois cents</ins> personnes<span
style='display:none;mso-hide:all'> caché</span>.</p>
<table class=MsoTableGrid border=1><thead><tr><th><p class=MsoNormal><b>Année</b></p></th><th><p>Bénévoles</p></th><th>Source</th></tr></thead>
<tr><td><p class=MsoNormal>2019<o:p></o:p></p></td><td><p class=MsoNormal><b>40</b></p></td><td></td></tr>
<tr><td>2020</td><td>52</td><td><a href="http://exemple.fr">rapport</a></td></tr></table>
<p class=MsoNormal><img width=200 src="file:///C:/Users/x/clip_image001.png"></p>
<div style='mso-element:comment-list'><p class=MsoCommentText>À vérifier</p></div>
<!--EndFragment--></body></html>`;

describe('what is pasted from Word', () => {
  const { blocks, notices } = paste(word);

  it('is clean blocks, in their order', () => {
    expect(blocksToText(blocks)).toBe(
      [
        '### Le déroulé',
        'La rencontre a réuni quarante bénévoles\u00a0: un succès, dit le bilan.',
        '#### Le matin',
        '- Accueil\n  - Café\n- Ateliers',
        '1. Débat',
        'Il y avait cent trois cents personnes.',
        '- Année\u00a0: 2019\u00a0; Bénévoles\u00a0: 40\n- Année\u00a0: 2020\u00a0; Bénévoles\u00a0: 52\u00a0; Source\u00a0: rapport',
      ].join('\n\n'),
    );
  });

  it('keeps bold, italics and links, and nothing of its looks', () => {
    expect(blocks[1]).toEqual({
      type: 'paragraph',
      children: [
        text('La rencontre a réuni '),
        text('quarante bénévoles', { bold: true }),
        text('\u00a0: '),
        text('un succès', { italic: true }),
        text(', dit '),
        { type: 'link', url: 'https://www.exemple.fr/page', children: [text('le bilan')] },
        text('.'),
      ],
    });
    expect(JSON.stringify(blocks)).not.toMatch(/mso|style|class|Symbol|CP1|À vérifier|caché/);
  });

  it('tells its tables and pictures', () => expect(notices).toEqual({ tables: 1, images: 1 }));
});

describe('what is pasted from other programs', () => {
  it('of Google Docs: a light b around all, weights as styles, lists in lists', () => {
    const { blocks } = paste(
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h3 dir="ltr"><span style="font-weight:700">Titre</span></h3>
<p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">Un </span><span style="font-weight:700;font-style:italic">mot</span></p>
<ul><li dir="ltr" aria-level="1"><p role="presentation"><span>un</span></p></li><ul><li aria-level="2"><p><span>dedans</span></p></li></ul><li><p>deux</p></li></ul></b><br class="Apple-interchange-newline">`,
    );
    expect(blocks).toMatchObject([
      { type: 'heading', level: 3, children: [text('Titre')] },
      { type: 'paragraph', children: [text('Un '), text('mot', { bold: true, italic: true })] },
      { type: 'list', children: [{}, { type: 'list', indentLevel: 1 }, {}] },
    ]);
    expect(blocks[0]!.children[0]).not.toHaveProperty('bold');
  });

  it('of LibreOffice: paragraphs in items, text of a table in paragraphs', () => {
    const html = `<body><h1 class="western">Bilan</h1><ol><li><p style="line-height: 100%">Premier</p></li><li><p>Second</p><p>sa suite</p></li></ol>
<table><col width="85"/><tr><td><p>Salle</p></td><td><p>gratuite,<br/>claire</p></td></tr><tr><td><p>Repas</p></td><td><p>300&nbsp;€</p></td></tr></table></body>`;
    expect(textOf(html)).toBe(
      '### Bilan\n\n1. Premier\n2. Second sa suite\n\n- Salle\u00a0: gratuite, claire\n- Repas\u00a0: 300\u00a0€',
    );
    expect(paste(html).notices).toEqual({ tables: 1, images: 0 });
  });

  it('of Word in a browser: a list for each item, with its level', () => {
    const item = (level: number, words: string, tag = 'ul') =>
      `<div class="ListContainerWrapper"><${tag}><li data-aria-level="${level}"><p><span>${words}</span></p></li></${tag}></div>`;
    expect(
      textOf(
        `${item(1, 'un')}${item(2, 'dedans')}${item(1, 'deux')}<p>fin</p>${item(1, 'a', 'ol')}${item(1, 'b', 'ol')}`,
      ),
    ).toBe('- un\n  - dedans\n- deux\n\nfin\n\n1. a\n2. b');
  });

  it('of a mail: layout tables are no tables, quotes are one quote each', () => {
    const { blocks, notices } = paste(
      '<table><tr><td><div>Bonjour,</div><div><br></div><div>voici.</div></td></tr></table><blockquote><p>Un</p><p>deux</p></blockquote><blockquote>trois</blockquote>',
    );
    expect(blocks.map(({ type, children }) => [type, children])).toEqual([
      ['paragraph', [text('Bonjour,')]],
      ['paragraph', [text('voici.')]],
      ['quote', [text('Un\ndeux')]],
      ['quote', [text('trois')]],
    ]);
    expect(notices).toEqual({ tables: 0, images: 0 });
  });
});

describe('what is pasted from anywhere', () => {
  it('runs nothing and leads nowhere else than the web and mail', () => {
    const { blocks } = paste(
      `<p onclick="x()">a<script>alert(1)</script><style>p{}</style><svg><text>s</text></svg><iframe src=x>i</iframe>
<a href="javascript:alert(1)">un</a> <a href="/ici">deux</a> <a href="#bas">trois</a> <a href="mailto:a@b.fr">quatre</a></p>`,
    );
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        children: [text('a un deux trois '), { type: 'link', url: 'mailto:a@b.fr', children: [text('quatre')] }],
      },
    ]);
  });

  it('has one space where the page showed one, and its line breaks', () => {
    expect(textOf('<p>  un <b> mot </b> \n <i> ici </i><br>\n puis  là</p><pre>a\n  b</pre>')).toBe(
      'un mot ici\npuis là\n\na\nb',
    );
  });

  it('begins a paragraph at two line breaks', () => {
    expect(textOf('<div>un<br>deux<br> <br>trois<br><br><br>quatre</div>')).toBe('un\ndeux\n\ntrois\n\nquatre');
  });

  it('keeps an emoji that a mail drew as a picture', () => {
    expect(paste('<p>oui <img alt="👍🏽" src="x"></p>')).toEqual({
      blocks: [{ type: 'paragraph', children: [text('oui 👍🏽')] }],
      notices: { tables: 0, images: 0 },
    });
  });

  it('of pictures alone is nothing, and says so', () => {
    expect(paste('<p><img src="a.png"></p>')).toEqual({ blocks: [], notices: { tables: 0, images: 1 } });
  });

  it('says the caption of a table before it, and leaves empty rows out', () => {
    expect(
      textOf(
        '<table><caption>Effectifs</caption><tr><th>A</th><th>B</th></tr><tr><td></td><td> </td></tr><tr><td>1</td><td>2</td></tr></table>',
      ),
    ).toBe('Effectifs\n\n- A\u00a0: 1\u00a0; B\u00a0: 2');
  });

  it('is what the server accepts, however deep its lists', () => {
    const deep = '<ul><li>a'.repeat(40) + '</li></ul>'.repeat(40);
    for (const html of [word, deep]) {
      const { blocks } = paste(html);
      expect(blocksWithin(20_000).parse(blocks)).toEqual(blocks);
    }
  });
});
