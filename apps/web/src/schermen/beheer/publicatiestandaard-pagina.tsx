import { useQuery } from '@tanstack/react-query';
import type { Gegeven } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { type Publicatiestandaard, publicatiestandaardenVraag } from '../../api/lijn';
import type { components } from '../../api/schema';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { geldendeVersie, NieuweVersieKnop, Regelversies, versieVelden } from '../../delen/regelversies';
import type { Veld } from '../../delen/velden';
import { publicatiestandaardTeksten as teksten } from '../../teksten/publicatiestandaard';
import { regelversieTeksten } from '../../teksten/regelversies';
import { opties, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

type Verzoek = components['schemas']['StelStandaardVastRequest'];
type Soort = keyof typeof teksten.soort;

const PAD = '/uitgangspunten-openbaarmaking';
const BEHEREN = 'publicatiestandaard:beheren';
const SOORTEN = Object.keys(teksten.soort) as Soort[];
const { nieuw } = teksten;

/** Where the weighing begins per kind of report: all versions, the newest on top. */
export function PublicatiestandaardPagina() {
  const vraag = useQuery(publicatiestandaardenVraag);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      acties={<NieuweVersieKnop recht={BEHEREN} naar={`${PAD}/nieuw`} />}
    >
      <Gegevens vraag={vraag} wat={teksten.wat}>
        {(versies) => <Regelversies versies={versies} regels={gegevens} />}
      </Gegevens>
    </Pagina>
  );
}

const gegevens = ({ regels }: Publicatiestandaard): readonly Gegeven[] => [
  ...SOORTEN.map((soort) => {
    const { besluit, uitleg } = regels[soort];
    return {
      label: teksten.soort[soort],
      waarde: teksten.regel(woord(zaakwaarden.publicatiebesluit, besluit), uitleg),
    };
  }),
  {
    label: teksten.eenpersoons,
    waarde: teksten.eenpersoonsDicht[regels.eenpersoonsDicht ? 'ja' : 'nee'],
  },
];

/** A person adopts a new version, beginning with what holds now. */
export function PublicatiestandaardVaststellen() {
  const vandaag = useVandaag();
  const vraag = useQuery(publicatiestandaardenVraag);
  return (
    <Pagina
      titel={nieuw.titel}
      inleiding={nieuw.inleiding}
      kruimels={[{ label: teksten.titel, href: adres(PAD) }, { label: nieuw.titel }]}
    >
      <Gegevens vraag={vraag} wat={teksten.wat}>
        {(versies) => (
          <AlleenMetRecht recht={BEHEREN} terug={PAD}>
            <Actieformulier<readonly Publicatiestandaard[]>
              label={nieuw.titel}
              velden={velden(geldendeVersie(versies, vandaag)?.regels)}
              knop={regelversieTeksten.vaststellen.knop}
              verstuur={(verzoek, koppen) =>
                stuur('/api/v1/publicatiestandaarden', {}, alsVerzoek(verzoek), koppen)
              }
              ververs={[['publicatiestandaarden']]}
              gelukt={regelversieTeksten.vaststellen.gelukt}
              terug={PAD}
            />
          </AlleenMetRecht>
        )}
      </Gegevens>
    </Pagina>
  );
}

const velden = (nu: Publicatiestandaard['regels'] | undefined): readonly Veld[] => [
  ...SOORTEN.flatMap((soort): Veld[] => [
    {
      ...{ naam: `regels.${soort}.besluit`, soort: 'keuze', label: nieuw.besluit(teksten.soort[soort]) },
      ...{ verplicht: nieuw.besluitFout, opties: opties(zaakwaarden.publicatiebesluit) },
      begin: nu?.[soort].besluit ?? '',
    },
    {
      ...{ naam: `regels.${soort}.uitleg`, soort: 'vak', label: nieuw.uitleg(teksten.soort[soort]) },
      ...{ verplicht: nieuw.uitlegFout, regels: 3, maxTekens: 1000, begin: nu?.[soort].uitleg ?? '' },
    },
  ]),
  {
    ...{ naam: 'regels.eenpersoonsDicht', soort: 'janee', label: nieuw.eenpersoons },
    ...{ uitleg: nieuw.eenpersoonsUitleg, verplicht: nieuw.eenpersoonsFout },
    begin: nu ? (nu.eenpersoonsDicht ? 'ja' : 'nee') : '',
  },
  ...versieVelden,
];

function alsVerzoek(verzoek: Record<string, unknown>): Verzoek {
  const { geldigVanaf, bron, brondatum } = verzoek as Pick<Verzoek, 'geldigVanaf' | 'bron' | 'brondatum'>;
  const van = (soort: Soort) => ({
    besluit: verzoek[`regels.${soort}.besluit`] as Verzoek['regels']['kwaliteit']['besluit'],
    uitleg: String(verzoek[`regels.${soort}.uitleg`] ?? ''),
  });
  return {
    ...{ geldigVanaf, bron, brondatum },
    regels: {
      ...{ kwaliteit: van('kwaliteit'), thema: van('thema') },
      ...{ rechtmatigheid: van('rechtmatigheid'), calamiteit: van('calamiteit') },
      eenpersoonsDicht: verzoek['regels.eenpersoonsDicht'] === true,
    },
  };
}
