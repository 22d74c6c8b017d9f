import { useEffect } from 'react';
import { useField, useStore } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { Field } from '../../ui/Field.tsx';
import type { PanelProps } from '../panel.ts';
import { ChecklistSection } from './ChecklistSection.tsx';
import { DeskNotes } from './DeskNotes.tsx';
import { DueFields } from './DueFields.tsx';
import { PlannedLength } from './PlannedLength.tsx';
import { StatusHistory } from './StatusHistory.tsx';
import { Steps } from './Steps.tsx';
import './workflow.css';

/** Where the piece stands, what comes next, who does it until when, and what the desk says to itself. */
export function WorkflowPanel({ session }: PanelProps) {
  const { workflow: desk } = useWorkspace();
  const workflow = useField(session, 'workflow');
  const { checklists, who } = useStore(desk.state);
  useEffect(() => void desk.load(), [desk]);
  const set = (change: Partial<typeof workflow>) =>
    session.setFields({ workflow: { ...session.article.get().workflow, ...change } });
  return (
    <>
      <Steps session={session} checklists={checklists} />
      <section className="panel-section" aria-label="Plan">
        <h3>Plan</h3>
        <Field
          label="Assignee"
          value={workflow.assignee}
          onChange={assignee => set({ assignee })}
          placeholder={who === '' ? 'Who writes it' : `e.g. ${who}`}
        />
        <DueFields session={session} dueAt={workflow.dueAt} onChange={dueAt => set({ dueAt })} />
        <PlannedLength
          session={session}
          planned={workflow.plannedWords}
          onChange={plannedWords => set({ plannedWords })}
        />
      </section>
      <ChecklistSection session={session} checklists={checklists} />
      <DeskNotes session={session} />
      <StatusHistory history={workflow.history} />
    </>
  );
}
