import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from '@tanstack/react-router';
import { Alinea, datumTekst, Laden, Melding, type Optie } from '@navolgbaar/ui';
import { gemeentenVraag } from '../../api/aanbieders';
import { bronnenVraag } from '../../api/bronnen';
import { dossierVraag } from '../../api/dossier';
import { laatsteWijziging } from '../../api/laatste-wijziging';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { Actieformulier, type ActieformulierProps } from '../../delen/actieformulier';
import { BriefEerst, type Briefproef } from '../../delen/brief-eerst';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { NietGevonden } from '../../schil/fout-scherm';
import { bronTeksten } from '../../teksten/bronnen';
import { zaakdossierTeksten } from '../../teksten/dossier';
import { veldTeksten } from '../../teksten/velden';
import { zaakacties } from '../../teksten/zaakacties';
import { acties, type Actienaam } from './acties';
import { usePersonen } from './personen';
import { ZaakFormulierpagina } from './zaak-kader';

interface Uitkomst {
  id?: string;
  versie?: number;
}

/** The form of an act on a case; which one stands in the address. */
export function ActiePagina() {
  const { handeling = '' } = useParams({ strict: false });
  const naam = (Object.keys(acties) as Actienaam[]).find((n) => acties[n].pad === handeling);
  if (!naam) return <NietGevonden />;
  const { titel, inleiding } = zaakacties[naam];
  return (
    <ZaakFormulierpagina titel={titel} inleiding={inleiding}>
      {(zaak, gezien) => {
        const tekst = acties[naam].zinloos?.(zaak);
        return zaak.handelingen.includes(naam) && tekst === undefined ? (
          <Actie key={naam} naam={naam} zaak={zaak} gezien={gezien} />
        ) : (
          <NietMogelijk
            terug={`/zaken/${zaak.id}`}
            daad={{ bij: 'zaak', status: zaak.status, handeling: naam }}
            {...(tekst ? { tekst } : {})}
          />
        );
      }}
    </ZaakFormulierpagina>
  );
}

function Actie({ naam, zaak, gezien }: { naam: Actienaam; zaak: Zaak; gezien: Gezien<Zaak> }) {
  const gemeenten = useQuery(gemeentenVraag);
  const personen = usePersonen(zaak);
  const bronnen = useBronnen(naam === 'wijzigGrondslag');
  const zoek = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr }));
  // The private note that this form takes over; only an observation does.
  const notitieId = naam === 'legWaarnemingVast' ? zoek.get('notitie') : null;
  const dossier = useQuery({ ...dossierVraag(zaak.id), enabled: notitieId !== null || naam === 'sluit' });
  const { titel, knop, gelukt } = zaakacties[naam];
  const { api, velden, methode, erbij, proef } = acties[naam];
  if (bronnen === null || (notitieId !== null && dossier.isLoading)) return <Laden />;
  const notitie = dossier.data?.notities.find(({ id }) => id === notitieId);
  const concepten =
    naam === 'sluit' && dossier.data?.zaak.openPunten.find(({ punt }) => punt === 'bevindingen_vaststellen');
  const overgenomen = notitie ? { notitieId: notitie.id, notitieVersie: notitie.versie } : {};
  return (
    <Gegevens vraag={gemeenten}>
      {(lijst) => {
        const actie: ActieformulierProps<Uitkomst, Zaak> = {
          label: titel,
          velden: velden(zaak, {
            ...{ gemeenten: lijst, personen, bronnen, notitie: notitie?.tekst },
            melding: zoek.get('melding') ?? undefined,
            concept: zoek.get('concept') ?? undefined,
          }),
          ...{ knop, gezien, gelukt },
          ...(methode === 'PATCH' && {
            wijziging: (nieuwste: Zaak) =>
              velden(nieuwste, { gemeenten: lijst, personen, bronnen, notitie: undefined }),
            laatste: laatsteWijziging('/api/v1/zaken', zaak.id),
            ongedaan: { bericht: veldTeksten.ongedaan, versie: ({ versie }) => versie },
          }),
          verstuur: (verzoek, koppen) =>
            stuur(
              api,
              { id: zaak.id },
              { ...verzoek, ...overgenomen, ...erbij?.(zaak, verzoek) },
              koppen,
              methode,
            ),
          ververs: [['zaken'], ['termijnen'], ['opdrachten'], ['meldingen']],
          terug: `/zaken/${zaak.id}`,
          ...(naam === 'openVervolgzaak' && { naar: (nieuw: Uitkomst) => `/zaken/${nieuw.id ?? zaak.id}` }),
        };
        if (proef)
          return (
            <BriefEerst
              {...actie}
              lees={async (verzoek) => [await stuur<Briefproef>(proef, { id: zaak.id }, verzoek, {})]}
            />
          );
        return (
          <Actieformulier {...actie}>
            {concepten && <Melding soort="waarschuwing">{concepten.tekst}</Melding>}
            {notitie && <Alinea>{zaakdossierTeksten.notities.naarDossierUitleg}</Alinea>}
          </Actieformulier>
        );
      }}
    </Gegevens>
  );
}

/** All versions of all sources, to choose from; null while they are read. */
function useBronnen(nodig: boolean): readonly Optie[] | null {
  const { data, isLoading } = useQuery({ ...bronnenVraag, enabled: nodig });
  if (isLoading) return null;
  return (data ?? []).flatMap(({ versies }) =>
    versies.map(({ id, aanduiding, geldigVan }) => ({
      ...{ waarde: id, label: aanduiding, uitleg: bronTeksten.vanaf(datumTekst(geldigVan)) },
    })),
  );
}
