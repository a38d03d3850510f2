import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { ApiFout } from '../api/fout';
import { leesSleutel } from '../bewaren/kluis';
import { Apparaatbezoek } from './apparaatbezoek';
import { Kast } from './kast';
import { openBezoek, type Opening } from './openen';
import { regelsVan } from './regels';
import type { Server } from './server';
import { verhuis } from './verhuis';

const BASE64 = Buffer.alloc(32, 7).toString('base64');
const VERLOOPT = 1_000_000;
const weiger = (status: number, code: string) => () => Promise.reject(new ApiFout(status, code, '', ''));
const geenVerbinding = () => Promise.reject(new TypeError('Failed to fetch'));

let kast: Kast;
let teller = 0;
/** For whom the server was asked. */
let gevraagd: (string | null)[] = [];

beforeEach(async () => {
  gevraagd = [];
  kast = new Kast(`openen-${(teller += 1)}`, { indexedDB, IDBKeyRange });
  await Apparaatbezoek.zetKlaar(kast, {
    ...{ id: 'k1', bezoekId: 'b1', verlooptOp: VERLOOPT, eigenaar: 'anna' },
    sleutel: await leesSleutel(BASE64),
    bezoek: {
      ...{ aanbiederNaam: 'De Linde', zaakNummer: '2026-00001', plaats: null, op: '2026-04-13' },
      ...{ van: null, tot: null, doel: 'x', aankondiging: 'aangekondigd', collegas: [] },
    },
    lijst: {
      ...{ kader: { naam: 'Kwaliteit' }, normen: [], antwoorden: [], tegenstrijdig: [], gesprekken: [] },
      ...{
        tijden: { aankomst: null, vertrek: null, nr: 0 },
        watLeerdeAanbieder: null,
        lesNr: 0,
        leidraden: [],
      },
    },
  });
  const bezoek = await Apparaatbezoek.open(kast, await rij(), await leesSleutel(BASE64));
  bezoek.wijzig('les', { tekst: 'Sluit de kast.' });
  await bezoek.schrijfNu();
});
afterEach(() => kast.delete());

async function rij() {
  const gevonden = await kast.klaarzettingen.get('k1');
  if (!gevonden) throw new Error('Het bezoek staat niet op het apparaat.');
  return gevonden;
}

interface Toestand {
  nu?: number;
  netwerk?: boolean;
  stand?: () => Promise<unknown>;
  sleutel?: () => Promise<unknown>;
}
function open({ nu = VERLOOPT - 1, netwerk = true, stand, sleutel }: Toestand): Promise<Opening> {
  return openBezoek(kast, 'b1', {
    nu: () => nu,
    heeftNetwerk: () => netwerk,
    server: (eigenaar) => {
      gevraagd.push(eigenaar);
      return {
        stand: stand ?? (() => Promise.resolve({ status: 'klaar' })),
        geefSleutel: sleutel ?? (() => Promise.resolve({ sleutel: BASE64 })),
      } as unknown as Server;
    },
  });
}
const tekst = (opening: Opening) =>
  opening.soort === 'open' ? opening.bezoek.inhoud('les', 'les')?.tekst : opening.soort;

