// Loaded before anything else: notes what a guest may not cause. A test reads it from window.collected.
window.collected = { violations: [], errors: [], warnings: [], shifts: [] };
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  window.collected.violations.push([effectiveDirective, blockedURI, sample].join(' ')),
);
window.addEventListener('error', ({ message }) => window.collected.errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => window.collected.errors.push(String(reason)));
for (const method of ['log', 'info', 'debug', 'warn', 'error'])
  console[method] = (...words) => window.collected.warnings.push(words.join(' '));
try {
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.collected.shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
} catch {
  // not every engine observes layout shifts
}
window.collected.before = {
  globals: Object.getOwnPropertyNames(window),
  prototypes: Object.fromEntries(
    ['Object', 'Array', 'String', 'Promise', 'Event', 'Node', 'Element', 'HTMLElement', 'ShadowRoot', 'Document', 'CustomElementRegistry'].map(
      (name) => [name, Object.getOwnPropertyNames(window[name].prototype)],
    ),
  ),
};
