import { leesDag } from './dagtekst';
import { gelijkwoord, leesKoppeling } from './koppeling';
import { Koppeltoepasser, kopfouten } from './koppeltoepassing';
import { KOPPELVELDEN } from './koppelvelden';
import { stelKoppelingVoor } from './koppelvoorstel';

const VELDEN = {
  referentie: { kolom: 'Nr' },
  soort: { kolom: 'Type', waarden: { 'Calam.': 'calamiteit' } },
  wet: { vast: 'wmo' },
  onderwerp: { kolom: 'Titel' },
  omschrijving: { kolommen: ['Tekst', 'Extra'] },
  ontvangenOp: { kolom: 'Dag' },
};
const lees = (velden: object = {}, anders: object = {}) =>
  leesKoppeling({ naam: 'Lijst', velden: { ...VELDEN, ...velden }, ...anders }, 'overname');
function pas(cellen: Record<string, string>, velden: object = {}, anders: object = {}) {
  const { koppeling, fouten } = lees(velden, anders);
  if (!koppeling) throw new Error(JSON.stringify(fouten));
  return new Koppeltoepasser(koppeling).pasToe((kolom) => cellen[kolom], 7);
}
const RIJ = {
  Nr: '12',
  Type: 'calam.',
  Titel: 'Val uit bed',
  Tekst: 'In de nacht',
  Extra: '',
  Dag: '3-4-2019',
};

describe('een koppeling lezen', () => {
  it('noemt alle fouten tegelijk, met hun plaats', () => {
    const { fouten } = leesKoppeling(
      {
        naam: '',
        onbekend: 1,
        velden: {
          soort: { kolom: 'Type', waarden: { x: 'ramp' } },
          wet: { vast: 'awb' },
          kleur: { kolom: 'x' },
          onderwerp: { kolom: 'a', vast: 'b' },
          omschrijving: { kolom: 'a', datum: 'd-m-jjjj' },
          ontvangenOp: { kolom: 'a', datum: 'dag' },
          'client.pgb': { vast: 'misschien' },
        },
      },
      'overname',
    );
    expect(fouten.map(({ plaats }) => plaats)).toEqual([
      'onbekend',
      'naam',
      'velden.soort',
      'velden.wet',
      'velden.kleur',
      'velden.onderwerp',
      'velden.omschrijving',
      'velden.ontvangenOp',
      'velden.client.pgb',
      'velden.referentie',
    ]);
  });

  it.each([null, [], 'x', { naam: 'x' }])('weigert %j', (json) => {
    expect(leesKoppeling(json, 'overname').koppeling).toBeNull();
  });

  it('kent bij een formulier geen referentie en geen stand', () => {
    const { fouten } = leesKoppeling(
      { naam: 'F', velden: { ...VELDEN, stand: { vast: 'open' } } },
      'formulier',
    );
    expect(fouten.map(({ plaats }) => plaats)).toEqual(['velden.referentie', 'velden.stand']);
  });
});

