import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(120_000);

type Boom = Record<string, unknown>;

const tekst = readFileSync('openapi/openapi.json', 'utf8');
const contract = () => JSON.parse(tekst) as Boom;

/** A part of the document, by its path; fails when it is not there. */
function deel(document: Boom, ...pad: string[]): Boom {
  return pad.reduce<Boom>((knoop, naam) => {
    const volgende = knoop[naam];
    if (typeof volgende !== 'object' || volgende === null)
      throw new Error(`Het contract heeft geen ${pad.join('.')}.`);
    return volgende as Boom;
  }, document);
}

/** Runs the real rules over a document. @returns the names of the rules that were broken, and where */
function toets(document: Boom): { regel: string; waar: string }[] {
  const map = mkdtempSync(join(tmpdir(), 'nav-contract-'));
  try {
    const bestand = join(map, 'contract.json');
    writeFileSync(bestand, JSON.stringify(document));
    const { NODE_OPTIONS: _, ...omgeving } = process.env;
    const gedraaid = spawnSync(
      process.execPath,
      [
        'node_modules/@stoplight/spectral-cli/dist/index.js',
        'lint',
        bestand,
        '-r',
        '.spectral.yaml',
        '-f',
        'json',
        '-q',
      ],
      { encoding: 'utf8', env: omgeving, maxBuffer: 64 * 1024 * 1024 },
    );
    if (!gedraaid.stdout.trim().startsWith('[')) throw new Error(gedraaid.stderr || gedraaid.stdout);
    const uitslag = JSON.parse(gedraaid.stdout) as { code: string; path: string[]; severity: number }[];
    return uitslag.map(({ code, path }) => ({ regel: code, waar: path.join('.') }));
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const regels = () =>
  [...readFileSync('.spectral.yaml', 'utf8').matchAll(/^ {2}(nlgov-[a-z0-9-]+):$/gm)].map(([, r]) => r);

/** Breaks every rule once, each in a place of its own. */
function bedorven(): Boom {
  const d = contract();
  const paden = deel(d, 'paths');
  const schemas = deel(d, 'components', 'schemas');
  d['openapi'] = '4.0.0';
  deel(d, 'info')['version'] = 'één';
  deel(d, 'info', 'contact')['email'] = '';
  const goed = () => structuredClone(deel(d, 'paths', '/api/v1/meldingen', 'get'));
  const metParameter = (parameter: Boom) => ({ ...goed(), parameters: [parameter] });
  paden['/zonder/versies'] = { get: goed() };
  paden['/api/v1/slashes/'] = { get: goed() };
  paden['/api/v1/hoofdLetters'] = { get: goed() };
  paden['/api/v1/bestanden.json'] = { get: goed() };
  paden['/api/v1/melding'] = { get: goed() };
  paden['/api/v1/meldingen/_zoek'] = { get: goed() };
  paden['/api/v1/sporen'] = { trace: goed() };
  paden['/api/v1/vragen'] = { get: metParameter({ in: 'query', name: 'met_streep', description: 'Ja.' }) };
  paden['/api/v1/stille-vragen'] = { get: metParameter({ in: 'query', name: 'vraag' }) };
  paden['/api/v1/fouten'] = {
    get: { ...goed(), responses: { 401: { description: 'x', content: { 'text/html': {} } } } },
  };
  paden['/api/v1/stukken'] = {
    patch: {
      ...goed(),
      summary: 'Get the list',
      operationId: 'x',
      tags: [],
      parameters: [],
      security: [],
      responses: {},
    },
    post: {
      ...goed(),
      requestBody: { content: { 'text/xml': {} } },
      responses: { 200: { description: '' } },
    },
  };
  paden['/api/v1/rijen/{id}'] = { get: { ...goed(), responses: {} } };
  schemas['Leeg'] = { type: 'object' };
  schemas['Streep'] = { type: 'object', properties: { met_streep: { type: 'string' } } };
  deel(schemas, 'Problem')['required'] = ['type'];
  return d;
}

describe('het contract van de API', () => {
  it('volgt de NL API Design Rules', () => {
    expect(toets(contract())).toEqual([]);
  });

  it('wordt op elke regel echt getoetst: een bedorven contract breekt ze allemaal', () => {
    const gebroken = new Set(toets(bedorven()).map(({ regel }) => regel));
    expect(regels().length).toBeGreaterThan(20);
    expect(regels().filter((regel) => !gebroken.has(regel ?? ''))).toEqual([]);
  });
});

describe('lichamen en antwoorden in het contract', () => {
  let document: Boom;
  beforeAll(() => {
    document = contract();
  });

  it('hebben elk een naam voor zich: van twee met dezelfde naam staat er maar een in het contract', () => {
    const bestanden = readdirSync('libs', { recursive: true, encoding: 'utf8' }).filter((pad) =>
      /\.(request|response)\.ts$/.test(pad),
    );
    const namen = bestanden.flatMap((bestand) =>
      [...readFileSync(join('libs', bestand), 'utf8').matchAll(/^export class (\w+)/gm)].map(
        ([, naam]) => naam,
      ),
    );
    expect(namen.length).toBeGreaterThan(300);
    expect(namen.filter((naam, plek) => namen.indexOf(naam) !== plek)).toEqual([]);
  });

  it('zijn van geen enkel schema zonder velden', () => {
    const leeg = Object.entries(deel(document, 'components', 'schemas')).filter(([, schema]) => {
      const { type, properties, enum: keuze, oneOf, allOf } = schema as Boom;
      return (
        !keuze &&
        !oneOf &&
        !allOf &&
        (type === 'object' || type === undefined) &&
        !Object.keys(properties ?? {}).length
      );
    });
    expect(leeg.map(([naam]) => naam)).toEqual([]);
  });

  it('ontbreken nergens: elk geslaagd antwoord dat inhoud heeft zegt welke', () => {
    const zonder: string[] = [];
    for (const [pad, item] of Object.entries(deel(document, 'paths'))) {
      for (const [methode, operatie] of Object.entries(item as Boom)) {
        for (const [status, antwoord] of Object.entries(deel(operatie as Boom, 'responses'))) {
          if (!/^20[01]$/.test(status)) continue;
          const inhoud = Object.values(((antwoord as Boom)['content'] ?? {}) as Boom) as Boom[];
          const schemas = inhoud.map((een) => een['schema'] as Boom | undefined);
          const goed =
            schemas.length > 0 && schemas.every((schema) => schema && Object.keys(schema).length > 0);
          if (!goed) zonder.push(`${methode} ${pad} ${status}`);
        }
      }
    }
    expect(zonder).toEqual([]);
  });
});
