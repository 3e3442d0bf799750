/** What is wrong with a page's markup, in words; nothing when it is right. React writes `name="value"` and escapes: anything else came through. */
export function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const body = html.replace(/<script type="application\/ld\+json">(.*?)<\/script>/gsu, (_whole, json: string) => {
    try {
      collect(JSON.parse(json));
    } catch {
      faults.push(`structured data that is no JSON: ${json.slice(0, 80)}`);
    }
    return '';
  });
  function collect(value: unknown): void {
    if (typeof value === 'string') readText(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  }
  function readText(text: string): void {
    const word = /\bNaN\b|Invalid Date|\bundefined\b|\[object |\bInfinity\b|∞|\bnull\b|function /u.exec(text);
    if (word) faults.push(`“${word[0]}” in “${text.slice(Math.max(0, word.index - 40), word.index + 40)}”`);
    const sign =
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u.exec(text);
    if (sign) faults.push(`U+${sign[0].charCodeAt(0).toString(16)} in “${text.slice(0, 80)}”`);
  }
  const text = body
    .replace(/<!-- -->/gu, '')
    .replace(
      /<(\/?)([a-zA-Z][\w-]*)((?: [a-zA-Z][\w:-]*="[^"<>]*")*)\/?>/gu,
      (_whole, _close, name: string, attributes: string) => {
        if (name === 'script') faults.push('a script');
        for (const [, attribute = '', value = ''] of attributes.matchAll(/ ([a-zA-Z][\w:-]*)="([^"]*)"/gu)) {
          readText(value);
          if (/^on/iu.test(attribute)) faults.push(`the handler ${attribute}`);
          if (/^(?:href|src|srcset|action|cite)$/iu.test(attribute) && !isAddress(unescaped(value)))
            faults.push(`${attribute}="${value.slice(0, 80)}"`);
        }
        return '';
      },
    );
  if (/[<>]/u.test(text))
    faults.push(`markup in a text: ${text.slice(Math.max(0, text.search(/[<>]/u) - 40)).slice(0, 100)}`);
  readText(text);
  return faults;
}

/** Ours, or a web, mail or phone one: as a browser reads it, which throws blanks and control characters away. */
function isAddress(value: string): boolean {
  const read = value.replace(/[\u0000-\u0020]/gu, '');
  return /^(?:https?:|mailto:|tel:|#|\?|\/(?!\/|\\))/iu.test(read);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};
const unescaped = (value: string): string =>
  value.replace(/&(?:amp|lt|gt|quot|#x27);/gu, (entity) => entities[entity] ?? entity);
