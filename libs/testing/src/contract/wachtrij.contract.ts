import { expect, it, beforeEach, afterEach } from '@jest/globals';
import { OnherstelbareFout, type Opdracht, type Taak, type Wachtrij } from '@navolgbaar/platform/queue';

/** One queue on one server, as a contract test gets it. */
export interface Wachtrijopstelling {
  /** A new client of the same server: what another process would have. */
  maak(): Wachtrij;
  /** Loses everything the server knows, as a flush or a restored backup would. */
  wisAlles(): Promise<void>;
}

const RIJ = 'gebeurtenissen';
const snel = { slotMs: 1_000, vastgelopenNaMs: 500 };

const opdracht = (id: string, meer: Partial<Opdracht> = {}): Opdracht => ({
  id,
  taak: 'proef',
  gegevens: { gebeurtenisId: id },
  pogingen: 1,
  wachttijdMs: 20,
  ...meer,
});

/** Waits until something holds, and says what it waited for when it never does. */
export async function totdat(
  wat: string,
  klopt: () => boolean | Promise<boolean>,
  ms = 15_000,
): Promise<void> {
  const uiterlijk = performance.now() + ms;
  while (!(await klopt())) {
    if (performance.now() > uiterlijk) throw new Error(`Gebeurde niet binnen ${ms} ms: ${wat}`);
    await new Promise((klaar) => setTimeout(klaar, 20));
  }
}

