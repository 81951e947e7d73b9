/** Whether the browser is Chromium: the only one that tells tests its accessibility tree, prints, and measures shifts. */
export const isChromium = navigator.userAgent.includes('Chrome/');
