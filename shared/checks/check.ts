import type { Article } from '#shared/article/article.ts';
import type { Time } from '#shared/clock.ts';
import type { Profile } from '#shared/metadata/profile.ts';
import type { Finding } from './finding.ts';

/** What a check is told beside the article. */
export interface CheckContext {
  /** The name of the house profile that the article is held to, e.g. `news`. */
  profile: string;
  /** The present instant; without it nothing has expired. */
  now?: Time;
  /** The profiles of the library; without them the built-in ones. */
  profiles?: readonly Profile[];
  /** The time zone in which times are named, as an IANA name; without it UTC. */
  zone?: string;
}

/** One editorial rule: pure, and the same findings for the same article. */
export interface Check {
  /** The name of the rule, e.g. `doubled-word`; the same in every finding, in settings and on the command line. */
  rule: string;
  find: (article: Article, context: CheckContext) => Omit<Finding, 'rule'>[];
}
