import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { leefVolgensTabel } from '@navolgbaar/testing';
import { catalogusOp } from './gronden';
import type { Lakomstandigheid } from './lakken/beslis';
import { Publicatie } from './publicatie';
import { type Publicatiehandeling, type Publicatiestatus, publicatieovergangen } from './publicatie-status';
import { standaardbesluitVoor } from './standaardbesluit';
import { houdtTegen, isOpen } from './voorziening';

const VANDAAG = '2026-05-20';
const NIETS_TE_LAKKEN: Lakomstandigheid = {
  kennis: { vandaag: VANDAAG, eenmanszaak: null, namen: new Map() },
  ...{ rapport: [], door: 'anna', op: `${VANDAAG}T08:00:00Z` },
};
const VERBETERING = {
  ...{ op: `${VANDAAG}T08:30:00Z`, door: 'anna', tekst: 'Het waren drie dagen.', naamToelichting: null },
};
let nummer = 0;

const stelVoor = (voornemen: 'openbaar' | 'niet_openbaar') =>
  Publicatie.stelVoor({
    ...{ id: 'p', rapportId: 'r', zaakId: 'z', aanbiederId: 'a', voornemen },
    standaard: standaardbesluitVoor('kwaliteit', false),
    afweging: { voor: 'Inwoners kunnen kiezen.', tegen: 'Kleine locatie.' },
    zienswijzeTermijnId: voornemen === 'openbaar' ? 't' : null,
    publiekeVersie: [],
  });
const besluit = (keuze: 'openbaar' | 'niet_openbaar') => (p: Publicatie) => {
  p.besluit({
    ...{ besluit: keuze, motivering: 'Zo weegt het.', mandaat: null, doorCollege: true, door: 'w' },
    ...{ op: '2026-04-28', zienswijzeTot: '2026-04-27' },
  });
  if (keuze === 'openbaar') p.wacht({ id: 'w', uiterlijk: '2026-05-12', herleiding: [] });
};
const vraagRechter = (p: Publicatie) => {
  nummer += 1;
  const zaaknummer = `AWB 26/${nummer}`;
  p.legVoorzieningVast(
    { id: `v${nummer}`, ingediendOp: '2026-05-01', rechtbank: 'Gelderland', zaaknummer },
    VANDAAG,
  );
};
const open = (p: Publicatie) => p.staat.voorzieningen.find(isOpen)?.id ?? 'geen';
const afloop = (uitkomst: 'toegewezen' | 'afgewezen' | 'ingetrokken') => (p: Publicatie) =>
  p.legAfloopVast({ id: open(p), uitkomst, op: '2026-05-10', toelichting: null }, VANDAAG);

it('volgt bij elke stap de tabel, en is nooit openbaar zolang de rechter haar tegenhoudt', () => {
  leefVolgensTabel<Publicatie, Publicatiestatus, Publicatiehandeling>(
    {
      tabel: publicatieovergangen,
      begin: [() => stelVoor('openbaar'), () => stelVoor('niet_openbaar')],
      status: ({ staat }) => staat.status,
      daden: {
        bewerkPubliekeVersie: (p) => p.bewerkVersie([], 'anna', `${VANDAAG}T08:00:00Z`),
        beslisLakvoorstellen: (p) => p.beslisLakken([], NIETS_TE_LAKKEN),
        weegGronden: (p) =>
          p.weegGronden(catalogusOp(VANDAAG), [
            { id: '5.2', uitkomst: 'niet_van_toepassing', reden: 'Niet.', belangen: null },
          ]),
        legZienswijzeVast: (p) =>
          p.legZienswijzeVast(
            { ontvangenOp: '2026-04-20', strekking: 'bezwaar', inhoud: 'Liever niet.' },
            VANDAAG,
          ),
        voegBelanghebbendeToe: (p) =>
          p.voegBelanghebbendeToe({ email: 'a@b.nl' }, { al: [], isMelder: false }),
        legZienswijzeVanDerdeVast: (p) =>
          p.legZienswijzeVanDerdeVast(
            { zienswijze: null },
            { ontvangenOp: '2026-04-20', strekking: 'bezwaar', inhoud: 'Liever niet.' },
            VANDAAG,
          ),
        besluit: [besluit('openbaar'), besluit('niet_openbaar')],
        houdAan: (p) => p.houdAan('Overleg met de raad'),
        legVoorzieningVast: vraagRechter,
        legAfloopVast: afloop('toegewezen'),
        laatLos: (['afgewezen', 'ingetrokken'] as const).map((uitkomst) => (p: Publicatie) => {
          const houdt = p.staat.voorzieningen.filter(houdtTegen);
          // Where something else holds it up too, it stays held: that is the act above.
          if (houdt.length !== 1 || p.staat.aanhoudreden !== null)
            throw new DomeinFout('OVERGANG_NIET_MOGELIJK');
          afloop(uitkomst)(p);
        }),
        hervat: [(p) => p.hervat(null, VANDAAG), (p) => p.hervat('De bodemrechter besliste.', VANDAAG)],
        publiceer: (p) => {
          p.eisPubliceerbaar(VANDAAG);
          p.publiceer({ slug: 's', op: `${VANDAAG}T08:00:00Z`, pdfSha256: 'x' });
        },
        rectificeer: (p) => p.rectificeer(VERBETERING, []),
        trekIn: (p) => void p.trekIn('Onjuist.', `${VANDAAG}T09:00:00Z`),
      },
      altijd: ({ staat }) => {
        const { status, besluit: genomen, voorzieningen, wachtenTot, motivering } = staat;
        if (status === 'besloten' || status === 'gepubliceerd')
          expect(voorzieningen.some(houdtTegen)).toBe(false);
        if (status === 'gepubliceerd') expect([genomen, wachtenTot !== null]).toEqual(['openbaar', true]);
        if (genomen) expect(motivering).toBeTruthy();
      },
    },
    { lengte: 25, levens: 1000 },
  );
});

