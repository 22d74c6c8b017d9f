const list = (words: string) =>
  new Set(
    words
      .split('\n')
      .flatMap(line => line.split(','))
      .map(word => word.trim()),
  );

/** What buttons and links around an article say; in the middle of a text each could be a heading, so not there. */
export const pageWords = list(`
close, menu, open menu, close menu, main menu, navigation, main navigation, toggle navigation, search, search for,
skip to content, skip to main content, skip navigation, jump to content, home, home page, homepage, back, back to top,
top, next, previous, next article, previous article, next post, previous post, log in, login, sign in, sign up,
sign out, register, subscribe, subscribe now, my account, account, profile, settings, contact, contact us, about us,
news, latest, latest news, breaking news, trending, most read, most popular, popular, world, politics, business,
sport, sports, culture, opinion, science, technology, tech, health, lifestyle, travel, entertainment, video, videos,
photos, podcasts, newsletters, newsletter, sections, all sections, more, see more, show more, view more, load more,
loading, listen, listen to this article, play, pause, save, saved, bookmark, print, copy, copy link, link copied, share,
share this, share on, share article, tweet, email, e-mail, facebook, twitter, x, whatsapp, linkedin, instagram,
youtube, tiktok, pinterest, reddit, telegram, bluesky, mastodon, threads, rss, comment, comments, no comments, reply,
leave a comment, leave a reply, advertisement, advertising, sponsored, donate, support us, follow us, terms of use,
terms and conditions, privacy policy, cookie policy, cookie settings, legal notice, sitemap, accessibility, help, faq,
english, français, deutsch, español, italiano, dark mode, light mode, accept, accept all, accept cookies, reject all,
ok, got it, no thanks, dismiss, cancel, continue, edit, report, related, tags, categories, uncategorized, featured,
fermer, menu principal, accueil, rechercher, recherche, partager, imprimer, s'abonner, se connecter, publicité, suivant,
précédent, commentaires, retour en haut,
schließen, menü, startseite, suche, suchen, teilen, drucken, abonnieren, anmelden, anzeige, werbung, kommentare, weiter,
zurück, nach oben, impressum, datenschutz,
cerrar, menú, inicio, buscar, compartir, imprimir, suscribirse, suscríbete, iniciar sesión, publicidad, comentarios,
siguiente, anterior,
chiudi, cerca, condividi, stampa, abbonati, accedi, pubblicità, commenti, avanti, indietro,
sluiten, zoeken, delen, afdrukken, inloggen, advertentie, reacties,
fechar, início, pesquisar, partilhar, compartilhar, assinar, entrar, publicidade, comentários`);

/** Phrases that belong to the page wherever they stand alone on a line. */
const phrases: RegExp[] = [
  /^(advertisements?|sponsored content|article continues below( this ad(vertisement)?)?|story continues below( advertisement)?)$/,
  /^(scroll|swipe|tap|click here) (down )?(to|for) (continue|read|subscribe|share)\b.{0,40}$/,
  /^(read|learn|find out|discover|see|view|watch|show|load) (more|also|next|full (article|story)|all)( ?[:»>→].{0,160})?$/,
  /^(continue|keep) reading\b.{0,60}$/,
  /^(also|further) read(ing)? ?:.{1,160}$/,
  /^(read|see) also\b.{0,160}$/,
  /^(lire (aussi|la suite)|à lire aussi|voir aussi|lesen sie auch|mehr zum thema|weiterlesen|leer más|lea también|leggi anche|lees (ook|meer)|leia (também|mais))\b.{0,160}$/,
  /^share (this|the|on|via|with)\b.{0,60}$/,
  /^(share|tweet|email|print|save|copy)( (this|the) )?(article|story|post|page|link)?$/,
  /^(sign up|subscribe|register) (to|for|here|now|today)\b.{0,120}$/,
  /^(get|receive) (our|the latest|the best|daily|weekly)\b.{0,80}(newsletter|inbox|email)s?\b.{0,40}$/,
  /^follow (us|me|him|her|them) (on|at)\b.{0,60}$/,
  /^(\d+ )?(comments?|shares?|likes?|views?|reactions?|retweets?)( \(?\d+\)?)?$/,
  /^(be the first to comment|leave a (comment|reply)|post a comment|join the (conversation|discussion)|login to comment)\b.{0,40}$/,
  /^(copyright|©|\(c\)) ?.{0,120}$/,
  /^.{0,80}\ball rights reserved$/,
  /^(\d+) ?(min|mins|minute|minutes)\.? ?(read|reading time)?$|^(reading|read) time ?:? ?\d+ ?(min|mins|minutes?)$/,
  /^(previous|next) (article|post|story) ?[:»>→].{0,160}$/,
  /^(terms|privacy)( of (use|service)| policy)?( (and|&) (terms|privacy|conditions)( policy)?)?$/,
];

export function isPagePhrase(folded: string): boolean {
  return phrases.some(phrase => phrase.test(folded));
}
