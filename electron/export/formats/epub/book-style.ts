/** How the book looks: little, since readers of books choose fonts, sizes and colours themselves. */
export const bookStyle = `body { line-height: 1.5; }
header { margin-bottom: 1.5em; }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 0.4em; }
h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.4em 0 0.4em; }
.dek { font-size: 1.15em; margin: 0 0 0.8em; }
.section, .when, .label, .credit, .post { font-size: 0.85em; }
.byline, .names { font-weight: bold; }
figure { margin: 1.2em 0; }
img { max-width: 100%; height: auto; }
figcaption, .caption { font-size: 0.9em; margin: 0.3em 0; }
blockquote { margin: 1em 1.5em; font-style: italic; }
aside.pull { margin: 1.4em 0; padding: 0.6em 0; border-top: 1px solid; border-bottom: 1px solid; }
aside.pull blockquote { margin: 0; font-size: 1.2em; font-style: normal; font-weight: bold; }
aside.box { margin: 1.4em 0; padding: 0.4em 1em; border: 1px solid; }
aside.box > .title { font-weight: bold; }
ul.checks { list-style: none; padding-left: 0.5em; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.2em 0.6em; vertical-align: top; text-align: start; }
td.center, th.center { text-align: center; }
td.end, th.end { text-align: end; }
pre { white-space: pre-wrap; font-size: 0.85em; }
.smallcaps { font-variant: small-caps; }
.embed .card { padding: 0.5em 0.8em; border-left: 3px solid; }
.notes { margin-top: 2em; font-size: 0.9em; }
.notes .back a, sup.note a { text-decoration: none; }
.signoff { font-style: italic; }
.about, footer { margin-top: 2em; font-size: 0.9em; }
.cover { text-align: center; }
.cover img { max-height: 70vh; }
.cover-title { font-size: 1.6em; font-weight: bold; }
`;
