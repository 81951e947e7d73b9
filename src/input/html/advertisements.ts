/** Advertisements as they are marked on pages, and what brings them: a selector. */
export const ADVERTISEMENTS =
  'ins, iframe, [class*="adsbygoogle"], [class~="ad" i], [class~="ads" i], [class*="advert" i], [class^="ad-" i], [class*=" ad-" i], [id*="advert" i], [id*="google_ads"], [data-ad-client], [data-ad-slot]';
