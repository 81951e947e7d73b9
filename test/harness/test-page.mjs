/** The page that tests run in, of Web Test Runner: they begin once the fonts are there. test/widths.test.ts asks for them. */
export const testPage = (testFramework) => `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <link rel="stylesheet" href="/test/harness/fonts.css" />
  </head>
  <body>
    <script type="module">
      await Promise.allSettled([...document.fonts].map((font) => font.load()));
      await import(${JSON.stringify(testFramework)});
    </script>
  </body>
</html>
`;