/** What every queue of the house must do; both servers pass the same suite. */
export function wachtrijContract(opstelling: () => Wachtrijopstelling): void {
  const open: Wachtrij[] = [];
  let rij: Wachtrij;

  const nieuwe = async (): Promise<Wachtrij> => {
    const wachtrij = opstelling().maak();
    open.push(wachtrij);
    await wachtrij.open();
    return wachtrij;
  };

  beforeEach(async () => {
    await opstelling().wisAlles();
    rij = await nieuwe();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((wachtrij) => wachtrij.sluit(500)));
  });

  it('bewaart een uitgestelde taak tot haar moment, en neemt een vluchtige na afloop weer aan', async () => {
    const gezien: string[] = [];
    const wekker = opdracht('w-1', { overMs: 400, vluchtig: true });
    await rij.plaats(RIJ, [wekker, wekker]);
    expect((await rij.stand(RIJ)).uitgesteld).toBe(1);
    await rij.verwerk(RIJ, async ({ id }) => void gezien.push(id));
    const begin = performance.now();
    await totdat('de wekker gaat', () => gezien.length === 1);
    expect(performance.now() - begin).toBeGreaterThan(100);
    await totdat('de wekker is weg', async () => (await rij.onderweg(RIJ, ['w-1'])).size === 0);
    await rij.plaats(RIJ, [{ ...wekker, overMs: 1 }]);
    await totdat('de wekker gaat weer', () => gezien.length === 2);
  });

  it('geeft elke taak met haar gegevens precies eenmaal aan een verwerker', async () => {
    const gezien: Taak[] = [];
    await rij.plaats(RIJ, [opdracht('a-1'), opdracht('b-1')]);
    await rij.verwerk(RIJ, async (taak) => void gezien.push(taak));
    await totdat('twee taken', () => gezien.length === 2);
    expect(gezien.map(({ gegevens }) => gegevens['gebeurtenisId']).sort()).toEqual(['a-1', 'b-1']);
    expect(gezien[0]).toMatchObject({ naam: 'proef', poging: 1, laatstePoging: true });
  });

  it('neemt hetzelfde id geen tweede keer aan, ook niet als de taak al klaar is', async () => {
    let keer = 0;
    await rij.plaats(RIJ, [opdracht('dubbel-1')]);
    await rij.plaats(RIJ, [opdracht('dubbel-1')]);
    await rij.verwerk(RIJ, async () => void (keer += 1));
    await totdat('taak klaar', async () => keer === 1 && !(await rij.onderweg(RIJ, ['dubbel-1'])).size);
    await rij.plaats(RIJ, [opdracht('dubbel-1'), opdracht('baken-1', { taak: 'baken' })]);
    await totdat('baken', () => keer === 2);
    expect(keer).toBe(2);
  });

  it('probeert opnieuw tot het aantal pogingen op is, en zegt welke poging de laatste is', async () => {
    const pogingen: [number, boolean][] = [];
    await rij.verwerk(RIJ, async ({ poging, laatstePoging }) => {
      pogingen.push([poging, laatstePoging]);
      throw new Error('nog niet');
    });
    await rij.plaats(RIJ, [opdracht('taai-1', { pogingen: 3 })]);
    await totdat('mislukt', async () => (await rij.stand(RIJ)).mislukt === 1);
    expect(pogingen).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
  });

  it('geeft een onherstelbare fout geen tweede poging', async () => {
    let keer = 0;
    await rij.verwerk(RIJ, async () => {
      keer += 1;
      throw new OnherstelbareFout('BESTAAT_NIET', 'bestaat niet');
    });
    await rij.plaats(RIJ, [opdracht('hopeloos-1', { pogingen: 5 })]);
    await totdat('mislukt', async () => (await rij.stand(RIJ)).mislukt === 1);
    expect(keer).toBe(1);
  });

  it('verdeelt het werk over twee processen zonder een taak dubbel te geven', async () => {
    const ander = await nieuwe();
    const gezien: string[] = [];
    const werk = async ({ id }: Taak) => void gezien.push(id);
    await Promise.all([rij.verwerk(RIJ, werk), ander.verwerk(RIJ, werk)]);
    const ids = Array.from({ length: 60 }, (_, i) => `verdeel-${i}`);
    await rij.plaats(
      RIJ,
      ids.map((id) => opdracht(id)),
    );
    await totdat('zestig taken', () => gezien.length >= 60);
    expect([...gezien].sort()).toEqual([...ids].sort());
  });

  it('geeft de taak van een verwerker die zwijgt aan een ander', async () => {
    const gezien: string[] = [];
    const ander = await nieuwe();
    // A busy loop past the lock, as heavy work on the event loop would be: no renewal, no answer.
    await rij.verwerk(
      RIJ,
      async () => {
        gezien.push('eerste');
        await new Promise(() => undefined);
      },
      { ...snel, slotMs: 1_000 },
    );
    await rij.plaats(RIJ, [opdracht('zwijgt-1')]);
    await totdat('eerste begonnen', () => gezien.length === 1);
    await rij.sluit(1);
    await ander.verwerk(RIJ, async () => void gezien.push('tweede'), snel);
    await totdat('tweede nam over', () => gezien.includes('tweede'));
    expect(gezien).toEqual(['eerste', 'tweede']);
  });

  it('geeft een taak op waarvan de verwerkers steeds zwijgen, en zegt welke', async () => {
    const opgegeven: Taak[] = [];
    const kort = {
      slotMs: 300,
      vastgelopenNaMs: 150,
      opVastgelopen: async (taak: Taak) => void opgegeven.push(taak),
    };
    await rij.plaats(RIJ, [opdracht('gif-1', { pogingen: 5 })]);
    let begonnen = 0;
    for (let keer = 0; keer < 8 && opgegeven.length === 0; keer += 1) {
      const sterveling = await nieuwe();
      await sterveling.verwerk(RIJ, () => ((begonnen += 1), new Promise(() => undefined)), kort);
      const eerder = begonnen;
      await totdat('begonnen of opgegeven', () => begonnen > eerder || opgegeven.length > 0);
      await sterveling.sluit(1);
    }
    expect(opgegeven.map(({ id, naam }) => [id, naam])).toEqual([['gif-1', 'proef']]);
    // Once, and again after each of the two losses that are forgiven.
    expect(begonnen).toBe(3);
  });

  it('zegt welke taken nog onderweg zijn: wachtend wel, klaar, mislukt en onbekend niet', async () => {
    await rij.plaats(RIJ, [opdracht('wacht-1'), opdracht('wacht-2')]);
    expect(await rij.onderweg(RIJ, ['wacht-1', 'wacht-2', 'nooit-1'])).toEqual(
      new Set(['wacht-1', 'wacht-2']),
    );
    await rij.verwerk(RIJ, async ({ id }) => {
      if (id === 'wacht-2') throw new Error('mislukt');
    });
    await totdat('beide af', async () => (await rij.onderweg(RIJ, ['wacht-1', 'wacht-2'])).size === 0);
  });

  it('werkt door nadat de server alles kwijt was', async () => {
    const gezien: string[] = [];
    await rij.verwerk(RIJ, async ({ id }) => void gezien.push(id));
    await rij.plaats(RIJ, [opdracht('voor-1')]);
    await totdat('eerste taak', () => gezien.includes('voor-1'));
    await opstelling().wisAlles();
    await rij.plaats(RIJ, [opdracht('na-1')]);
    await totdat('taak na het verlies', () => gezien.includes('na-1'));
  });

  it('houdt het rooster precies zoals gevraagd, ook met twee processen en na verlies', async () => {
    const ander = await nieuwe();
    const rooster = [{ naam: 'dagstart', cron: '0 6 * * *' }];
    await rij.plan([...rooster, { naam: 'vervallen', cron: '0 7 * * *' }]);
    await Promise.all([rij.plan(rooster), ander.plan(rooster)]);
    expect((await rij.stand('periodiek')).uitgesteld).toBe(1);
    await opstelling().wisAlles();
    await ander.plan(rooster);
    expect((await rij.stand('periodiek')).uitgesteld).toBe(1);
  });

  it('voert een taak van de klok uit als haar tijd daar is', async () => {
    const gezien: string[] = [];
    await rij.verwerk('periodiek', async ({ naam }) => void gezien.push(naam));
    await rij.plan([{ naam: 'tik', cron: '* * * * * *' }]);
    await totdat('tik', () => gezien.length >= 1);
    expect(gezien[0]).toBe('tik');
  });

  it('raakt bij legen alles kwijt wat wacht', async () => {
    await rij.plaats(RIJ, [opdracht('weg-1')]);
    await rij.leeg(RIJ);
    expect(await rij.stand(RIJ)).toEqual({ wachtend: 0, actief: 0, uitgesteld: 0, mislukt: 0 });
  });
}
