import { useQuery } from '@tanstack/react-query';
import { Herleiding, Kaart, Kolommen } from '@navolgbaar/ui';
import { partnersVraag, type Partner } from '../../api/ketenpartners';
import type { Melding } from '../../api/meldingen';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld, Waarden } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { partnerTeksten } from '../../teksten/ketenpartners';
import { doorstuurTeksten as teksten } from '../../teksten/melding';
import { opties, waarden, woord } from '../../teksten/waarden';
import { wegingTeksten } from '../../teksten/weging';
import { Deelhulp } from '../ketenpartners/deelhulp';
import { actief, minimaalvragen } from '../ketenpartners/deelvragen';
import { MeldingFormulierpagina } from './melding-formulier';

/** Forwards a melding to who is competent: per recipient a record, with the ground and what goes along. */
export function DoorsturenPagina() {
  const partners = useQuery(partnersVraag);
  return (
    <MeldingFormulierpagina titel={teksten.titel} inleiding={teksten.inleiding}>
      {(melding, gezien) =>
        kan(melding, 'stuurDoor') || kan(melding, 'geefDeelDoor') ? (
          <Gegevens vraag={partners} wat={partnerTeksten.titel}>
            {(lijst) => <Doorstuurformulier melding={melding} gezien={gezien} partners={actief(lijst)} />}
          </Gegevens>
        ) : (
          <NietMogelijk
            terug={`/meldingen/${melding.id}`}
            tekst={teksten.nietMogelijk}
            knop={wegingTeksten.pagina.terug}
          />
        )
      }
    </MeldingFormulierpagina>
  );
}

const kan = ({ handelingen }: Melding, handeling: string): boolean => handelingen.includes(handeling);

interface DoorstuurformulierProps {
  melding: Melding;
  gezien: Gezien<Melding>;
  partners: readonly Partner[];
}

function Doorstuurformulier({ melding, gezien, partners }: DoorstuurformulierProps) {
  const velden = doorstuurvragen(melding, partners);
  const terug = `/meldingen/${melding.id}`;
  const f = useActieformulier<Melding, Melding>({
    velden,
    gezien,
    verstuur: (verzoek, koppen) =>
      stuur(
        '/api/v1/meldingen/{id}/_stuur-door',
        { id: melding.id },
        naarDoorzending(verzoek, melding),
        koppen,
      ),
    ververs: [['meldingen'], ['doorzendingen'], ['verstrekkingen'], ['termijnen']],
    gelukt: teksten.gelukt,
    terug,
  });
  const gekozen = partners.filter(({ id, soort }) => kiest(soort)(f.waarden) && f.waarden[bij(soort)] === id);
  return (
    <Kolommen
      hoofd={
        <Formulier f={f} knop={teksten.knop} annuleer={adres(terug)} label={teksten.titel}>
          <Kaart>
            <Velden velden={velden} f={f} />
          </Kaart>
        </Formulier>
      }
      zij={
        <>
          <Kaart titel={teksten.advies} id="advies">
            <p className="nav-alinea nav-sterk">{woord(waarden.route, melding.route)}</p>
            <Herleiding stappen={melding.routeherleiding} open />
          </Kaart>
          <Deelhulp partners={gekozen} />
        </>
      }
    />
  );
}

const bij = (soort: string): string => `partner-${soort}`;
const kiest = (soort: string) => (w: Waarden) => [w['ontvangers'] ?? []].flat().includes(soort);
const zelf = (w: Waarden): boolean => w['melder'] === 'wij';

/** What forwarding asks. */
export function doorstuurvragen(melding: Melding, partners: readonly Partner[]): Veld[] {
  const { fout } = teksten;
  const soorten = Object.keys(waarden.ontvanger) as (keyof typeof waarden.ontvanger)[];
  const welke = soorten.flatMap((soort): Veld[] => {
    const mogelijk = partners.filter((partner) => partner.soort === soort);
    if (mogelijk.length === 0) return [];
    return [
      {
        ...{ naam: bij(soort), soort: 'lijst', label: teksten.welke(waarden.ontvanger[soort]) },
        ...{ als: kiest(soort), begin: mogelijk.length === 1 ? (mogelijk[0]?.id ?? '') : '' },
        opties: mogelijk.map(({ id, naam }) => ({ waarde: id, label: naam })),
      },
    ];
  });
  return [
    {
      ...{ naam: 'ontvangers', soort: 'meer', label: teksten.ontvangers, verplicht: fout.ontvangers },
      ...{ opties: opties(waarden.ontvanger), begin: melding.routeontvangers },
    },
    ...welke,
    {
      ...{ naam: 'melder', soort: 'keuze', label: teksten.melder, verplicht: fout.melder },
      ...{ opties: opties(waarden.routemelder), begin: melding.routemelder },
    },
    {
      ...{ naam: 'grondslag', soort: 'tekst', label: teksten.grondslag, uitleg: teksten.grondslagUitleg },
      verplicht: fout.grondslag,
    },
    {
      ...{ naam: 'motivering', soort: 'vak', label: teksten.motivering, verplicht: fout.motivering },
      maxTekens: 4000,
    },
    ...minimaalvragen(zelf),
    {
      ...{ naam: 'wijze', soort: 'keuze', label: teksten.wijze, verplicht: fout.wijze },
      opties: opties(waarden.verzendwijze),
    },
    { naam: 'op', soort: 'datum', label: teksten.op, uitleg: teksten.opUitleg, dagen: 'tot-en-met-vandaag' },
    {
      ...{ naam: 'hierOok', soort: 'vinkje', label: teksten.hierOok, uitleg: teksten.hierOokUitleg },
      ...{
        als: () => kan(melding, 'stuurDoor') && kan(melding, 'geefDeelDoor'),
        begin: melding.route === 'beide',
      },
    },
  ];
}

/** The answers as the API wants them: each recipient with its partner. */
export function naarDoorzending(verzoek: Record<string, unknown>, melding: Melding): Record<string, unknown> {
  const velden = Object.entries(verzoek).filter(([naam]) => !naam.startsWith(bij('')));
  const ontvangers = (verzoek['ontvangers'] as readonly string[]).map((soort) => ({
    soort,
    ...(verzoek[bij(soort)] ? { partnerId: verzoek[bij(soort)] } : {}),
  }));
  return {
    ...{ categorieen: [], inhoud: '', hierOok: !kan(melding, 'stuurDoor') },
    ...Object.fromEntries(velden),
    ontvangers,
  };
}
