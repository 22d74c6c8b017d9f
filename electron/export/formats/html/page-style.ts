/** How the page looks on screens, light and dark, and on paper. Fonts are those of the reader's machine. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --paper: #fdfbf7;
  --ink: #221f1a;
  --quiet: #6a6256;
  --rule: #ddd5c6;
  --accent: #8a3a10;
  --shade: #f3eee4;
  --marker: #fbe68f;
  --serif: "Source Serif 4", Charter, "Bitstream Charter", "Noto Serif", Cambria, Georgia, serif;
  --sans: Inter, system-ui, "Segoe UI", "Noto Sans", "Helvetica Neue", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1a18;
    --ink: #e6e1d7;
    --quiet: #a8a093;
    --rule: #3a3731;
    --accent: #e8a172;
    --shade: #262422;
    --marker: #6b571b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  padding: clamp(2rem, 6vw, 5rem) 1.25rem 6rem;
  background: var(--paper);
  color: var(--ink);
  font: 400 clamp(1.0625rem, 0.95rem + 0.5vw, 1.25rem) / 1.62 var(--serif);
  font-kerning: normal;
  overflow-wrap: break-word;
}
article { max-width: 36rem; margin: 0 auto; }
p, h1, h2, h3, h4, li, figcaption, caption, th, td { white-space: pre-wrap; }
ul, ol, figcaption:has(p), .when { white-space: normal; }
a { color: var(--accent); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:focus-visible { outline: 2px solid; outline-offset: 2px; }
header { margin-bottom: 2.5rem; padding-bottom: 1.5rem; border-bottom: 1px solid var(--rule); }
header p { margin: 0; }
.section {
  margin-bottom: 0.75rem;
  color: var(--accent);
  font: 600 0.8125rem/1.4 var(--sans);
  letter-spacing: 0.06em;
  text-transform: uppercase;
}
h1 {
  margin: 0;
  font-size: clamp(2rem, 1.4rem + 3vw, 3rem);
  font-weight: 700;
  line-height: 1.1;
  letter-spacing: -0.015em;
  text-wrap: balance;
}
header .dek { margin-top: 1rem; color: var(--quiet); font-size: 1.2em; line-height: 1.4; text-wrap: pretty; }
.signoff { margin-top: 1.5rem; color: var(--quiet); font-style: italic; }
header .byline, header .names { margin-top: 1.5rem; font: 600 0.9375rem/1.5 var(--sans); }
header .when { color: var(--quiet); font: 400 0.9375rem/1.5 var(--sans); }
.when .dateline:not(:last-child)::after { content: " · "; }
.body > * { margin: 0 0 1.15em; }
h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
.body h2 { margin: 2em 0 0.6em; font-size: 1.45em; letter-spacing: -0.01em; }
.body h3, .body [data-level="3"] { margin: 1.8em 0 0.5em; font-size: 1.18em; letter-spacing: 0; }
.body h4, .body [data-level="4"] { margin: 1.6em 0 0.4em; font-size: 1em; letter-spacing: 0; }
.body > :first-child { margin-top: 0; }
ul, ol { padding-inline-start: 1.5em; }
li { margin: 0.3em 0; }
li > ul, li > ol { margin: 0.3em 0 0; }
li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; }
.checks { padding-inline-start: 0; list-style: none; }
.checks .checks { padding-inline-start: 1.6em; }
li > .checks { padding-inline-start: 0.25em; }
.checks label { display: flex; gap: 0.6em; align-items: baseline; }
.checks input {
  flex: none;
  width: 1em;
  height: 1em;
  margin: 0;
  border: 1.5px solid var(--quiet);
  border-radius: 3px;
  appearance: none;
  color: var(--accent);
  font: 700 0.9em/0.85 var(--sans);
  text-align: center;
  transform: translateY(0.1em);
}
.checks input:checked { border-color: var(--accent); }
.checks input:checked::before { content: "✓"; }
blockquote, figure { margin: 0 0 1.15em; }
.body > blockquote, .body > .quote {
  margin-block: 1.6em;
  padding-inline-start: 1.25em;
  border-inline-start: 3px solid var(--accent);
}
blockquote { font-style: italic; }
blockquote em { font-style: normal; }
blockquote p { margin: 0 0 0.8em; }
blockquote p:last-child, .quote blockquote { margin-bottom: 0; }
.quote figcaption { margin-top: 0.5em; color: var(--quiet); font: 400 0.9375rem/1.5 var(--sans); }
.quote figcaption::before { content: "— "; }
.picture { margin-block: 2em; }
.picture img { display: block; max-width: 100%; height: auto; margin: 0 auto; border-radius: 3px; }
.picture figcaption { margin-top: 0.6em; color: var(--quiet); font: 400 0.875rem/1.5 var(--sans); }
.picture figcaption p { margin: 0; }
.credit { font-size: 0.9em; }
.absent {
  display: flex;
  flex-direction: column;
  gap: 0.35em;
  margin: 0;
  padding: 2.25em 1.5em;
  border: 1px dashed var(--rule);
  border-radius: 3px;
  background: var(--shade);
  font: 400 0.9375rem/1.5 var(--sans);
  text-align: center;
}
pre { padding: 1em 1.25em; border-radius: 6px; background: var(--shade); overflow-x: auto; tab-size: 4; }
pre code { padding: 0; background: none; white-space: pre; }
.smallcaps { font-variant-caps: all-small-caps; letter-spacing: 0.04em; }
.pull { margin-block: 2em; padding-block: 1em; border-block: 2px solid var(--accent); text-align: center; }
.pull blockquote { margin: 0; font-size: 1.4em; line-height: 1.35; text-wrap: balance; }
.pull .by { margin: 0.75em 0 0; color: var(--quiet); font: 400 0.9375rem/1.5 var(--sans); }
.gallery { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; margin-block: 2em; }
.gallery .picture { margin: 0; }
.gallery > figcaption { grid-column: 1 / -1; color: var(--quiet); font: 400 0.875rem/1.5 var(--sans); }
.table { margin-block: 2em; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font: 400 0.9375rem/1.45 var(--sans); font-variant-numeric: tabular-nums; }
caption { padding-bottom: 0.6em; color: var(--quiet); text-align: start; }
th, td { padding: 0.45em 0.75em; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
th { border-bottom: 2px solid var(--quiet); font-weight: 600; }
.center { text-align: center; }
.end { text-align: end; }
.embed .card { margin: 0; padding: 1em 1.25em; border: 1px solid var(--rule); border-radius: 6px; background: var(--shade); font: 600 0.9375rem/1.5 var(--sans); }
.embed figcaption { margin-top: 0.6em; color: var(--quiet); font: 400 0.875rem/1.5 var(--sans); }
.box { margin-block: 2em; padding: 1.25em 1.5em; border-radius: 6px; background: var(--shade); font-size: 0.94em; }
.box .title { margin: 0 0 0.5em; font: 600 1rem/1.4 var(--sans); }
.box > div > * { margin: 0 0 0.8em; }
.box > div > :last-child { margin-bottom: 0; }
.notes { margin-top: 3rem; color: var(--quiet); font-size: 0.875em; }
.notes li:target, .note a:target { background: var(--marker); color: var(--ink); }
.note a, .back a { text-decoration: none; font-family: var(--sans); }
hr { width: 5em; height: 0; margin: 2.5em auto; border: 0; border-top: 1px solid var(--rule); }
.body > hr { margin: 2.5em auto; }
mark { padding: 0 0.1em; background: var(--marker); color: inherit; }
code { padding: 0.1em 0.3em; border-radius: 3px; background: var(--shade); font: 0.86em/1.4 ui-monospace, "JetBrains Mono", Menlo, Consolas, monospace; }
sub, sup { font-size: 0.72em; line-height: 0; }
.about { margin-top: 3.5rem; padding: 1.5rem; border-radius: 6px; background: var(--shade); font: 400 0.9375rem/1.6 var(--sans); }
.about h2, .notes h2, footer h2 {
  margin: 0 0 0.75rem;
  color: var(--quiet);
  font: 600 0.8125rem/1.4 var(--sans);
  letter-spacing: 0.06em;
  text-transform: uppercase;
}
.about p { margin: 0; }
.author + .author { margin-top: 1.25rem; }
.name { font-weight: 600; }
.post { color: var(--quiet); font-weight: 400; }
.about .bio { margin-top: 0.25rem; }
footer { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--rule); color: var(--quiet); font: 400 0.875rem/1.6 var(--sans); }
footer p, footer ul { margin: 0 0 0.25rem; }
footer ul { padding: 0; list-style: none; }
footer .corrections { margin-bottom: 1.25rem; color: var(--ink); }
.label { font-weight: 600; }
footer .credit { font-size: inherit; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --accent: #000; --shade: #fff; --marker: #eee; }
  body { padding: 0; font-size: 11pt; }
  article { max-width: none; }
  .back { display: none; }
  h1, h2, h3, h4 { break-after: avoid; }
  figure, blockquote, tr, .box, .about { break-inside: avoid; }
  .about { padding: 1rem 0 0; border-top: 1px solid var(--rule); border-radius: 0; }
  .body a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.8em; }
  p, li { orphans: 3; widows: 3; }
}
`;
