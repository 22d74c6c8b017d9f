/** A small JPEG as far as its headers go, with an XMP packet and IPTC data (IIM) where they are given. */
export function describedJpeg(
  xmp: string,
  iptc: readonly (readonly [dataset: number, text: string])[] = [],
): Uint8Array {
  const xmpSegment = segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`, 'utf8'));
  const records = iptc.map(([dataset, text]) => {
    const bytes = Buffer.from(text, 'utf8');
    return Buffer.concat([Buffer.from([0x1c, 2, dataset, bytes.length >> 8, bytes.length & 255]), bytes]);
  });
  // 1:90 says that the texts are UTF-8.
  const data = Buffer.concat([Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]), ...records]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const resource = [Buffer.from('Photoshop 3.0\0' + '8BIM'), Buffer.from([0x04, 0x04, 0, 0]), size, data];
  const padding = Buffer.alloc(data.length % 2);
  const iptcSegment = segment(0xed, Buffer.concat([...resource, padding]));
  // Eight bits, 40 high and 60 wide, one component.
  const frame = segment(0xc0, Buffer.from([8, 0, 40, 0, 60, 1, 1, 0x11, 0]));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(xmp === '' ? [] : [xmpSegment]),
    ...(iptc.length === 0 ? [] : [iptcSegment]),
    frame,
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** An XMP packet with these properties, written as RDF. */
export function xmpPacket(properties: string): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

function segment(marker: number, payload: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
}
