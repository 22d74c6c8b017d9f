import type { Metadata } from '#shared/metadata/metadata.ts';
import { useField } from '../../session/use-store.ts';
import { Chips } from '../../ui/Chips.tsx';
import { Field } from '../../ui/Field.tsx';
import type { PanelProps } from '../panel.ts';
import { aboutAddress, aboutDate, aboutLanguage, aboutLength } from './about-value.ts';
import { FieldNote } from './FieldNote.tsx';
import { Naming } from './Naming.tsx';

/** The fields that say what the article is, where it comes from and how it is found. */
export function MetadataPanel({ session }: PanelProps) {
  const metadata = useField(session, 'metadata');
  const set = (change: Partial<Metadata>) => session.setFields({ metadata: { ...metadata, ...change } });
  return (
    <>
      <section className="panel-section" aria-label="Story">
        <Naming session={session} />
        <div className="panel-pair">
          <Field label="Section" value={metadata.section} onChange={section => set({ section })} />
          <Field
            label="Language"
            value={metadata.language}
            onChange={language => set({ language })}
            note={<FieldNote about={aboutLanguage(metadata.language)} />}
          />
        </div>
        <Chips label="Keywords" values={metadata.keywords} onChange={keywords => set({ keywords })} />
        <Field
          label="Dateline"
          placeholder="Where it was reported from"
          value={metadata.dateline}
          onChange={dateline => set({ dateline })}
        />
      </section>
      <section className="panel-section" aria-label="Origin">
        <h3>Origin and rights</h3>
        <Field label="Source" value={metadata.source} onChange={source => set({ source })} />
        <Field
          label="Canonical address"
          type="url"
          placeholder="https://"
          value={metadata.canonicalUrl}
          onChange={canonicalUrl => set({ canonicalUrl })}
          note={<FieldNote about={aboutAddress(metadata.canonicalUrl)} />}
        />
        <Field
          label="Published"
          placeholder="2026-11-23 or 2026-11-23T09:00Z"
          value={metadata.published}
          onChange={published => set({ published })}
          note={<FieldNote about={aboutDate(metadata.published)} />}
        />
        <Field
          label="Copyright holder"
          value={metadata.copyrightHolder}
          onChange={copyrightHolder => set({ copyrightHolder })}
        />
      </section>
      <section className="panel-section" aria-label="Search engines">
        <h3>Search engines</h3>
        <Field
          label="Title"
          lines={2}
          placeholder="The headline"
          value={metadata.seoTitle}
          onChange={seoTitle => set({ seoTitle })}
          note={<FieldNote about={aboutLength(metadata.seoTitle, 60)} />}
        />
        <Field
          label="Description"
          lines={3}
          placeholder="The dek"
          value={metadata.seoDescription}
          onChange={seoDescription => set({ seoDescription })}
          note={<FieldNote about={aboutLength(metadata.seoDescription, 155)} />}
        />
      </section>
    </>
  );
}
