// The script tag of the package, a while after the page was painted first.
setTimeout(() => {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/cdn/occupation-comparison.min.js';
  document.head.append(script);
}, 400);
