import type { Image } from '../lib/cms/raw';

/**
 * A picture in the lightest form that the browser knows, in the width that it needs, its place kept by its own width and height.
 * @param sizes how wide it stands, as `sizes` of HTML says it @param late: may wait until it comes near the window
 */
export function Picture({
  image,
  alt,
  lang,
  sizes,
  className,
  late = false,
}: {
  image: Image;
  alt: string;
  lang?: string;
  sizes: string;
  className?: string;
  late?: boolean;
}) {
  return (
    <picture>
      {image.avif && <source type="image/avif" srcSet={image.avif} sizes={sizes} />}
      {image.webp && <source type="image/webp" srcSet={image.webp} sizes={sizes} />}
      <img
        className={className}
        src={image.url}
        srcSet={image.other ?? undefined}
        sizes={image.other ? sizes : undefined}
        width={image.width ?? undefined}
        height={image.height ?? undefined}
        loading={late ? 'lazy' : undefined}
        alt={alt}
        lang={lang}
      />
    </picture>
  );
}
