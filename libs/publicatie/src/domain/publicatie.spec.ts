import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { uitPlatteTekst } from '@navolgbaar/tekst';
import { catalogusOp } from './gronden';
import { type Besluitgegevens, Publicatie } from './publicatie';
import { alsRapporttekst, beginPubliekeVersie, isBewerkt } from './publieke-versie';
import { standaardbesluitVoor } from './standaardbesluit';

const deel = (sleutel: string, tekst: string) => ({ sleutel, kop: sleutel, inhoud: uitPlatteTekst(tekst) });
const RAPPORT = {
  titel: 'Onderzoek bij De Linde',
  secties: [
    deel('samenvatting', 'Niet alles is goed geregeld.'),
    deel('aanleiding', 'Een melding van Jansen.'),
    deel('feiten', 'Feiten.'),
    deel('conclusie', 'Deels op orde.'),
    deel('gevolgVoorInwoners', 'Langer wachten.'),
  ],
  bevindingen: [
    {
      ...{ norm: 'Veilige zorg', oordeel: 'voldoet_deels' as const },
      onderbouwing: uitPlatteTekst('Rooster van maart.'),
    },
    { norm: 'Scholing', oordeel: 'voldoet' as const, onderbouwing: uitPlatteTekst('Certificaten.') },
  ],
  bevindingenNa: 'feiten',
};
const voorstel = (anders: { voornemen?: 'openbaar' | 'niet_openbaar'; voor?: string } = {}) =>
  Publicatie.stelVoor({
    id: 'p',
    rapportId: 'r',
    zaakId: 'z',
    aanbiederId: 'a',
    standaard: standaardbesluitVoor('kwaliteit', false),
    voornemen: anders.voornemen ?? 'openbaar',
    afweging: { voor: anders.voor ?? 'Inwoners kunnen kiezen.', tegen: 'Kleine locatie.' },
    zienswijzeTermijnId: 't',
    publiekeVersie: beginPubliekeVersie(RAPPORT),
  });
const vangst = (werk: () => unknown): DomeinFout => {
  try {
    werk();
  } catch (fout) {
    if (fout instanceof DomeinFout) return fout;
    throw fout;
  }
  throw new Error('Er kwam geen fout.');
};
const OP = '2026-04-20T10:00:00Z';
const BESLUIT: Besluitgegevens = {
  besluit: 'openbaar',
  motivering: 'Het belang van inwoners weegt zwaarder.',
  mandaat: null,
  doorCollege: true,
  door: 'wethouder',
  op: '2026-04-28',
  zienswijzeTot: '2026-04-27',
};
const alleSleutels = (p: Publicatie) => p.staat.publiekeVersie.map(({ sleutel }) => sleutel);
const gecontroleerd = (p: Publicatie) =>
  p.bewerkVersie(
    alleSleutels(p).map((sleutel) => ({ sleutel, gecontroleerd: true })),
    'anna',
    OP,
  );
const besloten = (): Publicatie => {
  const p = voorstel();
  p.besluit(BESLUIT);
  p.wacht({ id: 'w', uiterlijk: '2026-05-12', herleiding: [] });
  return p;
};

describe('het standaardbesluit', () => {
  it.each([
    ['kwaliteit', false, 'openbaar'],
    ['kwaliteit', true, 'niet_openbaar'],
    ['rechtmatigheid', false, 'niet_openbaar'],
    ['calamiteit', false, 'niet_openbaar'],
  ] as const)('bij %s (eenpersoons: %s) is %s, en heet een aanname', (soort, persoon, besluit) => {
    const standaard = standaardbesluitVoor(soort, persoon);
    expect(standaard).toMatchObject({ besluit, aanname: true });
    expect(standaard.herleiding.at(-1)?.bron).toContain('AANNAME');
  });
});

