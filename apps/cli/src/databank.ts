import type { Rolurls } from '@navolgbaar/platform/database';
import { Gegevensmap } from './start/gegevensmap';
import { startPostgres } from './start/postgres';
import { draaiendeServer, eigenServer, ingebouwdeServer } from './start/server';
import { Slot, wieDraait } from './start/slot';

export interface Databanktoegang {
  readonly urls: Rolurls;
  readonly gegevensmap: Gegevensmap;
}

/**
 * Gives a command the database: the server of DATABASE_URL, the embedded one that `npm start` has running, or the
 * embedded one started for as long as the command takes.
 * @throws Startfout when there is no way to reach one.
 */
export async function metDatabank<T>(werk: (toegang: Databanktoegang) => Promise<T>): Promise<T> {
  const gegevensmap = new Gegevensmap(process.env['GEGEVENSMAP'] || '.navolgbaar');
  if (process.env['DATABASE_URL'])
    return werk({ urls: await eigenServer(process.env, gegevensmap), gegevensmap });
  const bestand = gegevensmap.bestand('start.slot');
  const draaiend = wieDraait(bestand)?.postgresPoort;
  if (draaiend) return werk({ urls: draaiendeServer(draaiend, gegevensmap), gegevensmap });
  const slot = Slot.neem(bestand);
  try {
    const wachtwoord = gegevensmap.clusterwachtwoord();
    const server = await startPostgres({ datamap: gegevensmap.pad, wachtwoord, blijvend: true });
    slot.noteer({ postgresPoort: server.poort });
    slot.noteerProces('databank', server.pid);
    // A Ctrl-C ends the work by its signal handler of Node; the server is detached and would stay.
    const afbreken = () => void server.stop().then(() => (slot.geefVrij(), process.exit(130)));
    process.once('SIGINT', afbreken).once('SIGTERM', afbreken);
    try {
      return await werk({ urls: await ingebouwdeServer(server.url, gegevensmap), gegevensmap });
    } finally {
      await server.stop();
    }
  } finally {
    slot.geefVrij();
  }
}
