import { z } from 'zod';
import { tasks } from './do-task.ts';
import type { TaskName, TaskRequests } from './tasks.ts';

/**
 * The entry of the process that works for main: it does one task after the other as it is told, and answers each.
 * What main sends is main's own and typed by `TaskRequests`; this process trusts it as main trusts itself.
 */
const orderSchema = z.object({ task: z.string(), request: z.unknown() });

process.parentPort.on('message', ({ data }) => {
  const { task, request } = orderSchema.parse(data);
  if (isTask(task)) answer(task, request as TaskRequests[typeof task]).catch(giveUp);
});

function isTask(task: string): task is TaskName {
  return Object.hasOwn(tasks, task);
}

async function answer<N extends TaskName>(task: N, request: TaskRequests[N]): Promise<void> {
  process.parentPort.postMessage(await tasks[task](request));
}

/** A defect ends this process, which is what main hears of. */
function giveUp(error: unknown): void {
  process.stderr.write(`galley: a task failed: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}
