import { describe, expect, it } from '@jest/globals';
import { CATALOGUS } from './catalogus.v1';
import { MEESTE_VRAGEN, Opvraaglijst, isVoorbij } from './opvraaglijst';
import type { Antwoordinvoer, Bekend, Opvraagvraag } from './opvraagvraag';
import type { Oordeel } from './soorten';

const vraag = (id: string, anders: Partial<Opvraagvraag> = {}): Opvraagvraag => ({
  ...{ id, code: null, soort: 'document', wat: `Stuk ${id}`, waarom: 'Om te zien of het klopt.' },
  ...{ grondslag: 'Awb art. 5:17', norm: null, periode: null, verplicht: true, bekend: null },
  ...{ vervallen: null, antwoorden: [], ...anders },
});
const concept = (...vragen: Opvraagvraag[]) => {
  const lijst = Opvraaglijst.begin({
    ...{ id: 'l', zaakId: 'z', zaakNummer: '2026-00001', bezoekId: null, aanbiederId: 'a' },
    ...{ aanbiederNaam: 'De Linde', behandelaarId: null, titel: 'Voor het bezoek', inleiding: null },
  });
  for (const een of vragen) lijst.voegToe(een);
  return lijst;
};
const verstuurd = (...vragen: Opvraagvraag[]) => {
  const lijst = concept(...vragen);
  lijst.verstuur({ uiterlijk: '2026-05-01', op: '2026-04-13', termijnId: 't', vorderingen: {} });
  return lijst;
};
const GEGEVEN: Antwoordinvoer = { soort: 'gegeven', tekst: 'Zie het stuk.', documentIds: [] };
const BEKEND: Bekend = { soort: 'jaarcijfers', op: '2026-01-05', tekst: 'Boekjaar 2025' };
const oordeel = (wat: Oordeel, tekst: string | null = 'Daarom.') => ({
  ...{ oordeel: wat, tekst, op: '2026-04-20', door: 'ik' },
});

