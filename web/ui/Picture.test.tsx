import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { document, image } from '../lib/cms/raw';
import { Documents } from './Documents';
import { Picture } from './Picture';

const file = {
  url: '/uploads/jardin.jpg',
  width: 2000,
  height: 1500,
  alternativeText: 'Un jardin',
  formats: {
    thumbnail: { url: '/uploads/thumbnail.jpg', width: 208, ext: '.jpg' },
    webp_960: { url: '/uploads/960.webp', width: 960, ext: '.webp' },
    avif_960: { url: '/uploads/960.avif', width: 960, ext: '.avif' },
    avif_480: { url: '/uploads/480.avif', width: 480, ext: '.avif' },
    odd: { url: '/uploads/a b.avif', width: 10, ext: '.avif' },
  },
};

it('offers AVIF, then WebP, then what came, each from its smallest; its place is kept', () => {
  const { odd: _odd, ...formats } = file.formats;
  const html = renderToStaticMarkup(
    <Picture image={image.parse({ ...file, formats })} alt="Un jardin" sizes="50vw" late />,
  );
  expect(html).toBe(
    '<picture>' +
      '<source type="image/avif" srcSet="/uploads/480.avif 480w, /uploads/960.avif 960w" sizes="50vw"/>' +
      '<source type="image/webp" srcSet="/uploads/960.webp 960w" sizes="50vw"/>' +
      '<img src="/uploads/jardin.jpg" srcSet="/uploads/thumbnail.jpg 208w" sizes="50vw" width="2000" height="1500" loading="lazy" alt="Un jardin"/>' +
      '</picture>',
  );
});

it('takes no address that would end the list of sources', () => {
  expect(image.safeParse(file).success).toBe(false);
});

it('shows the pictures among documents, and links every file', () => {
  const files = [
    { ...file, formats: null, name: 'jardin.jpg', mime: 'image/jpeg', size: 10, ext: '.jpg' },
    { url: '/uploads/bilan.pdf', name: 'bilan.pdf', mime: 'application/pdf', size: 20, ext: '.pdf' },
    { url: '/uploads/film.mp4', name: 'film.mp4', mime: 'video/mp4', size: 30, ext: '.mp4' },
  ].map((one) => document.parse(one));
  const html = renderToStaticMarkup(<Documents files={files} />);
  expect(html.match(/<img /g)).toHaveLength(1);
  expect(html).toContain('alt="Un jardin"');
  expect(html.match(/<a [^>]*download=""/g)).toHaveLength(3);
  expect(html).not.toMatch(/<(?:video|audio|iframe|embed|object)/);
});
