/** Why the window could not show a picture of the article. */
export type LoadFailure = 'missing' | 'damaged';

/** Asks for the file of a picture that could not be drawn, to tell one that is gone from one that is no picture. */
export async function whyNotLoaded(address: string): Promise<LoadFailure> {
  try {
    const answer = await fetch(address);
    await answer.body?.cancel();
    return answer.ok ? 'damaged' : 'missing';
  } catch {
    return 'missing';
  }
}