describe('een opvraaglijst', () => {
  it('vraagt hetzelfde niet twee keer, wel over een andere periode', () => {
    const lijst = concept(vraag('a', { code: 'MELDCODE', wat: 'De meldcode' }));
    expect(() => lijst.voegToe(vraag('b', { wat: ' de MELDCODE ' }))).toThrow('OPVRAAGLIJST.STAAT_ER_AL');
    expect(() => lijst.voegToe(vraag('c', { code: 'MELDCODE' }))).toThrow('OPVRAAGLIJST.STAAT_ER_AL');
    lijst.voegToe(vraag('d', { code: 'MELDCODE', wat: 'De meldcode', periode: '2025' }));
    expect(lijst.staat.vragen).toHaveLength(2);
  });

  it('gaat niet leeg weg, en wordt niet zonder einde', () => {
    expect(() => verstuurd()).toThrow('OPVRAAGLIJST.LEEG');
    const vol = concept(...Array.from({ length: MEESTE_VRAGEN }, (_, n) => vraag(String(n))));
    expect(() => vol.voegToe(vraag('meer'))).toThrow('OPVRAAGLIJST.VOL');
  });

  it('verandert niet meer als zij verstuurd is', () => {
    const lijst = verstuurd(vraag('a'));
    expect(() => lijst.voegToe(vraag('b'))).toThrow('OVERGANG_NIET_MOGELIJK');
    expect(() => lijst.haalVraagWeg('a')).toThrow('OVERGANG_NIET_MOGELIJK');
    expect(() => lijst.wijzig({ titel: 'Anders', inleiding: null })).toThrow('OVERGANG_NIET_MOGELIJK');
  });

  it('wordt in delen beantwoord: wat bewaard is, is niet ingediend', () => {
    const lijst = verstuurd(vraag('a'), vraag('b'));
    expect(() => lijst.dienIn('2026-04-15')).toThrow('OPVRAAGLIJST.NIETS_TE_VERSTUREN');
    lijst.bewaarAntwoord('a', GEGEVEN);
    lijst.bewaarAntwoord('a', { ...GEGEVEN, tekst: 'Toch anders.' });
    expect(lijst.staat.status).toBe('verstuurd');
    expect(lijst.dienIn('2026-04-15')).toEqual({ aantal: 1, volledig: false });
    expect(lijst.staat).toMatchObject({ status: 'deels_beantwoord' });
    expect(lijst.staat.vragen[0]?.antwoorden).toMatchObject([
      { tekst: 'Toch anders.', ingediendOp: '2026-04-15' },
    ]);
    expect(() => lijst.bewaarAntwoord('a', GEGEVEN)).toThrow('OPVRAAGLIJST.VRAAG_NIET_OPEN');
    lijst.bewaarAntwoord('b', GEGEVEN);
    expect(lijst.dienIn('2026-04-16')).toEqual({ aantal: 1, volledig: true });
    expect(lijst.staat.status).toBe('beantwoord');
  });

  it.each<[string, Antwoordinvoer]>([
    ['klopt nog, van wat niemand wist', { soort: 'klopt_nog', tekst: null, documentIds: [] }],
    ['een leeg antwoord', { soort: 'gegeven', tekst: ' ', documentIds: [] }],
    ['niet hebben zonder uitleg', { soort: 'hebben_we_niet', tekst: null, documentIds: [] }],
    ['niet hoeven geven zonder reden', { soort: 'niet_geven', tekst: '', documentIds: [] }],
    ['weigeren met een bestand erbij', { soort: 'niet_geven', tekst: 'Nee.', documentIds: ['d'] }],
  ])('neemt %s niet aan', (_, antwoord) => {
    expect(() => verstuurd(vraag('a')).bewaarAntwoord('a', antwoord)).toThrow(
      'OPVRAAGLIJST.ANTWOORD_PAST_NIET',
    );
  });

  it('neemt op wat het team voor de aanbieder vastlegt: in één stap, in plaats van wat hij had bewaard', () => {
    const lijst = verstuurd(vraag('a'), vraag('b'));
    const ontvangst = { wijze: 'post', vastgelegdOp: '2026-04-20', vastgelegdDoor: 'ik' } as const;
    lijst.bewaarAntwoord('a', { ...GEGEVEN, tekst: 'Nog niet af.' });
    lijst.bewaarAntwoord('b', { ...GEGEVEN, tekst: 'Ook nog niet.' });
    expect(lijst.legAntwoordVast('a', GEGEVEN, { ...ontvangst, op: '2026-04-17' })).toEqual({
      volledig: false,
    });
    expect(lijst.staat.status).toBe('deels_beantwoord');
    expect(lijst.staat.vragen[0]?.antwoorden).toMatchObject([
      { ...GEGEVEN, ingediendOp: '2026-04-17', ontvangst },
    ]);
    // What the provider kept on another question is still only kept.
    expect(lijst.staat.vragen[1]?.antwoorden).toMatchObject([{ ingediendOp: null }]);
    expect(lijst.legAntwoordVast('b', GEGEVEN, { ...ontvangst, op: '2026-04-20' }).volledig).toBe(true);
    expect(lijst.staat.status).toBe('beantwoord');
    expect(lijst.binnenOp('zakelijke_gegevens', '2026-04-30')).toBe('2026-04-20');
    expect(() => lijst.legAntwoordVast('b', GEGEVEN, { ...ontvangst, op: '2026-04-20' })).toThrow(
      'OPVRAAGLIJST.VRAAG_NIET_OPEN',
    );
  });

  it.each([
    ['voor het verzoek', '2026-04-12'],
    ['na vandaag', '2026-04-21'],
  ])('legt geen antwoord vast dat %s kwam', (_, op) => {
    const ontvangst = { wijze: 'post', vastgelegdOp: '2026-04-20', vastgelegdDoor: 'ik', op } as const;
    expect(() => verstuurd(vraag('a')).legAntwoordVast('a', GEGEVEN, ontvangst)).toThrow(
      'OPVRAAGLIJST.DAG_PAST_NIET',
    );
  });

  it('legt in een concept geen antwoord vast', () => {
    const ontvangst = { wijze: 'post', vastgelegdOp: '2026-04-20', vastgelegdDoor: 'ik' } as const;
    expect(() =>
      concept(vraag('a')).legAntwoordVast('a', GEGEVEN, { ...ontvangst, op: '2026-04-20' }),
    ).toThrow('OVERGANG_NIET_MOGELIJK');
  });

  it('laat bevestigen wat al bekend is', () => {
    const lijst = verstuurd(vraag('a', { bekend: BEKEND }));
    lijst.bewaarAntwoord('a', { soort: 'klopt_nog', tekst: null, documentIds: [] });
    expect(lijst.dienIn('2026-04-15').volledig).toBe(true);
  });

  it('stelt een nadere vraag, en wacht dan weer op de aanbieder', () => {
    const lijst = verstuurd(vraag('a'));
    expect(() => lijst.beoordeel('a', oordeel('voldoende'))).toThrow('OPVRAAGLIJST.NIETS_TE_BEOORDELEN');
    lijst.bewaarAntwoord('a', GEGEVEN);
    lijst.dienIn('2026-04-15');
    expect(() => lijst.beoordeel('a', oordeel('nadere_vraag', null))).toThrow(
      'OPVRAAGLIJST.ANTWOORD_PAST_NIET',
    );
    lijst.beoordeel('a', oordeel('nadere_vraag', 'Van welke datum is dit?'));
    expect(() => lijst.sluit(null, true)).toThrow('OPVRAAGLIJST.NOG_TE_BEOORDELEN');
    lijst.vraagNader({ uiterlijk: '2026-05-15', termijnId: 't2', op: '2026-04-21' }, '2026-05-01');
    expect(lijst.staat).toMatchObject({ status: 'deels_beantwoord', ronde: 2, uiterlijk: '2026-05-15' });
    expect(() => lijst.beoordeel('a', oordeel('voldoende'))).toThrow('OPVRAAGLIJST.NIETS_TE_BEOORDELEN');
    // The new term is one in which to answer, too.
    expect(() => lijst.sluit('Het duurt te lang.', false)).toThrow('OPVRAAGLIJST.TERMIJN_LOOPT');
    expect(lijst.binnenOp('zakelijke_gegevens', '2026-04-21')).toBeNull();
    lijst.bewaarAntwoord('a', { ...GEGEVEN, tekst: 'Van maart.' });
    lijst.dienIn('2026-04-25');
    expect(lijst.binnenOp('zakelijke_gegevens', '2026-04-30')).toBe('2026-04-25');
    lijst.beoordeel('a', oordeel('voldoende', null));
    lijst.sluit(null, false);
    expect(lijst.staat.vragen[0]?.antwoorden).toHaveLength(2);
    expect(lijst.uitkomst('zakelijke_gegevens')).toBe('beantwoord');
  });

  it('sluit niet zonder reden op wat niet kwam; dat telt voor de vordering', () => {
    const lijst = verstuurd(vraag('a'), vraag('b'), vraag('c', { verplicht: false }));
    lijst.bewaarAntwoord('a', GEGEVEN);
    lijst.dienIn('2026-04-15');
    lijst.beoordeel('a', oordeel('voldoende', null));
    expect(() => lijst.sluit(null, true)).toThrow('OPVRAAGLIJST.NOG_TE_BEOORDELEN');
    lijst.sluit('De aanbieder reageert niet meer.', true);
    expect(lijst.uitkomst('zakelijke_gegevens')).toBe('gedeeltelijk');
  });

  it('sluit niet voor de laatste dag zolang er iets verplichts open staat; wat vrijwillig is, houdt niets tegen', () => {
    const lijst = verstuurd(vraag('a'), vraag('b', { verplicht: false }));
    expect(() => lijst.sluit('De aanbieder reageert niet.', false)).toThrow('OPVRAAGLIJST.TERMIJN_LOOPT');
    expect(lijst.staat.status).toBe('verstuurd');
    lijst.beoordeel('a', oordeel('niet_nodig', 'Dit weten wij al.'));
    lijst.sluit('Op de rest wachten wij niet.', false);
    expect(lijst.staat.status).toBe('afgesloten');
  });

  it('verkort met een nadere vraag de termijn niet van wat nog moet komen', () => {
    const nader = { uiterlijk: '2026-04-28', termijnId: 't2', op: '2026-04-21' };
    const gevraagd = (...anders: Opvraagvraag[]) => {
      const lijst = verstuurd(vraag('a'), ...anders);
      lijst.bewaarAntwoord('a', GEGEVEN);
      lijst.dienIn('2026-04-15');
      lijst.beoordeel('a', oordeel('nadere_vraag', 'Van welke datum is dit?'));
      return lijst;
    };
    expect(() => gevraagd(vraag('b')).vraagNader(nader, '2026-05-01')).toThrow(
      'OPVRAAGLIJST.TERMIJN_PAST_NIET',
    );
    const alleen = gevraagd(vraag('b', { verplicht: false }));
    alleen.vraagNader(nader, '2026-05-01');
    expect(alleen.staat.uiterlijk).toBe('2026-04-28');
  });

  it.each([
    ['op de laatste dag', '2026-05-01', null, '2026-05-01', false],
    ['na de laatste dag', '2026-05-01', null, '2026-05-02', true],
    ['als de termijn stilstaat', '2026-05-01', '2026-04-20', '2026-05-02', false],
  ])('heeft een termijn die %s voorbij is of niet', (_, uiterlijk, opgeschortOp, vandaag, voorbij) => {
    expect(isVoorbij({ uiterlijk, opgeschortOp }, vandaag)).toBe(voorbij);
  });

  it('wacht niet meer op de aanbieder als de laatste open vraag vervalt', () => {
    const lijst = verstuurd(vraag('a'), vraag('b'));
    lijst.bewaarAntwoord('a', GEGEVEN);
    lijst.dienIn('2026-04-15');
    lijst.beoordeel('b', oordeel('niet_nodig', 'Dit weten wij al.'));
    expect(lijst.staat.status).toBe('beantwoord');
    expect(() => lijst.bewaarAntwoord('b', GEGEVEN)).toThrow('OPVRAAGLIJST.VRAAG_NIET_OPEN');
    const alles = verstuurd(vraag('a'), vraag('b'));
    alles.beoordeel('a', oordeel('niet_nodig', 'Dit weten wij al.'));
    expect(alles.staat.status).toBe('verstuurd');
    alles.beoordeel('b', oordeel('niet_nodig', 'Dit weten wij al.'));
    expect(alles.staat.status).toBe('beantwoord');
    expect(alles.uitkomst('zakelijke_gegevens')).toBe('vervallen');
  });

  it('telt wat geweigerd is niet als gegeven, en wat verviel wel als af', () => {
    const lijst = verstuurd(vraag('a'), vraag('b'));
    lijst.beoordeel('b', oordeel('niet_nodig', 'Dit weten wij al.'));
    lijst.bewaarAntwoord('a', { soort: 'niet_geven', tekst: 'Dat is geheim.', documentIds: [] });
    expect(lijst.dienIn('2026-04-15').volledig).toBe(true);
    lijst.beoordeel('a', oordeel('niet_nodig', 'De aanbieder heeft gelijk.'));
    expect(lijst.uitkomst('zakelijke_gegevens')).toBe('beantwoord');
    lijst.beoordeel('a', oordeel('geweigerd', 'Er is geen geheimhouding.'));
    expect(lijst.uitkomst('zakelijke_gegevens')).toBe('gedeeltelijk');
  });

  it.each([
    ['wat werd gegeven', GEGEVEN, true],
    ['wat nog klopt', { soort: 'klopt_nog', tekst: null, documentIds: [] }, true],
    ['wat vrijwillig was', { soort: 'niet_geven', tekst: 'Liever niet.', documentIds: [] }, false],
  ] as const)('noemt %s niet geweigerd', (_, antwoord, verplicht) => {
    const lijst = verstuurd(vraag('a', { verplicht, bekend: BEKEND }), vraag('b'));
    lijst.bewaarAntwoord('a', antwoord);
    lijst.dienIn('2026-04-15');
    expect(() => lijst.beoordeel('a', oordeel('geweigerd', 'Dit is niet genoeg.'))).toThrow(
      'OPVRAAGLIJST.ANTWOORD_PAST_NIET',
    );
  });

  it('gebruikt alleen voor wat verplicht is een bevoegdheid, elk één keer', () => {
    const lijst = concept(
      vraag('a', { periode: '2025' }),
      vraag('b', { soort: 'indicator' }),
      vraag('c', { soort: 'inlichting', verplicht: false }),
    );
    expect(lijst.vorderingen()).toEqual([
      { soort: 'inlichtingen', wat: 'Stuk b' },
      { soort: 'zakelijke_gegevens', wat: 'Stuk a (2025)' },
    ]);
    expect(concept(vraag('a'), vraag('b')).vorderingen()).toEqual([
      { soort: 'zakelijke_gegevens', wat: '1. Stuk a\n2. Stuk b' },
    ]);
    expect(concept(vraag('a', { verplicht: false })).vorderingen()).toEqual([]);
  });
});

describe('de catalogus', () => {
  it('zegt van elke vraag waarom zij wordt gesteld en waar zij vandaan komt, elk één keer', () => {
    expect(new Set(CATALOGUS.map(({ code }) => code)).size).toBe(CATALOGUS.length);
    for (const { wat, waarom, bron } of CATALOGUS) {
      expect([wat.length > 10, waarom.length > 20, bron.length > 5]).toEqual([true, true, true]);
    }
  });
});
