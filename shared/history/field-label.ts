const spelling: Record<string, string> = {
  seoTitle: 'SEO title',
  seoDescription: 'SEO description',
  url: 'URL',
  canonicalUrl: 'canonical URL',
  uri: 'URI',
  alt: 'alt text',
  jobTitle: 'job title',
};

/** Names a field for an editor: `Headline`, `Social card: title`. The rooms of the article itself are not named. */
export function fieldLabel(path: readonly string[]): string {
  const [first, ...rest] = path;
  const shown = first === 'metadata' && rest.length > 0 ? rest : path;
  const name = shown.map(key => spelling[key] ?? inWords(key)).join(': ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function inWords(key: string): string {
  return key.replace(/(?<=[a-z0-9])[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}
