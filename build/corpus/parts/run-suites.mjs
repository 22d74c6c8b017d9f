// @ts-check

/**
 * Runs suites one after the other. One that throws has not met its limit, and the others still run.
 * @param {Record<string, import('../index.mjs').Suite>} suites
 * @param {import('../index.mjs').Stage} stage
 * @returns {Promise<Record<string, import('../index.mjs').Row[]>>}
 */
export async function runSuites(suites, stage) {
  /** @type {Record<string, import('../index.mjs').Row[]>} */
  const found = {};
  for (const [name, suite] of Object.entries(suites)) {
    stage.say(`── ${name}`);
    try {
      found[name] = await suite(stage);
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      found[name] = [
        {
          name: 'the suite itself',
          limit: 'runs to its end',
          measured: 'failed',
          met: false,
          detail: [message],
        },
      ];
    }
  }
  return found;
}
