import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { uitPlatteTekst } from '@navolgbaar/tekst';
import fc from 'fast-check';
import { type Concept, onderdelenVan, veranderd } from './concept';
import { Wederhoor } from './wederhoor';
import { LOPEND, type Wederhoorhandeling, wederhoorovergangen } from './wederhoor-status';

const CONCEPT: Concept = {
  ...{ titel: 'Onderzoek', soort: 'kwaliteit', bevindingenNa: 'feiten' },
  secties: [
    { sleutel: 'feiten', kop: 'Feiten', inhoud: uitPlatteTekst('Twee mensen.') },
    { sleutel: 'conclusie', kop: 'Conclusie', inhoud: uitPlatteTekst('Niet op orde.') },
  ],
  bevindingen: [
    { norm: 'Veilige zorg', oordeel: 'voldoet_niet', onderbouwing: uitPlatteTekst('Drie lijsten.') },
  ],
};
const verstuur = () =>
  Wederhoor.verstuur({
    ...{
      id: 'w',
      rapportId: 'r',
      rapportversie: 1,
      rapportversieId: 'v',
      rapportNummer: '2026-00001',
      concept: CONCEPT,
    },
    ...{ zaakId: 'z', zaakNummer: '2026-00007', aanbiederId: 'a', aanbiederNaam: 'De Linde' },
    ...{ behandelaarId: null, toelichting: null, verstuurdOp: '2026-04-13', uiterlijk: '2026-04-28' },
    ...{ termijnId: 't', meesteWoorden: 5 },
  });
const reactie = (id: string, onderdeel = 'feiten') => ({
  ...{ id, onderdeel, soort: 'reactie' as const, tekst: ' Sinds mei drie. ', documentIds: [] },
});
const POST = { op: '2026-04-14', vandaag: '2026-04-14', wijze: 'post' as const, vastgelegdDoor: 'anna' };
const ANTWOORD = { gewijzigd: false, reden: 'Het gaat over april.', op: '2026-04-15', door: 'anna' };
const vangst = (werk: () => unknown): string => {
  try {
    werk();
  } catch (fout) {
    if (fout instanceof DomeinFout) return fout.code;
    throw fout;
  }
  return 'niets';
};

