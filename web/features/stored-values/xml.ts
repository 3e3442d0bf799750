/** What is wrong with a small XML document, in words; nothing when it is right: tags that close, texts that are escaped, characters that XML 1.0 knows. */
export function faultsOfXml(xml: string): string[] {
  const faults: string[] = [];
  const stack: string[] = [];
  const rest = xml.replace(
    /<\?xml [^>]*\?>|<(\/?)([\w:-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/gu,
    (_tag, close: string | undefined, name: string | undefined, _attributes, single: string | undefined) => {
      if (name && close && stack.pop() !== name) faults.push(`</${name}> closes nothing`);
      if (name && !close && !single) stack.push(name);
      return '';
    },
  );
  if (stack.length > 0) faults.push(`left open: ${stack.join(', ')}`);
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/u.test(rest)) faults.push('a text that is not escaped');
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml))
    faults.push('a character that XML does not know');
  if (/\bNaN\b|Invalid Date|\bundefined\b|\[object /u.test(rest)) faults.push('a value that is none');
  return faults;
}
