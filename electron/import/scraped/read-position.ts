/** What a person is and where. */
export interface Position {
  jobTitle: string;
  affiliation: string;
}

/**
 * Reads "is [a] TITLE at ORGANISATION" from the first sentence of a biography. Only when the organisation is a run
 * of capitalised words that ends in a comma, full stop or the text; otherwise both stay ''.
 */
export function readPosition(bio: string, name: string): Position {
  const after = bio.startsWith(name) ? bio.slice(name.length) : '';
  const found =
    /^ is (?:an? |the )?((?:[\p{L}&'’-]+ ){0,8}[\p{L}&'’-]+) at (?:the )?(\p{Lu}[\p{L}&'’.-]*(?: (?:of|for|and|the|de|la|&|\p{Lu}[\p{L}&'’-]*))*)(?=,|;|\.$|\. |$)/u.exec(
      after,
    );
  const jobTitle = found?.[1] ?? '';
  const affiliation = (found?.[2] ?? '').replace(/\.$/, '');
  const certain = !/ (?:at|who|that) /.test(` ${jobTitle} `) && affiliation !== '';
  return certain ? { jobTitle, affiliation } : { jobTitle: '', affiliation: '' };
}