describe('een verzoek om een voorlopige voorziening', () => {
  const besloten = () => {
    const p = stelVoor('openbaar');
    besluit('openbaar')(p);
    vraagRechter(p);
    return p;
  };
  const code = (werk: () => unknown) => {
    try {
      werk();
    } catch (fout) {
      return (fout as DomeinFout).code;
    }
    return null;
  };

  it('houdt tegen tot de rechter besliste, ook als iemand wil hervatten', () => {
    const p = besloten();
    expect(code(() => p.hervat('Toch maar.', VANDAAG))).toBe('PUBLICATIE.VOORZIENING_LOOPT');
    expect(code(() => p.eisPubliceerbaar('2027-01-01'))).toBe('OVERGANG_NIET_MOGELIJK');
    afloop('afgewezen')(p);
    expect(p.staat.status).toBe('besloten');
    expect(() => p.eisPubliceerbaar(VANDAAG)).not.toThrow();
  });

  it('blijft na toewijzing tegenhouden tot iemand dat met een reden opheft', () => {
    const p = besloten();
    afloop('toegewezen')(p);
    expect(p.staat.status).toBe('aangehouden');
    expect(code(() => p.hervat(null, VANDAAG))).toBe('PUBLICATIE.OPHEFFINGSREDEN_ONTBREEKT');
    p.hervat('Het beroep is ongegrond.', VANDAAG);
    expect(p.staat).toMatchObject({
      status: 'besloten',
      voorzieningen: [
        { uitkomst: 'toegewezen', opgehevenOp: VANDAAG, opheffingsreden: 'Het beroep is ongegrond.' },
      ],
    });
  });

  it('laat een andere reden en een ander verzoek staan', () => {
    const p = besloten();
    vraagRechter(p);
    afloop('ingetrokken')(p);
    expect(p.staat.status).toBe('aangehouden');
    afloop('afgewezen')(p);
    expect(p.staat.status).toBe('besloten');
    p.houdAan('Overleg met de raad');
    vraagRechter(p);
    afloop('afgewezen')(p);
    expect(p.staat).toMatchObject({ status: 'aangehouden', aanhoudreden: 'Overleg met de raad' });
  });

  it('is er één keer, niet van morgen, en loopt niet af voor het begon', () => {
    const p = besloten();
    const [eerste] = p.staat.voorzieningen;
    const nog = {
      id: 'x',
      ingediendOp: '2026-05-02',
      rechtbank: 'Gelderland',
      zaaknummer: eerste?.zaaknummer ?? '',
    };
    expect(code(() => p.legVoorzieningVast(nog, VANDAAG))).toBe('PUBLICATIE.VOORZIENING_BESTAAT_AL');
    const morgen = { ...nog, zaaknummer: 'AWB 26/9', ingediendOp: '2026-05-21' };
    expect(code(() => p.legVoorzieningVast(morgen, VANDAAG))).toBe('PUBLICATIE.VOORZIENING_IN_TOEKOMST');
    const uitkomst = { id: eerste?.id ?? '', uitkomst: 'afgewezen', toelichting: null } as const;
    expect(code(() => p.legAfloopVast({ ...uitkomst, op: '2026-04-30' }, VANDAAG))).toBe(
      'PUBLICATIE.AFLOOP_PAST_NIET',
    );
    expect(code(() => p.legAfloopVast({ ...uitkomst, id: 'ander', op: VANDAAG }, VANDAAG))).toBe(
      'PUBLICATIE.VOORZIENING_ONBEKEND',
    );
  });
});