describe('een bezoek op het apparaat openen', () => {
  it('kan zonder netwerk tot het verloopt', async () => {
    expect(tekst(await open({ netwerk: false }))).toBe('Sluit de kast.');
    expect(await open({ netwerk: false, nu: VERLOOPT })).toEqual({
      ...{ soort: 'dicht', waarom: 'verlopen', verbinding: false },
    });
  });

  it('kan na het einde alleen wie is ingelogd, en dan is er niets weg', async () => {
    await open({ netwerk: false, nu: VERLOOPT });
    // The key went: not by a rule of the screen is it closed.
    expect((await rij()).sleutel).toBeNull();
    const uitgelogd = { nu: VERLOOPT, sleutel: weiger(401, 'NIET_INGELOGD') };
    expect(await open(uitgelogd)).toEqual({ soort: 'dicht', waarom: 'verlopen', verbinding: true });
    expect(tekst(await open({ nu: VERLOOPT }))).toBe('Sluit de kast.');
    // Once only: the device still does not have the key.
    expect((await rij()).sleutel).toBeNull();
  });

  it('kan na uitloggen weer zonder netwerk als diegene opnieuw is ingelogd', async () => {
    await kast.sluit('k1');
    expect(await open({ netwerk: false })).toEqual({
      soort: 'dicht',
      waarom: 'uitgelogd',
      verbinding: false,
    });
    expect(tekst(await open({}))).toBe('Sluit de kast.');
    expect(tekst(await open({ netwerk: false }))).toBe('Sluit de kast.');
  });

  it('vraagt met netwerk eerst of het nog diezelfde persoon is; een ander ziet het niet, ook later niet', async () => {
    expect(await open({ stand: weiger(401, 'SESSIE_VAN_ANDER') })).toEqual({ soort: 'ander' });
    expect(gevraagd).toEqual(['anna']);
    expect(await open({ netwerk: false })).toMatchObject({ soort: 'dicht' });
    expect(await open({ sleutel: weiger(404, 'NIET_GEVONDEN') })).toEqual({ soort: 'geen-toegang' });
    expect(await kast.wijzigingen.count()).toBe(1);
  });

  it.each([
    ['een ander die nu is ingelogd zonder sleutel', weiger(404, 'NIET_GEVONDEN'), 'geen-toegang'],
    ['een gesloten zaak', weiger(403, 'GEEN_RECHT'), 'geen-toegang'],
  ])('toont niets bij %s, en gooit niets weg', async (_, stand, soort) => {
    expect((await open({ stand })).soort).toBe(soort);
    expect(await kast.wijzigingen.count()).toBe(1);
    // Nor does the device open it any more, until the server gives the key again.
    expect((await rij()).sleutel).toBeNull();
    expect((await open({ netwerk: false })).soort).toBe('dicht');
    expect(tekst(await open({}))).toBe('Sluit de kast.');
  });

  it.each([
    ['zonder login', weiger(401, 'NIET_INGELOGD')],
    ['bij een storing', weiger(503, 'ONBEKEND')],
    ['als de verbinding toch niets doet', geenVerbinding],
  ])('gaat voor het einde gewoon door %s', async (_, stand) => {
    expect(tekst(await open({ stand }))).toBe('Sluit de kast.');
  });

  it.each([
    ['ingetrokken', () => Promise.resolve({ status: 'ingetrokken' })],
    ['ingetrokken', weiger(410, 'KLAARZETTING.INGETROKKEN')],
  ])('wist wat %s is, met alles wat eraan hangt', async (waarom, stand) => {
    expect(await open({ stand })).toEqual({ soort: 'gewist', waarom });
    expect(await kast.klaarzettingen.count()).toBe(0);
    expect(await kast.wijzigingen.count()).toBe(0);
    expect(await open({})).toEqual({ soort: 'niet-hier' });
  });

  const afgerond = () => Promise.resolve({ status: 'afgerond' });
  /** As if the server said that it has it. */
  const bevestig = async () => {
    const bezoek = await Apparaatbezoek.open(kast, await rij(), await leesSleutel(BASE64));
    await bezoek.bevestig(
      bezoek.lees().wijzigingen.map(({ id }) => id),
      null,
    );
    return bezoek;
  };

  it('wist wat is afgerond als de server alles heeft', async () => {
    const bezoek = await bevestig();
    await bezoek.voegFotoToe({ normId: null, bijschrift: '' }, new Blob(['x']));
    await bezoek.zetFotostand(bezoek.lees().fotos[0]?.id ?? '', 'bevestigd');
    expect(await open({ stand: afgerond })).toEqual({ soort: 'gewist', waarom: 'afgerond' });
    expect(await Promise.all(kast.tables.map((tabel) => tabel.count()))).toEqual([0, 0, 0, 0]);
  });

  it.each(['wacht', 'onderweg', 'geweigerd'] as const)(
    'wist bij afgerond niets zolang er een foto is die "%s" is',
    async (stand) => {
      const bezoek = await bevestig();
      await bezoek.voegFotoToe({ normId: null, bijschrift: '' }, new Blob(['x']));
      await bezoek.zetFotostand(bezoek.lees().fotos[0]?.id ?? '', stand);
      expect(await open({ stand: afgerond })).toMatchObject({ soort: 'achtergebleven', id: 'k1' });
      expect(await kast.beelden.count()).toBe(1);
    },
  );

  it('laat bij afgerond zien wat de server niet kreeg, zolang de sleutel er is', async () => {
    const opening = await open({ stand: afgerond });
    if (opening.soort !== 'achtergebleven' || !opening.bezoek) throw new Error(opening.soort);
    const { lijst, wijzigingen } = opening.bezoek.lees();
    expect(wijzigingen.map((een) => regelsVan(lijst, een))).toEqual([['Sluit de kast.']]);
    await kast.sluit('k1');
    expect(await open({ sleutel: weiger(409, 'KLAARZETTING.AFGEROND') })).toEqual({
      ...{ soort: 'achtergebleven', id: 'k1', bezoek: null },
    });
    expect(await kast.wijzigingen.count()).toBe(1);
  });

  it('neemt mee wat achterbleef als het bezoek opnieuw wordt klaargezet', async () => {
    const oud = await Apparaatbezoek.open(kast, await rij(), await leesSleutel(BASE64));
    const [les] = oud.lees().wijzigingen;
    oud.wijzig('tijden', { aankomst: '10:00', vertrek: null }, 'nu');
    const tijden = oud.eigen('tijden')?.id ?? '';
    await oud.weiger(tijden, 'Dat kan niet.');
    for (const bijschrift of ['de kast', 'de gang'])
      await oud.voegFotoToe({ normId: null, bijschrift }, new Blob([`beeld van ${bijschrift}`]));
    await oud.zetFotostand(oud.lees().fotos[1]?.id ?? '', 'bevestigd');
    const sleutel = await leesSleutel(Buffer.alloc(32, 9).toString('base64'));
    const { eigenaar, bezoek, lijst } = oud.lees();
    await verhuis(kast, oud, {
      ...{ id: 'k2', bezoekId: 'b1', verlooptOp: VERLOOPT, sleutel },
      ...{ eigenaar, bezoek, lijst },
    });
    const opening = await open({});
    if (opening.soort !== 'open') throw new Error(opening.soort);
    const stand = opening.bezoek.lees();
    expect(opening.bezoek.klaarzetting.id).toBe('k2');
    // What may have arrived is the same one; what was refused is another.
    expect(stand.wijzigingen.find(({ soort }) => soort === 'les')?.id).toBe(les?.id);
    expect(opening.bezoek.eigen('tijden')).toMatchObject({ stand: 'wacht', reden: null });
    expect(opening.bezoek.eigen('tijden')?.id).not.toBe(tijden);
    expect(stand.fotos).toMatchObject([{ bijschrift: 'de kast', stand: 'wacht' }]);
    const beeld = await opening.bezoek.beeld(stand.fotos[0]?.id ?? '');
    expect(await beeld?.text()).toBe('beeld van de kast');
    expect(await Promise.all(kast.tables.map((tabel) => tabel.count()))).toEqual([1, 2, 1, 1]);
  });

  it('wist ook als de sleutel er niet meer is', async () => {
    await kast.sluit('k1');
    expect(await open({ sleutel: weiger(410, 'KLAARZETTING.INGETROKKEN') })).toEqual({
      ...{ soort: 'gewist', waarom: 'ingetrokken' },
    });
  });

  it('zegt het als wat er staat beschadigd is', async () => {
    const [dicht] = await kast.wijzigingen.toArray();
    await kast.klaarzettingen.update('k1', { inhoud: dicht?.inhoud as never });
    expect(await open({})).toEqual({ soort: 'onleesbaar', id: 'k1' });
  });
});
