// Loaded before the worker of a fault test: sets its clock, and takes one guard away to show that the test sees it.
//   NAV_PROEF_KLOK   what its clock says at this start, ISO 8601
//   NAV_PROEF_SPRONG how many ms the clock jumps under the running process at a SIGWINCH, and back at the next
//   NAV_PROEF_STIL   method:file, stands still after that method of the watch as long as the file is there
//   NAV_PROEF_ZONDER markering | veger | dagcontrole | wandklok
import { writeFileSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';

const begin = process.env.NAV_PROEF_KLOK;
if (begin) {
  const Echt = Date;
  let verzet = Echt.parse(begin) - Echt.now();
  let sprong = Number(process.env.NAV_PROEF_SPRONG ?? 0);
  // A signal that Nest does not stop at, and Node does nothing with.
  process.on('SIGWINCH', () => {
    verzet += sprong;
    sprong = -sprong;
  });
  globalThis.Date = class extends Echt {
    constructor(...alles) {
      if (alles.length === 0) super(Echt.now() + verzet);
      else super(...alles);
    }
    static now() {
      return Echt.now() + verzet;
    }
  };
}

const termijn = (pad) => import(new URL(`../../dist/libs/termijn/src/${pad}`, import.meta.url).href);
const morgen = (dag) => new Date(Date.parse(dag) + 86_400_000).toISOString().slice(0, 10);

const [methode, bestand] = (process.env.NAV_PROEF_STIL ?? '').split(':');
if (bestand) {
  const { BewaakTermijnen: B } = await termijn('application/bewaak-termijnen/bewaak-termijnen.use-case.js');
  const echt = B.prototype[methode];
  B.prototype[methode] = async function (...alles) {
    const uitkomst = await echt.apply(this, alles);
    try {
      // Only writes in a file that is there.
      for (;;) {
        writeFileSync(bestand, 'stil', { flag: 'r+' });
        await wacht(50);
      }
    } catch {
      return uitkomst;
    }
  };
}

switch (process.env.NAV_PROEF_ZONDER) {
  case 'markering': {
    // The letter without its mark, as when the mark came in a transaction of its own that was lost.
    const { SqlTermijnRepository: R } = await termijn('infrastructure/sql-termijn.repository.js');
    const { Termijnronde: T } = await termijn('application/bewaak-termijnen/termijnronde.js');
    R.prototype.rondMijlpalenAf = async () => undefined;
    T.prototype.stelVast = async () => undefined;
    break;
  }
  case 'veger': {
    const { BewaakTermijnen: B } = await termijn('application/bewaak-termijnen/bewaak-termijnen.use-case.js');
    B.prototype.execute = async () => ({});
    break;
  }
  case 'wandklok': {
    // As when the days until the letter were counted as 24 hours each: an hour off after the clock went forward.
    const { KomendeWekkers: K } = await termijn('application/queries/komende-wekkers.js');
    const { execute } = K.prototype;
    K.prototype.execute = async function* () {
      for await (const wekkers of execute.call(this)) {
        yield wekkers.map((wekker) => ({ ...wekker, overMs: wekker.overMs + 3_600_000 }));
      }
    };
    break;
  }
  case 'dagcontrole': {
    const { SqlTermijnRepository: R } = await termijn('infrastructure/sql-termijn.repository.js');
    const { SqlWachtlijst: W } = await termijn('infrastructure/sql-wachtlijst.js');
    const { Termijnronde: T } = await termijn('application/bewaak-termijnen/termijnronde.js');
    const { behandel } = T.prototype;
    // The day is looked at in three places: in the list, when the rows are taken, and when the letter is chosen.
    T.prototype.behandel = function (ronde, ...rest) {
      return behandel.call(this, { ...ronde, vandaag: ronde.vandaag.add({ days: 1 }) }, ...rest);
    };
    const [open, teDoen] = [R.prototype.openMijlpalen, W.prototype.teDoen];
    R.prototype.openMijlpalen = function (ids, dag) {
      return open.call(this, ids, morgen(dag), true);
    };
    W.prototype.teDoen = function (vraag) {
      return teDoen.call(this, { ...vraag, vandaag: morgen(vraag.vandaag), metBerichten: true });
    };
    break;
  }
}
