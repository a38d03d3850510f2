import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let partner = '';
let afspraak = '';
let overleg = '';
let melding = '';
let doorzending = '';
let vraag = '';
let zaak = '';

metWerkbank('de schermen van ketenpartners, doorzendingen en de routetabel', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de routetabel', () => '/routetabel'],
    ['beheerder', 'een nieuwe routetabel', () => '/routetabel/nieuw'],
    ['toezichthouder', 'doorsturen volgens het advies', () => `/meldingen/${melding}/doorsturen`],
    ['toezichthouder', 'delen of weigeren', () => `/meldingen/${melding}/delen`],
    ['toezichthouder', 'een melding met wat is doorgezonden', () => `/meldingen/${melding}`],
    ['toezichthouder', 'de doorzendingen', () => '/doorzendingen'],
    ['toezichthouder', 'een doorzending', () => `/doorzendingen/${doorzending}`],
    ['toezichthouder', 'de uitkomst', () => `/doorzendingen/${doorzending}/legUitkomstVast`],
    ['toezichthouder', 'de ketenpartners', () => '/ketenpartners'],
    ['toezichthouder', 'een nieuwe ketenpartner', () => '/ketenpartners/nieuw'],
    ['toezichthouder', 'een ketenpartner', () => `/ketenpartners/${partner}`],
    ['toezichthouder', 'een ketenpartner wijzigen', () => `/ketenpartners/${partner}/wijzigen`],
    ['toezichthouder', 'een afspraak', () => `/ketenpartners/${partner}/afspraak`],
    ['toezichthouder', 'een evaluatie', () => `/ketenpartners/${partner}/afspraken/${afspraak}/evalueren`],
    ['toezichthouder', 'een overleg plannen', () => `/ketenpartners/${partner}/overleg`],
    ['toezichthouder', 'een overleg', () => `/overleggen/${overleg}`],
    ['toezichthouder', 'een bespreking', () => `/overleggen/${overleg}/bespreken/${doorzending}`],
    ['toezichthouder', 'de vragen aan partners', () => '/partnervragen'],
    ['toezichthouder', 'een vraag aan een partner', () => `/partnervragen/${vraag}`],
    ['toezichthouder', 'een vraag intrekken', () => `/partnervragen/${vraag}/trekIn`],
    ['toezichthouder', 'een nieuwe link', () => `/partnervragen/${vraag}/stuurLink`],
    [
      'toezichthouder',
      'een partner iets vragen over een melding',
      () => `/meldingen/${melding}/partnervraag`,
    ],
    ['toezichthouder', 'een partner iets vragen over een zaak', () => `/zaken/${zaak}/partnervraag`],
    ['toezichthouder', 'een zaak met een vraag', () => `/zaken/${zaak}`],
    ['fg', 'de verstrekkingen', () => '/verstrekkingen'],
  ];

  proefSchermen(werkbank, schermen);
});

async function vul(app: TestApp): Promise<void> {
  const th = app.als('toezichthouder');
  const vandaag = app.klok.vandaag().toString();
  const naam = { soort: 'igj', naam: 'IGJ Meldpunt', email: 'm@igj.example', deelhulp: 'Geen BSN.' };
  partner = (await th.post('/api/v1/ketenpartners').send(naam).expect(201)).body.id;
  const { body } = await th
    .post(`/api/v1/ketenpartners/${partner}/afspraken`)
    .send({
      ...{ onderwerp: 'Wie belt wie', gegevens: 'Naam', wanneer: 'Altijd', grondslag: 'Wmo 5.2.4' },
      vanaf: vandaag,
    })
    .expect(201);
  afspraak = body.afspraken[0].id;
  melding = (
    await th
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'melding', kanaal: 'telefoon', bron: 'inwoner', wet: 'wlz', domein: 'kwaliteit' },
        ...{ onderwerp: 'Te weinig hulp', omschrijving: 'Er komt niemand.', onrechtmatigheid: 'nee' },
      })
      .expect(201)
  ).body.id;
  await th
    .post(`/api/v1/meldingen/${melding}/_stuur-door`)
    .set('if-match', '"v1"')
    .send({
      ...{ melder: 'wij', hierOok: true, wijze: 'post', grondslag: 'Beleidskader § 7', motivering: 'Wlz' },
      ...{ categorieen: ['geen_persoonsgegevens'], inhoud: 'Er komt niemand.' },
      ontvangers: [{ soort: 'igj', partnerId: partner }],
    })
    .expect(200);
  const stel = (waarover: string) =>
    th
      .post(`/api/v1/${waarover}/partnervragen`)
      .send({
        ...{ partnerId: partner, vraag: 'Hoeveel dagdelen zijn toegekend?', doel: 'Is er geleverd?' },
        ...{ grondslag: 'Wmo 2015 art. 5.2.4', categorieen: ['geen_persoonsgegevens'] },
        uiterlijk: app.klok.vandaag().add({ days: 9 }).toString(),
      })
      .expect(201);
  vraag = (await stel(`meldingen/${melding}`)).body.id;
  const thema = { toezichtvorm: 'proactief', onderwerp: 'Thema', domein: 'kwaliteit', wet: 'wmo' };
  zaak = (await th.post('/api/v1/zaken').send(thema).expect(201)).body.id;
  await stel(`zaken/${zaak}`);
  doorzending = (await th.get('/api/v1/doorzendingen').expect(200)).body.resultaten[0].id;
  overleg = (await th.post(`/api/v1/ketenpartners/${partner}/overleggen`).send({ op: vandaag }).expect(201))
    .body.id;
}