describe('een publicatie', () => {
  it('begint met een afweging voor én tegen', () => {
    expect(vangst(() => voorstel({ voor: ' ' })).code).toBe('PUBLICATIE.AFWEGING_ONTBREEKT');
  });

  it('wordt niet besloten zolang de aanbieder zijn zienswijze nog kan geven', () => {
    const laatsteDag = { ...BESLUIT, op: '2026-04-27' };
    expect(vangst(() => voorstel().besluit(laatsteDag)).code).toBe('PUBLICATIE.ZIENSWIJZE_LOOPT');
    const p = voorstel();
    p.legZienswijzeVast(
      { ontvangenOp: '2026-04-20', strekking: 'bezwaar', inhoud: 'Liever niet.' },
      '2026-04-20',
    );
    const gewogen = { ...laatsteDag, op: '2026-04-21', zienswijzeweging: 'De inwoner gaat voor.' };
    expect(vangst(() => p.besluit({ ...gewogen, zienswijzeweging: ' ' })).invalidParams).toMatchObject([
      { name: 'zienswijzeweging' },
    ]);
    p.besluit(gewogen);
    expect(p.staat).toMatchObject({ status: 'besloten', zienswijzeweging: 'De inwoner gaat voor.' });
  });

  it('gaat niet open zonder een gewogen grond waar het uitgangspunt gesloten is, en wel dicht', () => {
    const gesloten = () => {
      const { staat } = voorstel();
      return Publicatie.herstel({ ...staat, standaard: { ...staat.standaard, besluit: 'niet_openbaar' } });
    };
    const { code, invalidParams } = vangst(() => gesloten().besluit(BESLUIT));
    expect(code).toBe('PUBLICATIE.GRONDEN_NIET_GEWOGEN');
    expect(invalidParams).toMatchObject([{ name: 'besluit' }]);
    const leeg = gesloten();
    leeg.weegGronden(catalogusOp('2026-04-13'), []);
    expect(vangst(() => leeg.besluit(BESLUIT)).code).toBe('PUBLICATIE.GRONDEN_NIET_GEWOGEN');
    const gewogen = gesloten();
    gewogen.weegGronden(catalogusOp('2026-04-13'), [
      { id: '5.1-2-e', uitkomst: 'niet_van_toepassing', reden: 'Niemand is te herkennen.', belangen: null },
    ]);
    gewogen.besluit(BESLUIT);
    expect(gewogen.staat.status).toBe('besloten');
    const dicht = gesloten();
    dicht.besluit({ ...BESLUIT, besluit: 'niet_openbaar' });
    expect(dicht.staat.besluit).toBe('niet_openbaar');
  });

  it('kan niet zolang de termijn voor de zienswijze is opgeschort', () => {
    const stil = { ...BESLUIT, zienswijzeStaatStil: true };
    expect(vangst(() => voorstel().besluit(stil)).code).toBe('PUBLICATIE.ZIENSWIJZE_STAAT_STIL');
  });

  it('kan ook tegen het voornemen in besloten blijven, maar niet open zonder gevraagde zienswijze', () => {
    const dicht = voorstel({ voornemen: 'niet_openbaar' });
    const zonder = { ...BESLUIT, zienswijzeTot: null };
    expect(vangst(() => dicht.besluit(zonder)).code).toBe('PUBLICATIE.ZIENSWIJZE_NIET_GEVRAAGD');
    dicht.besluit({ ...zonder, besluit: 'niet_openbaar' });
    expect(vangst(() => dicht.eisPubliceerbaar('2027-01-01')).code).toBe('PUBLICATIE.NIET_OPENBAAR_BESLOTEN');
    expect(vangst(() => dicht.houdAan('VoVo')).code).toBe('PUBLICATIE.NIET_OPENBAAR_BESLOTEN');
  });

  it('is een besluit van het college, of van een ander met een mandaat', () => {
    const ambtelijk = { ...BESLUIT, doorCollege: false };
    expect(vangst(() => voorstel().besluit(ambtelijk)).code).toBe('PUBLICATIE.MANDAAT_ONTBREEKT');
    const p = voorstel();
    p.besluit({ ...ambtelijk, mandaat: 'Mandaatregister 2026, nr. 12' });
    expect(p.staat.mandaat).toBe('Mandaatregister 2026, nr. 12');
  });

  it('gaat pas de dag na de wachttijd open, en niet zonder wachttijd', () => {
    const p = besloten();
    gecontroleerd(p);
    const teVroeg = vangst(() => p.eisPubliceerbaar('2026-05-12'));
    expect(teVroeg).toMatchObject({ code: 'PUBLICATIE.WACHTTIJD_LOOPT', details: { tot: '12 mei 2026' } });
    expect(() => p.eisPubliceerbaar('2026-05-13')).not.toThrow();
    const zonder = voorstel();
    zonder.besluit(BESLUIT);
    gecontroleerd(zonder);
    expect(vangst(() => zonder.eisPubliceerbaar('2099-01-01')).code).toBe('PUBLICATIE.WACHTTIJD_LOOPT');
  });

  it('gaat niet open zolang een voorlopige voorziening loopt', () => {
    const p = besloten();
    gecontroleerd(p);
    p.houdAan('Verzoek om een voorlopige voorziening');
    expect(vangst(() => p.eisPubliceerbaar('2026-06-01')).code).toBe('OVERGANG_NIET_MOGELIJK');
    p.hervat(null, '2026-05-20');
    expect(() => p.eisPubliceerbaar('2026-06-01')).not.toThrow();
  });

  it('noemt elk deel waar nog niemand naar keek', () => {
    const p = besloten();
    p.bewerkVersie([{ sleutel: 'titel', gecontroleerd: true }], 'anna', OP);
    const fout = vangst(() => p.eisPubliceerbaar('2026-05-13'));
    expect(fout.code).toBe('PUBLICATIE.NIET_GECONTROLEERD');
    expect(fout.invalidParams.map(({ name }) => name)).not.toContain('secties.titel');
    expect(fout.invalidParams).toHaveLength(alleSleutels(p).length - 1);
  });

  it('gaat niet open met de naam van een melder of cliënt erin, tenzij iemand zegt waarom het woord kan blijven', () => {
    const p = besloten();
    gecontroleerd(p);
    p.merkNamen(new Set(['aanleiding']));
    const fout = vangst(() => p.eisPubliceerbaar('2026-05-13'));
    expect(fout.code).toBe('PUBLICATIE.PERSOONSNAAM');
    expect(fout.invalidParams.map(({ name }) => name)).toEqual(['secties.aanleiding']);
    p.bewerkVersie(
      [{ sleutel: 'aanleiding', gecontroleerd: true, naamToelichting: 'Naam van de straat.' }],
      'anna',
      OP,
    );
    expect(() => p.eisPubliceerbaar('2026-05-13')).not.toThrow();
  });

  it('is na intrekken voorgoed dicht', () => {
    const p = besloten();
    gecontroleerd(p);
    p.publiceer({ slug: 's', op: '2026-05-13T08:00:00Z', pdfSha256: 'x' });
    expect(p.trekIn('Naam genoemd', '2026-05-14T08:00:00Z')).toBe(true);
    expect(vangst(() => p.eisPubliceerbaar('2026-06-01')).code).toBe('OVERGANG_NIET_MOGELIJK');
    expect(vangst(() => p.trekIn('Nog eens', 'x')).code).toBe('OVERGANG_NIET_MOGELIJK');
  });
});

