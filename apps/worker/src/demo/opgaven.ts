import {
  BeheerOpgave,
  ConcludeerTwijfel,
  LeesOpgaven,
  MeldOpgave,
  MeldTwijfel,
  StelOpgavevraag,
  VulOpgaveAan,
} from '@navolgbaar/melding';
import type { Wereld } from './wereld';

const alsAntwoorden = (antwoorden: Readonly<Record<string, string | readonly string[]>>) =>
  Object.entries(antwoorden).map(([vraag, waarden]) => ({ vraag, waarden: [waarden].flat() }));

/** What De Linde always states the same: offered again with every next melding. */
const CONTACT = {
  contact_naam: 'Sanne Dijkstra',
  contact_functie: 'Kwaliteitsfunctionaris',
  contact_telefoon: '050 555 01 42',
  contact_email: 'kwaliteit@linde.example',
  voorziening: 'Beschermd wonen',
  financiering: 'zin',
  wet: 'wmo',
} as const;

/** A report that was complete, one half complete with a question that waits, and two doubts. */
export function planOpgaven(wereld: Wereld): void {
  planVolledigeMelding(wereld);
  planHalveMelding(wereld);
  planTwijfels(wereld);
}

function planVolledigeMelding(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(40), '11:10', async (w) => {
    const dag = w.dagVanNu();
    const sanne = w.actor('Sanne');
    const { id } = await w.van(MeldOpgave).execute(sanne, {
      bevestigd: [],
      antwoorden: alsAntwoorden({
        ...CONTACT,
        soort: 'melding',
        onderwerp: 'Fout met medicijnen, zonder gevolgen',
        wat_gebeurde:
          'Bij het uitdelen van de avondmedicatie zijn twee doosjes verwisseld. De begeleider zag het meteen.',
        gebeurtenissoort: 'medicatie',
        ...{ bekend_op: dag, gebeurd_op: dag, vastgesteld_op: dag, plaats: 'De huiskamer van groep 2' },
        ...{ gevolg: ['geen'], client_naam: 'Hendrika Verzonnen', client_geboren: '1961-03-08' },
        ...{ bestuurder_gemeld: 'nee', veilig: 'ja', betrokkenen: 'Een begeleider en een cliënt.' },
      }),
    });
    w.plan(w.werkdagGeleden(38), '15:20', async (nu) => {
      await nu.van(VulOpgaveAan).execute(nu.actor('Sanne'), {
        ...{ meldingId: id, versie: 1, bevestigd: [] },
        antwoorden: alsAntwoorden({
          maatregelen: 'De arts is gebeld. Medicatie wordt nu altijd door twee mensen uitgedeeld.',
          veilig_toelichting: 'Er is nagekeken of het bij andere cliënten ook gebeurde. Dat is niet zo.',
          familie: 'ja',
          familie_toelichting: 'De zus is dezelfde avond gebeld en heeft alles gehoord.',
          ...{ politie: 'nee', andere: ['niemand'], pers: 'nee', nazorg: 'nee', onrust: 'nee' },
          ...{ onderzoek_contact: 'Sanne Dijkstra', onderzoek_bereik: '050 555 01 42' },
          onderzoek_wijze: 'Een gesprek met het team over de werkwijze bij medicatie.',
        }),
      });
    });
    w.plan(w.werkdagGeleden(35), '10:05', async (nu) => {
      const anna = nu.actor('Anna');
      const { versie, delen } = await nu.van(LeesOpgaven).detail(anna, id);
      const laatste = delen.at(-1);
      if (laatste) await nu.van(BeheerOpgave).markeerGelezen(anna, { meldingId: id, totEnMet: laatste.id });
      const reden = 'De opgave is volledig en er zijn geen vragen meer.';
      await nu.van(BeheerOpgave).sluit(anna, { meldingId: id, versie, reden });
    });
  });
}

function planHalveMelding(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(3), '08:40', async (w) => {
    const { id } = await w.van(MeldOpgave).execute(w.actor('Sanne'), {
      bevestigd: ['contact_naam', 'contact_functie', 'contact_telefoon', 'contact_email', 'wet'],
      antwoorden: alsAntwoorden({
        ...CONTACT,
        soort: 'calamiteit',
        onderwerp: 'Bewoner gevallen van de trap, heup gebroken',
        wat_gebeurde:
          'Een bewoner is in de nacht van de trap gevallen en lag daar tot de ochtendronde. Hij is naar het ziekenhuis gebracht.',
        ...{ gebeurtenissoort: 'letsel_client', bekend_op: w.dagVanNu(), gevolg: ['ernstig_letsel'] },
        ...{ veilig: 'onbekend', client_naam: 'Albertus Verzonnen', familie: 'onbekend' },
      }),
    });
    w.plan(w.werkdagGeleden(2), '11:50', async (nu) => {
      await nu.van(StelOpgavevraag).execute(nu.actor('Anna'), {
        meldingId: id,
        tekst: 'Wie had die nacht dienst, en hoe vaak liep iemand een ronde?',
        waarom: 'Wij willen weten of er genoeg toezicht was, voordat wij beslissen wie het onderzoek doet.',
      });
    });
    w.plan(w.werkdagGeleden(1), '15:15', async (nu) => {
      await nu.van(VulOpgaveAan).execute(nu.actor('Sanne'), {
        ...{ meldingId: id, versie: 1, bevestigd: [] },
        antwoorden: alsAntwoorden({
          maatregelen: 'De trap is afgesloten met een hek. Er is die week een extra nachtronde.',
          veilig: 'ja',
        }),
      });
    });
  });
}

function planTwijfels(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(20), '13:25', async (w) => {
    await w.van(MeldTwijfel).execute(w.actor('Sanne'), {
      watGebeurde:
        'Een cliënt is met uitdroging opgenomen in het ziekenhuis. Hij at en dronk al enkele dagen weinig.',
      waaromTwijfel:
        'Wij weten nog niet of de begeleiding dit had kunnen zien. De huisarts kijkt met ons mee.',
      bekendOp: w.dagVanNu(),
    });
  });
  wereld.plan(wereld.werkdagGeleden(60), '10:40', async (w) => {
    const { id } = await w.van(MeldTwijfel).execute(w.actor('Karim'), {
      ...{ aanbiederId: w.aanbieder('Stichting De Linde'), kanaal: 'telefoon' },
      watGebeurde: 'Een bewoner was een nacht weg en kwam de volgende ochtend zelf terug.',
      waaromTwijfel: 'Het is niet duidelijk of hem iets is overkomen.',
      bekendOp: w.dagVanNu(),
    });
    w.plan(w.werkdagGeleden(46), '14:00', async (nu) => {
      await nu.van(ConcludeerTwijfel).execute(nu.actor('Sanne'), {
        ...{ twijfelId: id, versie: 1, melden: false, op: nu.dagVanNu() },
        reden: 'De bewoner logeerde bij zijn broer. Dat was zo afgesproken, maar stond niet in het dossier.',
      });
    });
  });
}
