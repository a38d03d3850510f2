import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Startfout } from '../start/fout';
import type { Demoaccount } from '../start/idp';

export interface Demoopties {
  /** The environment that api and worker get: what `Configuratie` reads, and the owner of the database. */
  readonly omgeving: Readonly<Record<string, string | undefined>>;
  /** Stands there while the demo is being filled: a start that finds it was broken off halfway. */
  readonly merkbestand: string;
  /** For plain lines and a terminal alike. */
  readonly melding: (tekst: string) => void;
}

// The demo lives through every processor, so it belongs to the worker; this process only starts it.
const map = new URL('../../../worker/src/demo/', import.meta.url);

/** The accounts on the two login pages of the demo: of the organisation, and of eHerkenning. */
export interface Demoaccounts {
  readonly accounts: readonly Demoaccount[];
  readonly eherkenning: readonly Demoaccount[];
}

export async function demoaccounts(): Promise<Demoaccounts> {
  const regels: string[] = [];
  await draai('toon-accounts.js', process.env, (regel) => regels.push(regel));
  return JSON.parse(regels.join('\n')) as Demoaccounts;
}

/**
 * Fills an empty database with the demo organisation and its dossiers. Does nothing when there is an organisation.
 * @throws Startfout when an earlier start was broken off while filling: half a demo would look like a whole one
 */
export async function laadDemo({ omgeving, merkbestand, melding }: Demoopties): Promise<void> {
  if (existsSync(merkbestand)) {
    throw new Startfout(
      'Het vullen van de demo is de vorige keer afgebroken. Verwijder de gegevensmap (.navolgbaar) en start opnieuw.',
    );
  }
  writeFileSync(merkbestand, '');
  // Nothing is lost by waiting less for the disk here: after a crash the demo is made anew. Its tables are small: no plan
  // is so bad that planning each time is faster.
  const PGOPTIONS = '-c synchronous_commit=off -c plan_cache_mode=force_generic_plan';
  await draai('main.js', { ...omgeving, PGOPTIONS }, melding);
  rmSync(merkbestand);
}

function draai(
  bestand: string,
  omgeving: Readonly<Record<string, string | undefined>>,
  regel: (tekst: string) => void,
): Promise<void> {
  const pad = fileURLToPath(new URL(bestand, map));
  // Room for young objects, which a process of half a minute has to spare; without maps of the source, which take a
  // second to read.
  const kind = spawn(process.execPath, ['--max-semi-space-size=64', pad], {
    env: omgeving,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  createInterface({ input: kind.stdout }).on('line', regel);
  const fouten: string[] = [];
  createInterface({ input: kind.stderr }).on('line', (tekst) => fouten.push(tekst));
  return new Promise((klaar, mislukt) => {
    kind.once('error', mislukt);
    kind.once('close', (code) => {
      if (code === 0) klaar();
      else mislukt(new Startfout(`Het vullen van de demo is mislukt:\n${fouten.slice(-15).join('\n')}`));
    });
  });
}
