import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from '@tanstack/react-router';
import type { Optie } from '@navolgbaar/ui';
import { useCollegas, useIk, useVandaag } from '../../api/ik';
import { meldingVraag } from '../../api/meldingen';
import { stuur, type Actiepad } from '../../api/stuur';
import type { Veiligheidsafspraak } from '../../api/veiligheidsafspraken';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { lijstadres } from '../../delen/lijstplaats';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import type { Veld } from '../../delen/velden';
import { dossierTeksten } from '../../teksten/melding';
import { meldingTeksten } from '../../teksten/meldingen';
import { afspraakTeksten } from '../../teksten/veiligheidsafspraken';
import { identiteit } from '../meldingen/identiteit';
import { aanbiedervraag } from '../zaken/aanbiedervragen';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { AfspraakKader } from './afspraak-kader';
import { afspraakverzoek, afspraakvragen } from './afspraakvragen';

const { maken: t, acties } = afspraakTeksten;
export const ververs = [
  ['veiligheidsafspraken'],
  ['zaken'],
  ['meldingen'],
  ['vandaag'],
  ['actiepunten'],
] as const;

/** Makes an agreement in a case. */
export function AfspraakInZaak() {
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(zaak) =>
        zaak.aanbiederId && zaak.status !== 'afgesloten' ? (
          <Formulier
            pad="/api/v1/zaken/{id}/veiligheidsafspraken"
            id={zaak.id}
            terug={`/zaken/${zaak.id}`}
            aanbieder={aanbiedervraag(zaak, t.aanbiederId, t.fout.aanbiederId)}
          />
        ) : (
          <NietMogelijk terug={`/zaken/${zaak.id}`} />
        )
      }
    </ZaakFormulierpagina>
  );
}

/** Makes an agreement at a melding, also before there is a case; out of a task of the werkoverleg that is done with it. */
export function AfspraakBijMelding() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(meldingVraag(id));
  const actiepuntId = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr })).get(
    'actiepunt',
  );
  return (
    <Gegevens vraag={vraag} wat={dossierTeksten.wat}>
      {(melding) => (
        <Pagina
          titel={t.titel}
          boven={melding.onderwerp}
          inleiding={t.inleiding}
          kruimels={[
            { label: meldingTeksten.kruimel, href: lijstadres('/meldingen') },
            { label: melding.nummer, href: adres(`/meldingen/${id}`) },
            { label: t.titel },
          ]}
          identiteit={identiteit(melding)}
        >
          {melding.aanbiederId ? (
            <Formulier
              pad="/api/v1/meldingen/{id}/veiligheidsafspraken"
              id={id}
              terug={`/meldingen/${id}`}
              vast={actiepuntId ? { actiepuntId } : {}}
            />
          ) : (
            <NietMogelijk terug={`/meldingen/${id}`} />
          )}
        </Pagina>
      )}
    </Gegevens>
  );
}

/** A new agreement in the place of one that was not kept. */
export function AfspraakVervangen() {
  const v = acties.vervangen;
  return (
    <AfspraakKader titel={v.titel} inleiding={v.inleiding}>
      {(afspraak, gezien) =>
        afspraak.handelingen.includes('handelAf') ? (
          <Formulier
            pad="/api/v1/veiligheidsafspraken/{id}/_vervang"
            id={afspraak.id}
            terug={`/veiligheidsafspraken/${afspraak.id}`}
            gezien={gezien}
            teksten={v}
            reden={{
              naam: 'reden',
              soort: 'vak',
              label: v.reden,
              verplicht: v.fout,
              regels: 3,
              maxTekens: 4000,
            }}
          />
        ) : (
          <NietMogelijk terug={`/veiligheidsafspraken/${afspraak.id}`} />
        )
      }
    </AfspraakKader>
  );
}

interface FormulierProps {
  pad: Actiepad;
  id: string;
  terug: string;
  aanbieder?: readonly Veld[];
  /** What is sent along and not asked. */
  vast?: Record<string, string>;
  gezien?: Gezien<Veiligheidsafspraak>;
  teksten?: { titel: string; knop: string; gelukt: string };
  reden?: Veld;
}

function Formulier({
  pad,
  id,
  terug,
  aanbieder = [],
  vast = {},
  gezien,
  teksten = t,
  reden,
}: FormulierProps) {
  const ik = useIk().id ?? '';
  const vandaag = useVandaag();
  const collegas = useCollegas()
    .filter(({ actief }) => actief)
    .map((een): Optie => ({ waarde: een.id, label: een.naam }));
  return (
    <Actieformulier<Veiligheidsafspraak, Veiligheidsafspraak>
      label={teksten.titel}
      velden={[...(reden ? [reden] : []), ...afspraakvragen(collegas, { ik, vandaag, aanbieder })]}
      knop={teksten.knop}
      gezien={gezien}
      verstuur={(verzoek, koppen) => stuur(pad, { id }, { ...afspraakverzoek(verzoek), ...vast }, koppen)}
      ververs={ververs}
      gelukt={teksten.gelukt}
      terug={terug}
      naar={(nieuw) => `/veiligheidsafspraken/${nieuw.id}`}
    />
  );
}
