import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { fromRoot } from './paths.mjs';

/**
 * French typography of what people read: an ordinary space where French has one that does not break, and the typewriter's apostrophe.
 * What is looked at: the values of the catalogues in JSON, every string of the French catalogues in TypeScript, and elsewhere the
 * strings that hold French words. Content that people wrote (cms/first-content) is theirs.
 */
const THIN = '\u202f';
const WIDE = '\u00a0';
const rules = [
  // What follows the sign in a source may be the end of the string, or of its piece.
  [/ (?=[;:!?»](?:[\s)»,.…'"`${}<\\]|$))/g, WIDE],
  [/« /g, `«${WIDE}`],
  [/(?<=\d) (?=\d{3}(?!\d))/g, THIN],
  [/(?<=\d) (?=(?:€|%|ko|Mo|Go|km|kg|m²|h)(?![\p{L}\d]))/gu, WIDE],
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
];
export const mended = (text) => rules.reduce((now, [wrong, right]) => now.replace(wrong, right), text);

const isCatalogue = (file) => /(?:^|\/)(?:fr\.(?:ts|json)|messages\/fr\/)/.test(file);
const looksFrench =
  /[àâæçèéêëîïôœùû«»’]|\b(?:le|la|les|des|du|une?|et|ou|dans|pour|par|avec|sur|sans|aux?|est|sont|ce|cette|qui|pas|vous|votre)\b/i;
const looksEnglish = /\b(?:the|of|is|are|was|and|or|not|with|that|this|to|has|have|must|in|an|from)\b/i;
// Other languages have no space before these signs; code has an operator before it, no word.
const joins = /^ : |^ [:;]$/;
const isSpaced = /[\p{L}\d)»}] [:;!?»](?: |$)/u;
const isFrench = (text) =>
  joins.test(text) || isSpaced.test(text) || (looksFrench.test(text) && !looksEnglish.test(text));

/** The pieces of a file that a person reads: where each begins and its text as it is written in the source. */
function piecesOfTypeScript(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const pieces = [];
  const all = isCatalogue(file);
  const take = (node, whole) => {
    if (all || isFrench(whole) || joins.test(node.text)) pieces.push([node.getStart(tree), node.getText(tree)]);
  };
  const walk = (node) => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node))
      take(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
      const whole = parts.map(({ text }) => text).join('x');
      for (const part of parts) take(part, whole);
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return pieces;
}

const piecesOfJson = (source) =>
  [...source.matchAll(/^ *"[^"]+": ("(?:[^"\\]|\\.)*")/gm)].map((line) => [
    line.index + line[0].length - line[1].length,
    line[1],
  ]);

const looked = /^(?:plugins|cms\/(?:src|config)|web|config\/(?:vocabulary|people|settings))\/.*(?:\.tsx?|\/fr\.json)$/;
const notLooked = /\.test\.tsx?$|stored-values\//;

/** Every place that is wrong: file, line, the words as they are and as they should be. With `write`, they are mended. */
export function frenchMistakes({ write = false } = {}) {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: fromRoot('.'), encoding: 'utf8' })
    .split('\n')
    .filter((file) => looked.test(file) && !notLooked.test(file));
  return files.flatMap((file) => {
    const source = readFileSync(fromRoot(file), 'utf8');
    if (mended(source) === source) return [];
    const pieces = file.endsWith('.json') ? piecesOfJson(source) : piecesOfTypeScript(file, source);
    const wrong = pieces.filter(([, text]) => mended(text) !== text);
    if (write && wrong.length > 0) {
      let now = source;
      // From the end, so that what comes before keeps its place.
      for (const [start, text] of wrong.toSorted(([one], [other]) => other - one))
        now = now.slice(0, start) + mended(text) + now.slice(start + text.length);
      writeFileSync(fromRoot(file), now);
    }
    return wrong.map(([start, text]) => ({
      file,
      line: source.slice(0, start).split('\n').length,
      text: text.replace(/\s+/g, ' ').trim(),
    }));
  });
}
