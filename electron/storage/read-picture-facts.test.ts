import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describedJpeg, xmpPacket } from '#shared/testing/described-jpeg.ts';
import { readPictureFacts } from './read-picture-facts.ts';

const inLanguages = (name: string, text: string) =>
  `<${name}><rdf:Alt><rdf:li xml:lang="de">auf Deutsch</rdf:li><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></${name}>`;

describe('readPictureFacts', () => {
  it('reads every field of the picture from its XMP, the default language of several', () => {
    const facts = readPictureFacts(
      describedJpeg(
        xmpPacket(
          `${inLanguages('dc:description', 'A ferry &amp; a &lt;b&gt;pier&lt;/b&gt;')}
          ${inLanguages('Iptc4xmpCore:AltTextAccessibility', 'A white ferry')}
          ${inLanguages('dc:rights', '© Fictional Agency')}${inLanguages('xmpRights:UsageTerms', 'Print only')}
          <dc:creator><rdf:Seq><rdf:li>Ann Example</rdf:li><rdf:li>علي مثال</rdf:li></rdf:Seq></dc:creator>
          <photoshop:Credit>Fictional Agency</photoshop:Credit><photoshop:Source>Example Archive</photoshop:Source>
          <photoshop:DateCreated>2026-05-01T10:00:00</photoshop:DateCreated>
          <photoshop:City>Porto</photoshop:City><photoshop:Country>Portugal</photoshop:Country>
          <xmpRights:WebStatement>http://creativecommons.org/licenses/by-sa/4.0</xmpRights:WebStatement>
          <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</Iptc4xmpExt:DigitalSourceType>`,
        ),
      ),
    );
    expect(facts).toEqual({
      caption: 'A ferry & a <b>pier</b>',
      alt: 'A white ferry',
      copyrightNotice: '© Fictional Agency',
      usageTerms: 'Print only',
      creator: 'Ann Example, علي مثال',
      creditLine: 'Fictional Agency',
      source: 'Example Archive',
      date: '2026-05-01T10:00:00',
      place: 'Porto, Portugal',
      licence: {
        name: 'CC BY-SA',
        version: '4.0',
        url: 'https://creativecommons.org/licenses/by-sa/4.0/',
      },
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    });
  });

  it('falls back on the older form of IPTC where XMP says nothing', () => {
    const iptc = [
      [80, 'Zoë Example'],
      [110, 'Fictional Agency'],
      [120, 'A quay'],
      [37, '20270131'],
    ] as const;
    const xmp = xmpPacket('<photoshop:Credit>The newer word</photoshop:Credit>');
    expect(readPictureFacts(describedJpeg(xmp, iptc))).toMatchObject({
      creator: 'Zoë Example',
      creditLine: 'The newer word',
      caption: 'A quay',
      expiry: '2027-01-31',
    });
  });

  it('takes in nothing that is no date, and no more of a text than a caption has', () => {
    const xmp = xmpPacket(
      `<photoshop:DateCreated>2026-02-31</photoshop:DateCreated><photoshop:Credit>${'x'.repeat(20_000)}</photoshop:Credit>`,
    );
    const facts = readPictureFacts(describedJpeg(xmp));
    expect(facts.date).toBeUndefined();
    expect(facts.creditLine).toHaveLength(10_000);
  });

  it('finds nothing in a file whose XMP is broken or that has none, and never throws', () => {
    for (const xmp of ['', '<x:xmpmeta', xmpPacket('<dc:creator><rdf:Seq>'), '<a>'.repeat(9_000)])
      expect(readPictureFacts(describedJpeg(xmp)).creator).toBeUndefined();
    const whole = describedJpeg(xmpPacket('<photoshop:Credit>Agency</photoshop:Credit>'), [[80, 'Ann']]);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const damaged = Uint8Array.from(whole);
        damaged[at] = byte;
        expect(() => readPictureFacts(damaged)).not.toThrow();
        expect(() => readPictureFacts(damaged.subarray(0, at))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
