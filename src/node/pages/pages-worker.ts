/** A thread that writes folders of pages, and what there is once for the site, one after the other, as it is asked to. */
import { parentPort, workerData } from 'node:worker_threads';
import { pageMaker } from './pair-pages.js';
import type { Inputs, PagesOptions } from './pages-plan.js';
import { WHOLE, writeFolder } from './row-pages.js';
import { writeWhole } from './whole-site.js';

/** What a thread is started with. */
export interface WorkerData {
  readonly options: PagesOptions;
  readonly inputs: Inputs;
}

if (parentPort) {
  const { options, inputs } = workerData as WorkerData;
  const { output, codes, isForced } = options;
  const maker = pageMaker(options);
  parentPort.on('message', (task: string) => {
    void maker.then((made) =>
      parentPort!.postMessage(
        task === WHOLE
          ? writeWhole(options, inputs, made)
          : writeFolder({ output, code: task, codes, inputs, isForced }, made),
      ),
    );
  });
}
