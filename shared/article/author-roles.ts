/** The roles that a desk gives most; any other can be typed. */
export const suggestedRoles: readonly string[] = [
  'Reporter',
  'Writer',
  'Correspondent',
  'Columnist',
  'Contributor',
  'Editor',
  'Photographer',
  'Illustrator',
  'Translator',
  'Researcher',
  'Fact-checker',
];
