import { type Formulierinzending, leesInzending } from './formulierinzending';
import { naarFormuliermelding } from './formuliermelding';
import { type Koppeling, leesKoppeling } from './koppeling';

const METADATA = { public_reference: 'OF-1', form_id: 'f', form_name: 'Melding doen' };
const lees = (values: object, metadata: object = METADATA) =>
  leesInzending({ values, values_schema: {}, metadata, metadata_schema: {} }) as Formulierinzending;
const KOPPELING = leesKoppeling(
  {
    naam: 'F',
    velden: {
      soort: { kolom: 'soort' },
      wet: { kolom: 'wet' },
      onderwerp: { kolom: 'titel' },
      omschrijving: { kolom: 'tekst' },
      gebeurtenisdatum: { kolom: 'dag' },
    },
  },
  'formulier',
).koppeling as Koppeling;

describe('wat Open Formulieren stuurt', () => {
  it('wordt antwoorden op sleutel, met punten voor wat binnen iets anders staat', () => {
    const { antwoorden } = lees({
      ...{ a: ' x ', leeg: '', niets: null, getal: 3, aan: true },
      adres: { straat: 'Lindelaan', nr: 1 },
      kinderen: [{ naam: 'An' }, { naam: 'Bo' }],
      keuze: { een: true, twee: false },
      lijst: ['p', 'q'],
    });
    expect(Object.fromEntries(antwoorden)).toEqual({
      ...{ a: ' x ', getal: '3', aan: 'ja', 'adres.straat': 'Lindelaan', 'adres.nr': '1' },
      ...{ 'kinderen.1.naam': 'An', 'kinderen.2.naam': 'Bo', keuze: 'een', lijst: 'p, q' },
    });
  });

  it('houdt bestanden apart, één of meer', () => {
    const bestand = (naam: string) => ({ file_name: naam, content: 'eA==' });
    const { bestanden, antwoorden } = lees({
      een: bestand('a.pdf'),
      meer: [bestand('b.pdf'), bestand('c.pdf')],
    });
    expect(bestanden.map(({ naam }) => naam)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    expect(antwoorden.size).toBe(0);
  });

  it('laat wie inlogde en het BSN weg, waar het ook staat', () => {
    const { antwoorden } = lees({
      ...{
        auth_bsn: '1',
        bsn: '2',
        'melder.bsn': '3',
        auth: { value: '4', plugin: 'digid' },
        partners: [{ bsn: '5', naam: 'An' }],
      },
    });
    expect([...antwoorden]).toEqual([['partners.1.naam', 'An']]);
  });

  it('noemt wat ontbreekt', () => {
    expect(leesInzending({ metadata: {} })).toEqual({
      ontbreekt: ['values', 'metadata.form_id', 'metadata.public_reference'],
    });
    expect(leesInzending('x')).toHaveProperty('ontbreekt');
    expect(lees({}, { ...METADATA, submission_id: 'uuid' }).kenmerk).toBe('uuid');
  });
});

describe('een formulier als melding', () => {
  const GOED = {
    soort: 'klacht',
    wet: 'wmo',
    titel: 'Klacht over zorg',
    tekst: 'Niemand kwam.',
    dag: '2026-01-05',
  };
  const maak = (values: object) => naarFormuliermelding(KOPPELING, lees(values), '2026-01-10');

  it('neemt over wat past, zonder iets toe te voegen', () => {
    expect(maak(GOED)).toEqual({
      gebreken: [],
      waarden: {
        soort: 'klacht',
        wet: 'wmo',
        onderwerp: 'Klacht over zorg',
        omschrijving: 'Niemand kwam.',
        gebeurtenisdatum: '2026-01-05',
      },
      onderwerp: 'Klacht over zorg',
      omschrijving: 'Niemand kwam.',
      gelezen: ['soort', 'wet', 'onderwerp', 'omschrijving', 'gebeurtenisdatum'],
    });
  });

  it('zegt wat ontbreekt of niet past, en bewaart het antwoord', () => {
    const { waarden, omschrijving, onderwerp } = maak({
      soort: 'ramp',
      dag: '2027-01-01',
      extra: 'Nog iets',
    });
    expect(waarden).toEqual({});
    expect(onderwerp).toBe('Formulier Melding doen');
    for (const deel of [
      'soort: ramp',
      'extra: Nog iets',
      '2027-01-01 ligt in de toekomst',
      'wet: niet ingevuld',
    ])
      expect(omschrijving).toContain(deel);
  });

  it('een calamiteit komt binnen als melding die dat zegt', () => {
    const { waarden, omschrijving, gelezen } = maak({ ...GOED, soort: 'calamiteit' });
    expect(waarden.soort).toBe('melding');
    expect(gelezen).toEqual(['wet', 'onderwerp', 'omschrijving', 'gebeurtenisdatum']);
    expect(omschrijving).toContain('volgens het formulier een calamiteit');
  });
});
