import { jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { registreerSleutelRoteer } from '../../../apps/cli/src/sleutel/roteer.command';
import { eenCollegebericht, maakOpstelling } from '../bericht/opstelling';

const NAMEN = {
  app: 'DATABASE_URL',
  beheer: 'DATABASE_BEHEER_URL',
  systeem: 'DATABASE_SYSTEEM_URL',
  register: 'DATABASE_REGISTER_URL',
  taken: 'DATABASE_TAKEN_URL',
} as const;

let o: Awaited<ReturnType<typeof maakOpstelling>>;
let map: string;
const eerder = { ...process.env };
const uitvoer: string[] = [];

async function cli(...argumenten: string[]): Promise<string> {
  uitvoer.length = 0;
  const programma = new Command().exitOverride();
  registreerSleutelRoteer(programma);
  await programma.parseAsync(['sleutel:roteer', ...argumenten], { from: 'user' });
  return uitvoer.join('\n');
}
const lees = async (sleutelbestand: string) => {
  const [regel] = await o.metSleutel(sleutelbestand).zoek.execute(o.actor('toezichthouder'), { aantal: 1 });
  return regel?.adres;
};

beforeAll(async () => {
  o = await maakOpstelling();
  map = mkdtempSync(join(tmpdir(), 'nav-roteer-'));
  for (const [rol, naam] of Object.entries(NAMEN))
    process.env[naam] = o.databank.urls[rol as keyof typeof NAMEN];
  process.env['SLEUTEL_BESTAND'] = o.sleutelbestand;
  process.env['GEGEVENSMAP'] = map;
  jest.spyOn(console, 'log').mockImplementation((regel: string) => void uitvoer.push(regel));
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  await o.zetKlaar.execute(o.actor('toezichthouder'), eenCollegebericht());
});
afterAll(async () => {
  jest.restoreAllMocks();
  for (const naam of [...Object.values(NAMEN), 'SLEUTEL_BESTAND', 'GEGEVENSMAP']) {
    if (eerder[naam] === undefined) delete process.env[naam];
    else process.env[naam] = eerder[naam];
  }
  await o.sluit();
  rmSync(map, { recursive: true, force: true });
});

describe('cli sleutel:roteer', () => {
  it('pakt de datasleutels in met een nieuw bestand; het oude opent dan niets meer', async () => {
    const nieuw = join(map, 'sleutel-nieuw');
    expect(await cli('--nieuw-bestand', nieuw)).toMatch(/[1-9]\d* datasleutels ingepakt/);
    await expect(lees(nieuw)).resolves.toBe('college@gemeente.nl');
    await expect(lees(o.sleutelbestand)).resolves.toBeNull();
    process.env['SLEUTEL_BESTAND'] = nieuw;
  });

  it('versleutelt ook de adressen van berichten opnieuw', async () => {
    const blob = async () =>
      (await o.sql<{ ontvanger: Buffer }>('SELECT ontvanger FROM bericht.berichten'))[0]!.ontvanger;
    const voor = await blob();
    expect(await cli('--datasleutels')).toContain('1 nieuwe datasleutels, 1 velden opnieuw versleuteld');
    expect((await blob()).subarray(1, 17).equals(voor.subarray(1, 17))).toBe(false);
    await expect(lees(process.env['SLEUTEL_BESTAND'] ?? '')).resolves.toBe('college@gemeente.nl');
    expect(await cli('--datasleutels', '--hervat')).toContain('0 nieuwe datasleutels, 0 velden');
  });

  it.each([[[]], [['--nieuw-bestand', 'x', '--datasleutels']]])(
    'vraagt een duidelijke keuze bij %j',
    async (argumenten) => {
      await expect(cli(...argumenten)).rejects.toThrow('Kies --nieuw-bestand');
    },
  );

  it('noemt de sleutel die ontbreekt als het bestand niet bij de database hoort', async () => {
    const goed = process.env['SLEUTEL_BESTAND'];
    process.env['SLEUTEL_BESTAND'] = o.sleutelbestand;
    await expect(cli('--datasleutels')).rejects.toThrow(/versleuteld met sleutel [0-9a-f]{16}/);
    process.env['SLEUTEL_BESTAND'] = goed;
  });
});
