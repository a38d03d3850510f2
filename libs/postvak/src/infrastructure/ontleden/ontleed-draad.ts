/** Entry of the thread that takes one mail apart and ends. What a mail can break is in here. */
import { parentPort } from 'node:worker_threads';
import { ontleed } from './ontleed';

parentPort?.once('message', ({ bytes, eigen }: { bytes: Uint8Array; eigen: readonly string[] }) => {
  void ontleed(bytes, eigen).then((mail) => parentPort?.postMessage(mail));
});
