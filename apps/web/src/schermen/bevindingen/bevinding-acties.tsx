import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alinea, Kaart, Laden } from '@navolgbaar/ui';
import { type Bevinding, bewijsVanZaak } from '../../api/bevindingen';
import { stuur, type Actiepad } from '../../api/stuur';
import { zaakVraag } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { bevindingTeksten as teksten } from '../../teksten/bevindingen';
import { BevindingKader } from './bevinding-kader';
import { bevindingvragen } from './bevindingvragen';
import { metToetsing, useNormkaders } from './normkeuze';

const acties = {
  wijzigen: { handeling: 'wijzig', api: '/api/v1/bevindingen/{id}/_wijzig' },
  vaststellen: { handeling: 'stelVast', api: '/api/v1/bevindingen/{id}/_stel-vast' },
  herzien: { handeling: 'herzie', api: '/api/v1/bevindingen/{id}/_herzie' },
  intrekken: { handeling: 'trekIn', api: '/api/v1/bevindingen/{id}/_trek-in' },
} as const satisfies Record<string, { handeling: string; api: Actiepad }>;
type Actienaam = keyof typeof acties;

/** The form of an act on a finding; which one stands in the address. */
export function BevindingActiePagina() {
  const { handeling = '' } = useParams({ strict: false });
  if (!Object.hasOwn(acties, handeling)) return <NietGevonden />;
  const naam = handeling as Actienaam;
  const { titel, inleiding } = teksten[naam];
  return (
    <BevindingKader titel={titel} inleiding={inleiding}>
      {(bevinding, gezien) => {
        if (!bevinding.handelingen.includes(acties[naam].handeling))
          return (
            <NietMogelijk
              terug={`/bevindingen/${bevinding.id}`}
              daad={{ bij: 'bevinding', status: bevinding.status, handeling: acties[naam].handeling }}
            />
          );
        if (naam === 'wijzigen') return <Wijzigen bevinding={bevinding} gezien={gezien} />;
        return (
          <Actie naam={naam} bevinding={bevinding} gezien={gezien} velden={redenvraag(naam)}>
            {naam === 'vaststellen' && (
              <Kaart>
                <Alinea>
                  <strong className="nav-vrijetekst">{bevinding.stelling}</strong>
                </Alinea>
                <Alinea>{bevinding.bewijs.map((b) => `${b.nummer}: ${b.omschrijving}`).join('; ')}</Alinea>
              </Kaart>
            )}
          </Actie>
        );
      }}
    </BevindingKader>
  );
}

interface DeelProps {
  bevinding: Bevinding;
  gezien: Gezien<Bevinding>;
}

function Wijzigen({ bevinding, gezien }: DeelProps) {
  const vraag = useQuery(bewijsVanZaak(bevinding.zaakId));
  const kaders = useNormkaders(bevinding);
  const { data: zaak } = useQuery(zaakVraag(bevinding.zaakId));
  if (!kaders || !zaak) return <Laden />;
  return (
    <Gegevens vraag={vraag}>
      {(bewijs) => {
        const bruikbaar = bewijs.filter(({ status }) => status === 'geregistreerd').reverse();
        const velden = (nieuwste: Bevinding) => bevindingvragen(zaak, bruikbaar, kaders, nieuwste);
        return (
          <Actie
            naam="wijzigen"
            bevinding={bevinding}
            gezien={gezien}
            velden={velden(bevinding)}
            wijziging={velden}
          />
        );
      }}
    </Gegevens>
  );
}

interface ActieProps extends DeelProps {
  naam: Actienaam;
  velden: readonly Veld[];
  wijziging?: (nieuwste: Bevinding) => readonly Veld[];
  children?: React.ReactNode;
}

function Actie({ naam, bevinding, gezien, velden, wijziging, children }: ActieProps) {
  const { titel, knop, gelukt } = teksten[naam];
  return (
    <Actieformulier<Bevinding, Bevinding>
      label={titel}
      velden={velden}
      knop={knop}
      gezien={gezien}
      wijziging={wijziging}
      verstuur={(verzoek, koppen) =>
        stuur(acties[naam].api, { id: bevinding.id }, metToetsing(verzoek), koppen)
      }
      ververs={[['bevindingen'], ['bewijs'], ['zaken']]}
      gelukt={gelukt}
      terug={`/bevindingen/${bevinding.id}`}
      naar={({ id }) => `/bevindingen/${id}`}
    >
      {children}
    </Actieformulier>
  );
}

function redenvraag(naam: Exclude<Actienaam, 'wijzigen'>): Veld[] {
  if (naam === 'vaststellen') return [];
  const { reden, fout } = teksten[naam];
  return [{ naam: 'reden', soort: 'vak', label: reden, verplicht: fout.reden, regels: 3, maxTekens: 4000 }];
}
