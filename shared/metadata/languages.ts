/**
 * The languages that are offered by name: those with a two-letter code of ISO 639-1, and regional forms that desks tell
 * apart. Any other BCP 47 tag can be typed. Source of the codes: ISO 639-1 as registered with the Library of Congress.
 */
export const languageTags: readonly string[] = (
  'aa ab af ak am ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cs cu cv cy da de dv dz ee el en eo es et eu ' +
  'fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk ' +
  'kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn nr nv ny ' +
  'oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti ' +
  'tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ' +
  'en-GB en-US en-AU en-CA en-IE en-IN en-NZ en-ZA fr-FR fr-BE fr-CA fr-CH de-DE de-AT de-CH es-ES es-MX es-AR es-419 ' +
  'pt-PT pt-BR nl-NL nl-BE it-IT it-CH zh-Hans zh-Hant zh-HK sr-Latn sr-Cyrl ar-EG ar-MA sv-FI'
).split(' ');
