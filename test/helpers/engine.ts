/** Whether the browser is Chromium: the only one that tells tests its accessibility tree, prints, and measures shifts. */
export const isChromium = navigator.userAgent.includes('Chrome/');

/** Whether the browser is WebKit, whose user agent says it without saying Chrome. */
export const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit/');
