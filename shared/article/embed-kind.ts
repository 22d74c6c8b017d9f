/** What services that editors embed most are known for, by their registered domain. */
const kindOfHost: Record<string, string> = {
  'youtube.com': 'video',
  'youtu.be': 'video',
  'youtube-nocookie.com': 'video',
  'vimeo.com': 'video',
  'dailymotion.com': 'video',
  'soundcloud.com': 'audio',
  'spotify.com': 'audio',
  'x.com': 'social',
  'twitter.com': 'social',
  'facebook.com': 'social',
  'instagram.com': 'social',
  'tiktok.com': 'social',
  'bsky.app': 'social',
  'threads.net': 'social',
  'linkedin.com': 'social',
  'reddit.com': 'social',
  'scribd.com': 'document',
  'documentcloud.org': 'document',
  'openstreetmap.org': 'map',
};

const kindOfEnding: Record<string, string> = {
  mp4: 'video',
  webm: 'video',
  mp3: 'audio',
  ogg: 'audio',
  pdf: 'document',
};

/** The `kind` of an embed as its address tells it; `link` where it tells nothing. */
export function embedKind(address: string): string {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec(address) ?? [];
  const parts = host.toLowerCase().replace(/:\d+$/, '').split('.');
  const byHost = parts.map((_, i) => kindOfHost[parts.slice(i).join('.')]).find(kind => kind !== undefined);
  if (byHost) return byHost;
  if (/(^|\.)google\.[a-z.]+$/i.test(host) && path.startsWith('/maps')) return 'map';
  return kindOfEnding[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'link';
}
