/** A small JPEG as far as its headers go, with an XMP packet and IPTC data (IIM) where they are given. */
export function describedJpeg(
  xmp: string,
  iptc: readonly (readonly [dataset: number, text: string])[] = [],
): Uint8Array {
  const records = iptc.flatMap(([dataset, text]) => {
    const bytes = utf8(text);
    return [0x1c, 2, dataset, ...uint(bytes.length, 2), ...bytes];
  });
  // 1:90 says that the texts are UTF-8.
  const data = [0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47, ...records];
  const padding = data.length % 2 === 0 ? [] : [0];
  const resource = [
    ...utf8('Photoshop 3.0\0' + '8BIM'),
    4,
    4,
    0,
    0,
    ...uint(data.length, 4),
    ...data,
    ...padding,
  ];
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...(xmp === '' ? [] : segment(0xe1, utf8(`http://ns.adobe.com/xap/1.0/\0${xmp}`))),
    ...(iptc.length === 0 ? [] : segment(0xed, resource)),
    // Eight bits, 40 high and 60 wide, one component.
    ...segment(0xc0, [8, 0, 40, 0, 60, 1, 1, 0x11, 0]),
    ...[0xff, 0xd9],
  ]);
}

/** An XMP packet with these properties, written as RDF. */
export function xmpPacket(properties: string): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

function segment(marker: number, payload: readonly number[]): number[] {
  return [0xff, marker, ...uint(payload.length + 2, 2), ...payload];
}

function uint(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** (bytes - 1 - i)) % 256);
}

function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Array.from(escaped, character => character.charCodeAt(0));
}
