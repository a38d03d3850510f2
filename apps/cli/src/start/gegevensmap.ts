import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Rolwachtwoorden } from '@navolgbaar/platform/database';

/** The data folder (`.navolgbaar/`): what must survive a restart, and the secrets that belong to it (mode 0600). */
export class Gegevensmap {
  readonly pad: string;

  constructor(pad: string) {
    this.pad = resolve(pad);
    mkdirSync(this.pad, { recursive: true, mode: 0o755 });
  }

  bestand(...delen: string[]): string {
    return join(this.pad, ...delen);
  }

  submap(naam: string): string {
    const map = this.bestand(naam);
    mkdirSync(map, { recursive: true, mode: 0o700 });
    return map;
  }

  /** A secret text, made once. `wx`: two processes at once agree on the one that came first. */
  private geheim(naam: string, maak: () => string): string {
    const bestand = this.bestand(naam);
    if (!existsSync(bestand)) {
      try {
        writeFileSync(bestand, maak(), { mode: 0o600, flag: 'wx' });
      } catch (fout) {
        if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
      }
    }
    return readFileSync(bestand, 'utf8').trim();
  }

  /** Password of the superuser of the embedded cluster. */
  clusterwachtwoord(): string {
    return this.geheim('postgres-wachtwoord', () => willekeurig());
  }

  /** Passwords of the database roles on one server. Roles belong to the server, so every database there shares them. */
  rolwachtwoorden(server: URL | null): Rolwachtwoorden {
    const adres = server ? `${server.hostname}:${server.port || '5432'}` : null;
    const naam = adres ? `rollen-${createHash('sha256').update(adres).digest('hex').slice(0, 12)}` : 'rollen';
    return JSON.parse(
      this.geheim(`${naam}.json`, () =>
        JSON.stringify({
          eigenaar: willekeurig(),
          app: willekeurig(),
          systeem: willekeurig(),
          register: willekeurig(),
          taken: willekeurig(),
        }),
      ),
    ) as Rolwachtwoorden;
  }

  /** The file with the key-encryption key of the demo: 32 random bytes in base64. */
  sleutelbestand(): string {
    this.geheim('sleutel', () => `${randomBytes(32).toString('base64')}\n`);
    return this.bestand('sleutel');
  }
}

function willekeurig(): string {
  return randomBytes(24).toString('base64url');
}
