import { Plus } from 'lucide-react';
import { type FormEvent, useMemo, useState } from 'react';
import { type Checklists, tasksToCome } from '#shared/workflow/checklists.ts';
import { nameStatus } from '#shared/workflow/name-status.ts';
import type { Task } from '#shared/workflow/workflow.ts';
import { describeWhen } from '../../library/describe-when.ts';
import type { ArticleSession } from '../../session/article-session.ts';
import { useField, useStore } from '../../session/use-store.ts';
import { useWorkspace } from '../../session/workspace-context.ts';
import { IconButton } from '../../ui/IconButton.tsx';

/** What has to be done in each status that the piece has come to; tasks of its own can be added. */
export function ChecklistSection({
  session,
  checklists,
}: {
  session: ArticleSession;
  checklists: Checklists;
}) {
  const { workflow: desk, origin } = useWorkspace();
  const { who } = useStore(desk.state);
  const status = useField(session, 'status');
  const workflow = useField(session, 'workflow');
  const profile = useField(session, 'profile');
  const [text, setText] = useState('');
  // An article that began in its status is given the tasks when the first of them is touched.
  const tasks = useMemo(
    () => [
      ...workflow.checklist,
      ...tasksToCome({ status, workflow, profile }, status, checklists, origin.newId),
    ],
    [workflow, status, profile, checklists, origin],
  );
  const set = (checklist: Task[]) =>
    session.setFields({ workflow: { ...session.article.get().workflow, checklist } });
  const tick = (id: string, on: boolean) =>
    set(
      tasks.map(task => (task.id === id ? { ...task, done: on ? { at: origin.now(), who } : null } : task)),
    );
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    set([...tasks, { id: origin.newId(), text: text.trim(), status, required: true, done: null }]);
    setText('');
  };
  const groups = [...new Set(tasks.map(task => task.status))];
  return (
    <section className="panel-section" aria-label="Checklist">
      <h3>Checklist</h3>
      {tasks.length === 0 && <p className="workflow-none">Nothing has to be ticked off here.</p>}
      {groups.map(group => (
        <fieldset key={group} className="workflow-tasks">
          <legend>{nameStatus(group)}</legend>
          {tasks
            .filter(task => task.status === group)
            .map(task => (
              <label key={task.id} className="workflow-task">
                <input
                  type="checkbox"
                  checked={task.done !== null}
                  onChange={event => tick(task.id, event.target.checked)}
                />
                <span dir="auto">{task.text}</span>
                <small>
                  {task.done
                    ? [task.done.who, describeWhen(new Date(task.done.at), new Date())]
                        .filter(Boolean)
                        .join(', ')
                    : task.required
                      ? 'Required'
                      : 'Recommended'}
                </small>
              </label>
            ))}
        </fieldset>
      ))}
      <form className="workflow-add" onSubmit={add}>
        <input
          aria-label="New task"
          placeholder="Add a task that has to be done"
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <IconButton label="Add the task" type="submit" disabled={text.trim() === ''}>
          <Plus aria-hidden size={16} />
        </IconButton>
      </form>
    </section>
  );
}
