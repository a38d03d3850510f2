import type { Klok } from '@navolgbaar/kernel';
import type { Opdracht, Taak, Wachtrij } from '@navolgbaar/platform/queue';
import { Temporal } from 'temporal-polyfill';
import type { BewaakTermijnen, Wekker } from '../application/bewaak-termijnen/bewaak-termijnen.use-case';
import type { Komend, Na, Wachtlijst } from '../application/ports/wachtlijst';
import { KomendeWekkers, PARTIJ } from '../application/queries/komende-wekkers';
import { Termijnwekkers } from './termijnwekkers';

const NU = Temporal.Instant.from('2026-06-01T10:00:00+02:00');
const klok = { nu: () => NU, vandaag: () => Temporal.PlainDate.from('2026-06-01') } as Klok;

/** So many letters of tomorrow, of two organisations in turns. */
function lijst(aantal: number): Wachtlijst {
  const rijen = Array.from({ length: aantal }, (_, nr): Komend => {
    const id = String(nr).padStart(6, '0');
    return {
      id,
      op: '2026-06-02',
      organisatieId: `o${nr % 2}`,
      termijnId: id,
      versie: 1,
      ontvanger: 'behandelaar',
    };
  });
  const komende = async ({ na, aantal: hoogstens }: { na: Na | null; aantal: number }) =>
    rijen.filter(({ id }) => !na || id > na.id).slice(0, hoogstens);
  return { komende } as unknown as Wachtlijst;
}

function proef(aantal: number) {
  const geplaatst: (readonly Opdracht[])[] = [];
  const ronden: { wekkers: readonly Wekker[]; klaar: () => void; mis: (fout: Error) => void }[] = [];
  let wek: (taak: Taak) => Promise<void> = async () => undefined;
  const wachtrij = {
    plaats: async (_: string, opdrachten: readonly Opdracht[]) => void geplaatst.push(opdrachten),
    verwerk: async (_: string, werk: typeof wek) => void (wek = werk),
  } as unknown as Wachtrij;
  const bewaak = {
    vanMijlpalen: (wekkers: readonly Wekker[]) =>
      new Promise<void>((klaar, mis) => ronden.push({ wekkers, klaar, mis })),
  } as unknown as BewaakTermijnen;
  const wekkers = new Termijnwekkers(new KomendeWekkers(lijst(aantal), klok), bewaak, wachtrij);
  const ga = (mijlpaalId: string) => wek({ gegevens: { mijlpaalId, versie: '1' } } as unknown as Taak);
  return { wekkers, geplaatst, ronden, ga };
}

const eenBeurt = () => new Promise((klaar) => setImmediate(klaar));

describe('Termijnwekkers', () => {
  it('zet alles wat komt, in delen, en in een deel wat van één organisatie is bij elkaar', async () => {
    const { wekkers, geplaatst } = proef(PARTIJ + 3);
    await wekkers.voerUit();
    expect(geplaatst.map(({ length }) => length)).toEqual([PARTIJ, 3]);
    expect(new Set(geplaatst.flat().map(({ id }) => id)).size).toBe(PARTIJ + 3);
    expect(geplaatst[1]?.map(({ gegevens }) => gegevens['organisatieId'])).toEqual(['o0', 'o0', 'o1']);
    expect(geplaatst[0]?.[0]?.overMs).toBe(22 * 3_600_000);
  });

  it('doet één wekker meteen, en wat intussen afgaat samen in de volgende ronde', async () => {
    const { wekkers, ronden, ga } = proef(0);
    await wekkers.onApplicationBootstrap();
    const eerste = ga('een');
    await eenBeurt();
    const rest = [ga('twee'), ga('drie')];
    await eenBeurt();
    expect(ronden.map((ronde) => ronde.wekkers.map(({ mijlpaalId }) => mijlpaalId))).toEqual([['een']]);
    ronden[0]?.klaar();
    await eerste;
    await eenBeurt();
    expect(ronden[1]?.wekkers.map(({ mijlpaalId }) => mijlpaalId)).toEqual(['twee', 'drie']);
    ronden[1]?.mis(new Error('databank weg'));
    await expect(Promise.allSettled(rest)).resolves.toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    void ga('vier');
    await eenBeurt();
    expect(ronden[2]?.wekkers.map(({ mijlpaalId }) => mijlpaalId)).toEqual(['vier']);
  });
});
