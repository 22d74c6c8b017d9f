import type { ReactNode } from 'react';
import type { Person } from '#shared/contributors/contributor.ts';
import { Field } from '../../ui/Field.tsx';
import { SocialFields } from './SocialFields.tsx';

interface PersonFieldsProps {
  person: Person;
  onChange: (change: Partial<Person>) => void;
  /** A field that stands beside the job title. */
  beside?: ReactNode;
}

/** All that is told of a person; what is for the desk alone stands apart and says so. */
export function PersonFields({ person, onChange, beside }: PersonFieldsProps) {
  const contact = person.private;
  const setContact = (change: Partial<Person['private']>) => onChange({ private: { ...contact, ...change } });
  const jobTitle = (
    <Field label="Job title" value={person.jobTitle} onChange={value => onChange({ jobTitle: value })} />
  );
  return (
    <>
      <Field label="Name" value={person.name} onChange={name => onChange({ name })} />
      {beside ? (
        <div className="panel-pair">
          {beside}
          {jobTitle}
        </div>
      ) : (
        jobTitle
      )}
      <Field
        label="Affiliation"
        value={person.affiliation}
        onChange={affiliation => onChange({ affiliation })}
      />
      <Field
        label="Biography"
        placeholder="Printed as “About the author”"
        lines={3}
        value={person.bio}
        onChange={bio => onChange({ bio })}
      />
      <details className="author-more">
        <summary>{`Links and email${countOf([person.email, person.url, ...person.social.map(({ url }) => url)])}`}</summary>
        <div className="panel-fields">
          <Field label="Email" type="email" value={person.email} onChange={email => onChange({ email })} />
          <Field
            label="Web page"
            type="url"
            placeholder="https://"
            value={person.url}
            onChange={url => onChange({ url })}
          />
          <SocialFields social={person.social} onChange={social => onChange({ social })} />
        </div>
      </details>
      <details className="author-more">
        <summary>{`Private contact${countOf([contact.email, contact.phone, contact.note])}`}</summary>
        <div className="panel-fields">
          <p className="author-private">For the desk alone. It never goes into an export.</p>
          <Field
            label="Private email"
            type="email"
            value={contact.email}
            onChange={email => setContact({ email })}
          />
          <Field label="Phone" value={contact.phone} onChange={phone => setContact({ phone })} />
          <Field label="Note" lines={2} value={contact.note} onChange={note => setContact({ note })} />
        </div>
      </details>
    </>
  );
}

/** How much there is in a part that is closed, e.g. ` (2)`; '' for nothing. */
function countOf(values: readonly string[]): string {
  const count = values.filter(value => value !== '').length;
  return count === 0 ? '' : ` (${count})`;
}