describe('een koppeling toepassen', () => {
  it('zet woorden om, voegt kolommen samen en leest dagen', () => {
    expect(pas({ ...RIJ, Extra: 'Gebeld' })).toEqual({
      waarden: {
        ...{ referentie: '12', soort: 'calamiteit', wet: 'wmo', onderwerp: 'Val uit bed' },
        ...{ omschrijving: 'In de nacht\n\nGebeld', ontvangenOp: '2019-04-03' },
      },
      fouten: [],
    });
  });

  it('noemt elke kolom die niet past, en geeft wat wel past', () => {
    const { waarden, fouten } = pas({ ...RIJ, Type: 'Iets', Dag: '31-2-2019', Titel: 'x' });
    expect(fouten.map(({ kolom }) => kolom)).toEqual(['Type', 'Titel', 'Dag']);
    expect(waarden).toEqual({ referentie: '12', wet: 'wmo', omschrijving: 'In de nacht' });
  });

  it('gebruikt anders voor een lege cel en voor wat niet past', () => {
    const velden = { soort: { kolom: 'Type', anders: 'melding' } };
    expect(pas({ ...RIJ, Type: '' }, velden).waarden.soort).toBe('melding');
    expect(pas({ ...RIJ, Type: 'Iets' }, velden).waarden.soort).toBe('melding');
    expect(pas({ ...RIJ, Type: 'Klacht' }, velden).waarden.soort).toBe('klacht');
  });

  it('maakt een kenmerk van het regelnummer, zet er letters voor en kapt af', () => {
    expect(pas(RIJ, { referentie: { regelnummer: 'OUD-' } }).waarden.referentie).toBe('OUD-7');
    expect(pas(RIJ, { referentie: { kolom: 'Nr', voor: 'X' } }).waarden.referentie).toBe('X12');
    const lang = pas({ ...RIJ, Titel: 'a'.repeat(400) }, { onderwerp: { kolom: 'Titel', afkappen: true } });
    expect(lang.waarden.onderwerp).toHaveLength(160);
  });

  it('haalt onzichtbare tekens weg, die velden van elkaar scheiden', () => {
    expect(pas({ ...RIJ, Titel: 'Val\u001e uit\u001f bed\u0000' }).waarden.onderwerp).toBe('Val uit bed');
  });

  it('geeft dezelfde uitkomst als een waarde terugkomt', () => {
    const { koppeling } = lees();
    const toepasser = new Koppeltoepasser(koppeling as never);
    const een = (cellen: Record<string, string>) => toepasser.pasToe((kolom) => cellen[kolom], 1);
    expect(
      [een(RIJ), een({ ...RIJ, Dag: 'x' }), een(RIJ), een({ ...RIJ, Dag: 'x' })].map(
        ({ fouten }) => fouten.length,
      ),
    ).toEqual([0, 1, 0, 1]);
  });
});

it.each([
  ['3-4-2019', '2019-04-03'],
  ['03/04/2019', '2019-04-03'],
  ['3-4-2019 14:05', '2019-04-03'],
  ['2019-04-03T14:05:00+02:00', '2019-04-03'],
  ['29-2-2020', '2020-02-29'],
  ['29-2-2019', null],
  ['0-1-2019', null],
  ['1-13-2019', null],
  ['3 april 2019', null],
])('leest %j als dag %j', (tekst, dag) => {
  expect(leesDag(tekst, ['d-m-jjjj', 'jjjj-mm-dd'])).toBe(dag);
});

it('leest het getal van een spreadsheet, een jaar van twee cijfers en Amerikaanse volgorde', () => {
  expect(leesDag('43558', ['excel'])).toBe('2019-04-03');
  expect(leesDag('43558,75', ['excel'])).toBe('2019-04-03');
  expect(leesDag('3-4-19', ['d-m-jj'])).toBe('2019-04-03');
  expect(leesDag('4/3/2019', ['m-d-jjjj'])).toBe('2019-04-03');
});

it('noemt elke kolom die niet is gebruikt of genegeerd, en elke die ontbreekt', () => {
  const { koppeling } = lees({}, { negeer: ['wie'] });
  const fouten = kopfouten(koppeling as never, [
    'nr',
    'Type',
    'Titel',
    'Tekst',
    'Extra',
    'Wie',
    'Kleur',
    'Kleur',
  ]);
  expect(fouten.map(({ kolom }) => kolom)).toEqual(['Kleur', 'Kleur', 'Dag']);
});

it('stelt een koppeling voor die na invullen klopt', () => {
  const voorstel = stelKoppelingVoor(
    'Lijst',
    ['Zaaknr', 'Datum melding', 'Type', 'Omschrijving', 'KVK', 'Kleur'],
    'overname',
  );
  expect(voorstel).toMatchObject({
    velden: {
      referentie: { kolom: 'Zaaknr' },
      ontvangenOp: { kolom: 'Datum melding' },
      onderwerp: { vast: 'VUL IN' },
    },
    negeer: ['Kleur'],
  });
  // As proposed it is not accepted: somebody has to choose first.
  expect(leesKoppeling(voorstel, 'overname').fouten.length).toBeGreaterThan(0);
  expect(Object.keys(KOPPELVELDEN)).toContain('referentie');
  expect(gelijkwoord('  Datum   Melding ')).toBe('datum melding');
});
