import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { binariesIn, herstelKoppelingen, vindBinaries, type Binaries } from './binaries';
import { Startfout } from './fout';

/** The user PostgreSQL runs as. Null: the user of this process, who is not root. */
export interface Loopgebruiker {
  readonly naam: string;
  readonly uid: number;
  readonly gid: number;
}

/** Where PostgreSQL lives: a folder of its own that its user can enter, and programs that user can run. */
export interface Plaats {
  readonly map: string;
  readonly gebruiker: Loopgebruiker | null;
  readonly binaries: Binaries;
}

function zoekGebruiker(naam: string): Loopgebruiker | null {
  const id = (vlag: string) => Number(execFileSync('id', [vlag, naam], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { naam, uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

/** PostgreSQL refuses to run as root. Then it gets `postgres`, made when it is not there, or else `nobody`. */
export function bepaalGebruiker(): Loopgebruiker | null {
  if (process.getuid?.() !== 0) return null;
  const bestaand = zoekGebruiker('postgres');
  if (bestaand) return bestaand;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
  const gevonden = zoekGebruiker('postgres') ?? zoekGebruiker('nobody');
  if (!gevonden) {
    throw new Startfout(
      'PostgreSQL draait niet als root. Maak een gebruiker postgres aan of start als gewone gebruiker.',
    );
  }
  return gevonden;
}

/** Whether a user can run a program: not only its own mode counts, but that of every folder above it too. */
function kanUitvoeren({ uid, gid }: Loopgebruiker, programma: string): boolean {
  return spawnSync(programma, ['--version'], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
}

function kanSchrijven({ uid, gid }: Loopgebruiker, map: string): boolean {
  const proef = 'cd "$1" && : > .proef && rm .proef';
  return spawnSync('/bin/sh', ['-c', proef, 'sh', map], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
}

function maakEigenMap(gebruiker: Loopgebruiker, blijvend: boolean): string {
  // What must survive a restart of the machine does not belong in /tmp.
  const ouders = blijvend ? ['/var/lib/navolgbaar', '/var/tmp/navolgbaar', tmpdir()] : [tmpdir()];
  for (const ouder of ouders) {
    try {
      mkdirSync(ouder, { recursive: true, mode: 0o755 });
      const map = mkdtempSync(join(ouder, 'navolgbaar-pg-'));
      chownSync(map, gebruiker.uid, gebruiker.gid);
      if (kanSchrijven(gebruiker, map)) return map;
    } catch {
      // The next parent may be writable.
    }
  }
  throw new Startfout(`Er is geen map waarin de gebruiker ${gebruiker.naam} een databank kan bewaren.`);
}

function alsRoot(datamap: string, gebruiker: Loopgebruiker, blijvend: boolean): Plaats {
  const gewoon = join(datamap, 'postgres');
  const verwijzing = join(datamap, 'postgres-map');
  let map = existsSync(verwijzing) ? readFileSync(verwijzing, 'utf8').trim() : gewoon;
  if (map === gewoon || !existsSync(map)) {
    map = gewoon;
    mkdirSync(map, { recursive: true });
    chownSync(map, gebruiker.uid, gebruiker.gid);
    chmodSync(map, 0o700);
    if (!kanSchrijven(gebruiker, map)) {
      map = maakEigenMap(gebruiker, blijvend);
      writeFileSync(verwijzing, `${map}\n`);
    }
  }
  const origineel = vindBinaries();
  if (kanUitvoeren(gebruiker, origineel.postgres)) return { map, gebruiker, binaries: origineel };
  const pakket = JSON.parse(readFileSync(join(origineel.map, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const kopie = binariesIn(join(map, `binaries-${pakket.version}`, 'native'));
  if (!kanUitvoeren(gebruiker, kopie.postgres)) {
    cpSync(origineel.map, kopie.map, { recursive: true, verbatimSymlinks: true });
    herstelKoppelingen(kopie);
  }
  if (!kanUitvoeren(gebruiker, kopie.postgres)) {
    throw new Startfout(`De gebruiker ${gebruiker.naam} kan PostgreSQL niet starten vanuit ${kopie.map}.`);
  }
  return { map, gebruiker, binaries: kopie };
}

/**
 * Decides where PostgreSQL keeps its data and as whom it runs. As root, the user `postgres` may be unable to enter the
 * checkout (a clone in a `mktemp -d` folder is mode 700): then data and a copy of the programs go to a folder of its
 * own, and the file `postgres-map` in the data folder remembers which.
 */
export function bepaalPlaats(datamap: string, { blijvend }: { blijvend: boolean }): Plaats {
  const absoluut = resolve(datamap);
  mkdirSync(absoluut, { recursive: true });
  const gebruiker = bepaalGebruiker();
  if (gebruiker) return alsRoot(absoluut, gebruiker, blijvend);
  const map = join(absoluut, 'postgres');
  mkdirSync(map, { recursive: true, mode: 0o700 });
  return { map, gebruiker: null, binaries: vindBinaries() };
}
