import { useLocation, useParams } from '@tanstack/react-router';
import { Keuzerondjes, Kaart, Tekstvak, Tekstveld } from '@navolgbaar/ui';
import type { Melding } from '../../api/meldingen';
import { stuur } from '../../api/stuur';
import { Actieformulier, useActieformulier } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { type Gekozensoort, verbindTeksten as teksten, verbreekTeksten } from '../../teksten/verwant';
import { MeldingFormulierpagina } from './melding-formulier';

const SOORTEN = Object.keys(teksten.soorten) as Gekozensoort[];

/** Links this melding to another: from a suggestion, or by the number. */
export function VerbindenPagina() {
  return (
    <MeldingFormulierpagina titel={teksten.titel} inleiding={teksten.inleiding}>
      {(melding, gezien, terug) =>
        melding.handelingen.includes('verbind') ? (
          <Verbindformulier melding={melding} gezien={gezien} terug={terug} />
        ) : (
          <NietMogelijk terug={`/meldingen/${melding.id}`} />
        )
      }
    </MeldingFormulierpagina>
  );
}

interface VerbindformulierProps {
  melding: Melding;
  gezien: Gezien<Melding>;
  terug: string;
}

function Verbindformulier({ melding, gezien, terug }: VerbindformulierProps) {
  const zoek = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr }));
  const soort = SOORTEN.find((s) => s === zoek.get('soort')) ?? '';
  const f = useActieformulier<Melding, Melding>({
    velden: velden(zoek.get('met') ?? '', soort),
    gezien,
    verstuur: (verzoek, koppen) =>
      stuur('/api/v1/meldingen/{id}/verbanden', { id: melding.id }, verzoek, koppen),
    ververs: [['meldingen']],
    gelukt: teksten.gelukt,
    terug: `/meldingen/${melding.id}`,
  });
  // What goes up in another can do so only before anything was decided about it.
  const soorten = SOORTEN.filter((s) => s !== 'dubbel' || melding.handelingen.includes('voegSamen'));
  return (
    <Formulier f={f} knop={teksten.knop} annuleer={terug} label={teksten.titel}>
      <Kaart>
        <Tekstveld
          {...f.veld('nummer')}
          waarde={String(f.waarden['nummer'])}
          label={teksten.nummer}
          uitleg={teksten.nummerUitleg}
        />
        <Keuzerondjes
          {...f.veld('soort')}
          waarde={String(f.waarden['soort'])}
          label={teksten.soort}
          opties={soorten.map((s) => ({
            waarde: s,
            label: teksten.soorten[s],
            uitleg: teksten.soortUitleg[s],
          }))}
        />
        <Tekstvak
          {...f.veld('motivering')}
          waarde={String(f.waarden['motivering'])}
          label={teksten.motivering}
          uitleg={teksten.motiveringUitleg}
          regels={4}
          maxTekens={1000}
        />
      </Kaart>
    </Formulier>
  );
}

function velden(nummer: string, soort: string): readonly Veld[] {
  const { fout } = teksten;
  return [
    { naam: 'nummer', soort: 'tekst', label: teksten.nummer, verplicht: fout.nummer, begin: nummer },
    { naam: 'soort', soort: 'keuze', label: teksten.soort, verplicht: fout.soort, begin: soort },
    {
      ...{ naam: 'motivering', soort: 'vak', label: teksten.motivering },
      ...{ verplicht: fout.motivering, maxTekens: 1000 },
    },
  ];
}

/** Takes a link away; of a merged melding that is the splitting. */
export function VerbrekenPagina() {
  const { verbandId = '' } = useParams({ strict: false });
  return (
    <MeldingFormulierpagina
      titel={(melding) => tekstVan(melding, verbandId).titel}
      inleiding={(melding) => tekstVan(melding, verbandId).inleiding}
    >
      {(melding, gezien) => <Verbreekformulier melding={melding} gezien={gezien} verbandId={verbandId} />}
    </MeldingFormulierpagina>
  );
}

const verbandVan = ({ verwant }: Melding, verbandId: string) =>
  verwant.verbanden.find(({ id, verbrokenOp }) => id === verbandId && verbrokenOp === null);
const tekstVan = (melding: Melding, verbandId: string) =>
  verbreekTeksten[verbandVan(melding, verbandId)?.soort === 'dubbel' ? 'splits' : 'verbreek'];

const REDEN: readonly Veld[] = [
  {
    ...{ naam: 'reden', soort: 'vak', label: verbreekTeksten.reden, regels: 3, maxTekens: 1000 },
    verplicht: verbreekTeksten.fout.reden,
  },
];

function Verbreekformulier({
  melding,
  gezien,
  verbandId,
}: Omit<VerbindformulierProps, 'terug'> & { verbandId: string }) {
  if (!verbandVan(melding, verbandId)) return <NietGevonden />;
  const { titel, knop, gelukt } = tekstVan(melding, verbandId);
  return (
    <Actieformulier<Melding, Melding>
      label={titel}
      velden={REDEN}
      knop={knop}
      gezien={gezien}
      verstuur={(verzoek, koppen) =>
        stuur(
          '/api/v1/meldingen/{id}/verbanden/{verbandId}/_verbreek',
          { id: melding.id, verbandId },
          verzoek,
          koppen,
        )
      }
      ververs={[['meldingen'], ['zaken']]}
      gelukt={gelukt}
      terug={`/meldingen/${melding.id}`}
    />
  );
}
