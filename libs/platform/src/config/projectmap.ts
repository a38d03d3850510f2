import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installation: the nearest one upwards with a package.json, from source and from `dist` alike. */
export function projectmap(): string {
  for (let map = dirname(fileURLToPath(import.meta.url)); map !== dirname(map); map = dirname(map)) {
    if (existsSync(join(map, 'package.json'))) return map;
  }
  throw new Error('De map van de installatie is niet gevonden.');
}
