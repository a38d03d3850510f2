import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { datumTekst, Melding, KnopKoppeling } from '@navolgbaar/ui';
import { dossierVraag } from '../../api/dossier';
import { useIk } from '../../api/ik';
import { stuur } from '../../api/stuur';
import { documentenVraag, type Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { zaakdossierTeksten } from '../../teksten/dossier';
import { veldTeksten } from '../../teksten/velden';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { usePersonen } from './personen';
import { ZaakFormulierpagina } from './zaak-kader';

const teksten = zaakdossierTeksten.vertrouwelijk;

/** A part of the dossier as this form needs it. */
interface Deel {
  id: string;
  soort: string;
  naam: string;
  vertrouwelijk: boolean;
}

/** Who may see one part of the dossier. */
export function AfschermenPagina() {
  const { soort = '' } = useParams({ strict: false });
  if (!['gesprek', 'waarneming', 'document'].includes(soort)) return <NietGevonden />;
  return (
    <ZaakFormulierpagina titel={teksten.titel} inleiding={teksten.inleiding}>
      {(zaak, gezien) =>
        zaak.handelingen.includes('beperkDeel') ? (
          <Zoek zaak={zaak} gezien={gezien} soort={soort} />
        ) : (
          <NietMogelijk
            terug={`/zaken/${zaak.id}`}
            daad={{ bij: 'zaak', status: zaak.status, handeling: 'beperkDeel' }}
          />
        )
      }
    </ZaakFormulierpagina>
  );
}

function Zoek({ zaak, gezien, soort }: { zaak: Zaak; gezien: Gezien; soort: string }) {
  const { deelId = '' } = useParams({ strict: false });
  const isDocument = soort === 'document';
  const documenten = useQuery({ ...documentenVraag('zaak', zaak.id), enabled: isDocument });
  // A document of an order stands among the newest of the dossier.
  const dossier = useQuery({ ...dossierVraag(zaak.id), enabled: isDocument });
  const toon = (deel: Deel | undefined) =>
    deel ? <Formulier zaak={zaak} gezien={gezien} deel={deel} /> : <Onbekend zaakId={zaak.id} />;
  if (!isDocument) return toon(delenVan(zaak).find(({ id }) => id === deelId));
  return (
    <Gegevens vraag={documenten}>
      {(lijst) =>
        toon(
          [...lijst, ...(dossier.data?.documenten.resultaten ?? [])]
            .map((document) => ({ ...document, soort }))
            .find(({ id }) => id === deelId),
        )
      }
    </Gegevens>
  );
}

const delenVan = (zaak: Zaak): Deel[] => [
  ...zaak.gesprekken.map(({ id, op, vertrouwelijk, ...gesprek }) => ({
    ...{ id, soort: 'gesprek', vertrouwelijk },
    naam: `${woord(zaakwaarden.gespreksoort, gesprek.soort)} van ${datumTekst(op)}`,
  })),
  ...zaak.waarnemingen.map(({ id, op, vertrouwelijk }) => ({
    ...{ id, soort: 'waarneming', vertrouwelijk },
    naam: `Waarneming van ${datumTekst(op)}`,
  })),
];

function Formulier({ zaak, gezien, deel }: { zaak: Zaak; gezien: Gezien; deel: Deel }) {
  const ik = useIk();
  const personen = usePersonen(zaak);
  const nu = zaak.deeltoegang.find(({ deelId }) => deelId === deel.id)?.gebruikerIds ?? [];
  const velden: readonly Veld[] = [
    { naam: 'vertrouwelijk', soort: 'vinkje', label: teksten.vinkje, begin: deel.vertrouwelijk },
    {
      ...{ naam: 'gebruikerIds', soort: 'meer', label: teksten.wie, uitleg: teksten.wieUitleg },
      ...{ opties: personen, begin: nu.filter((id) => id !== ik.id) },
      als: ({ vertrouwelijk }) => vertrouwelijk === true,
    },
    {
      ...{ naam: 'reden', soort: 'vak', label: teksten.reden, regels: 3, maxTekens: 1000 },
      verplicht: teksten.redenFout,
    },
  ];
  return (
    <Actieformulier
      label={deel.naam}
      velden={velden}
      knop={teksten.opslaan}
      gezien={gezien}
      verstuur={({ gebruikerIds = [], ...verzoek }, koppen) => {
        const { id: deelId, soort } = deel;
        const inhoud = { ...verzoek, gebruikerIds, soort, deelId };
        return stuur('/api/v1/zaken/{id}/_beperk-deel', { id: zaak.id }, inhoud, koppen);
      }}
      ververs={[['zaken'], ['documenten']]}
      gelukt={teksten.gelukt}
      terug={`/zaken/${zaak.id}`}
    >
      <p className="nav-alinea">
        <strong>{deel.naam}</strong>
      </p>
    </Actieformulier>
  );
}

function Onbekend({ zaakId }: { zaakId: string }) {
  return (
    <Melding
      soort="waarschuwing"
      acties={<KnopKoppeling href={adres(`/zaken/${zaakId}`)}>{veldTeksten.terug}</KnopKoppeling>}
    >
      {teksten.onbekend}
    </Melding>
  );
}
