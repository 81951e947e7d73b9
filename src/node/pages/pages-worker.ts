/** A thread that writes folders of pages, one after the other, as it is asked to. */
import { parentPort, workerData } from 'node:worker_threads';
import { pageMaker } from './pair-pages.js';
import type { Inputs, PagesOptions } from './pages-plan.js';
import { writeFolder } from './row-pages.js';

/** What a thread is started with. */
export interface WorkerData {
  readonly options: PagesOptions;
  readonly inputs: Inputs;
}

if (parentPort) {
  const { options, inputs } = workerData as WorkerData;
  const { output, codes, isForced } = options;
  const maker = pageMaker(options);
  parentPort.on('message', (code: string) => {
    void maker.then((made) =>
      parentPort!.postMessage(writeFolder({ output, code, codes, inputs, isForced }, made)),
    );
  });
}