describe('wederhoor', () => {
  it('kent de bevindingen op hun plaats in het concept', () => {
    expect(onderdelenVan(CONCEPT).map(({ kop }) => kop)).toEqual(['Feiten', 'Veilige zorg', 'Conclusie']);
  });

  it('noemt wat er anders is dan in een eerdere versie, ook wat verviel', () => {
    const nu = {
      ...CONCEPT,
      secties: [{ ...CONCEPT.secties[0], inhoud: uitPlatteTekst('Drie mensen.') }, CONCEPT.secties[1]],
      bevindingen: [{ norm: 'Scholing', oordeel: 'voldoet', onderbouwing: uitPlatteTekst('Geldig.') }],
    } as Concept;
    expect(veranderd(CONCEPT, nu)).toEqual(['Feiten', 'Scholing', 'Veilige zorg (vervallen)']);
    expect(veranderd(CONCEPT, { ...CONCEPT, titel: 'Anders' })).toEqual(['Titel']);
    expect(veranderd(CONCEPT, CONCEPT)).toEqual([]);
  });

  it('telt woorden zoals een lezer, en zegt hoeveel er te veel zijn', () => {
    const w = verstuur();
    w.bewaar({ reacties: [], eigenReactie: ' een  twee\ndrie vier vijf ' }, false);
    expect(w.staat.eigenReactie).toBe('een  twee\ndrie vier vijf');
    const lang = { reacties: [], eigenReactie: 'een twee drie vier vijf zes' };
    expect(vangst(() => w.bewaar(lang, false))).toBe('WEDERHOOR.EIGEN_REACTIE_TE_LANG');
  });

  it('neemt niets aan na de laatste dag, over een onbekend deel of zonder tekst', () => {
    const w = verstuur();
    const inzending = { reacties: [reactie('1')], eigenReactie: null };
    expect(vangst(() => w.bewaar(inzending, true))).toBe('WEDERHOOR.TERMIJN_VOORBIJ');
    const vreemd = { reacties: [reactie('1', 'bevinding-1')], eigenReactie: null };
    expect(vangst(() => w.bewaar(vreemd, false))).toBe('WEDERHOOR.ONDERDEEL_ONBEKEND');
    const leeg = { reacties: [{ ...reactie('1'), tekst: ' ' }], eigenReactie: null };
    expect(vangst(() => w.bewaar(leeg, false))).toBe('WEDERHOOR.REACTIE_LEEG');
    expect(vangst(() => w.dienIn('2026-04-14', { geenOpmerkingen: false, isVoorbij: false }))).toBe(
      'WEDERHOOR.NIETS_TE_VERSTUREN',
    );
  });

  it('laat wat bewaard en niet verstuurd was buiten wat per post kwam', () => {
    const w = verstuur();
    w.bewaar({ reacties: [reactie('1')], eigenReactie: 'Nog niet klaar' }, false);
    w.legVast({ reacties: [reactie('2', 'bevinding-0')], eigenReactie: null }, POST);
    expect(w.staat.reacties.map(({ id }) => id)).toEqual(['2']);
    expect(w.staat.eigenReactie).toBeNull();
    expect(w.onbeantwoord).toEqual(['Veilige zorg']);
    expect(
      vangst(() =>
        w.legVast({ reacties: [reactie('3')], eigenReactie: null }, { ...POST, op: '2026-04-12' }),
      ),
    ).toBe('WEDERHOOR.DAG_PAST_NIET');
  });

  const daden: Readonly<Record<Wederhoorhandeling, (w: Wederhoor, id: string) => void>> = {
    bewaarReactie: (w, id) => w.bewaar({ reacties: [reactie(id)], eigenReactie: null }, false),
    dienIn: (w) => {
      const geenOpmerkingen = w.staat.reacties.length === 0;
      w.dienIn('2026-04-14', { geenOpmerkingen, isVoorbij: false });
    },
    legVast: (w, id) => w.legVast({ reacties: [reactie(id)], eigenReactie: null }, POST),
    stelGeenReactieVast: (w) => w.stelGeenReactieVast(true),
    beantwoord: (w) => w.beantwoord(w.staat.reacties[0]?.id ?? 'geen', ANTWOORD),
    rondAf: (w) => w.rondAf(),
    trekIn: (w) => w.trekIn('Er stond een fout in.'),
  };

  it('volgt bij elke reeks handelingen de tabel, en is nooit af met een reactie zonder antwoord', () => {
    const handelingen = Object.keys(daden) as Wederhoorhandeling[];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...handelingen), { maxLength: 12 }), (reeks) => {
        const w = verstuur();
        for (const [plaats, handeling] of reeks.entries()) {
          const was = w.staat.status;
          const tabel: Partial<Record<Wederhoorhandeling, { naar: string }>> = wederhoorovergangen[was];
          const fout = vangst(() => daden[handeling](w, String(plaats)));
          if (fout === 'niets') expect(w.staat.status).toBe(tabel[handeling]?.naar);
          else expect(w.staat.status).toBe(was);
          if (!tabel[handeling]) expect(fout).not.toBe('niets');
        }
        const { status, reacties, ingediendOp } = w.staat;
        if (status === 'afgerond') expect(w.onbeantwoord).toEqual([]);
        if (status === 'geen_reactie') expect(reacties).toEqual([]);
        expect(ingediendOp !== null).toBe(['gereageerd', 'afgerond'].includes(status));
        if (!LOPEND.includes(status))
          expect(vangst(() => w.bewaar({ reacties: [], eigenReactie: null }, false))).toBe(
            'OVERGANG_NIET_MOGELIJK',
          );
      }),
    );
  });
});