describe('de publieke versie', () => {
  it('begint als kopie waar nog niets van is bekeken', () => {
    const versie = beginPubliekeVersie(RAPPORT);
    expect(alsRapporttekst(versie)).toEqual(RAPPORT);
    expect(isBewerkt(alsRapporttekst(versie), RAPPORT)).toBe(false);
    expect(versie.map(({ sleutel }) => sleutel)).toEqual([
      ...['titel', 'samenvatting', 'aanleiding', 'feiten', 'bevinding-0', 'bevinding-1', 'conclusie'],
      'gevolgVoorInwoners',
    ]);
    expect(versie.every(({ gecontroleerd: g }) => !g)).toBe(true);
  });

  it('verliest het vinkje als de tekst verandert, en de uitleg ook', () => {
    const p = voorstel();
    p.bewerkVersie([{ sleutel: 'feiten', gecontroleerd: true, naamToelichting: 'Straatnaam' }], 'anna', OP);
    expect(p.staat.publiekeVersie.find(({ sleutel }) => sleutel === 'feiten')).toMatchObject({
      gecontroleerdDoor: 'anna',
      naamToelichting: 'Straatnaam',
    });
    p.bewerkVersie(
      [{ sleutel: 'feiten', inhoud: uitPlatteTekst('Andere feiten.'), gecontroleerd: false }],
      'bram',
      OP,
    );
    expect(p.staat.publiekeVersie.find(({ sleutel }) => sleutel === 'feiten')).toMatchObject({
      inhoud: uitPlatteTekst('Andere feiten.'),
      gecontroleerd: false,
      gecontroleerdDoor: null,
      naamToelichting: null,
    });
  });

  it('laat een bevinding weg waarvan de tekst is weggehaald, maar nooit de samenvatting', () => {
    const p = voorstel();
    p.bewerkVersie([{ sleutel: 'bevinding-0', inhoud: uitPlatteTekst(''), gecontroleerd: true }], 'anna', OP);
    expect(isBewerkt(alsRapporttekst(p.staat.publiekeVersie), RAPPORT)).toBe(true);
    expect(alsRapporttekst(p.staat.publiekeVersie).bevindingen.map(({ norm }) => norm)).toEqual(['Scholing']);
    const leeg = [{ sleutel: 'samenvatting', inhoud: uitPlatteTekst(' '), gecontroleerd: true }];
    expect(vangst(() => p.bewerkVersie(leeg, 'anna', OP)).code).toBe('PUBLICATIE.SECTIE_LEEG');
    const vreemd = [{ sleutel: 'bevinding-9', gecontroleerd: true }];
    expect(vangst(() => p.bewerkVersie(vreemd, 'anna', OP)).code).toBe('PUBLICATIE.SECTIE_ONBEKEND');
  });
});
