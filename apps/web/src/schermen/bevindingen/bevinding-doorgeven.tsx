import { useQuery } from '@tanstack/react-query';
import { Alinea, Kaart } from '@navolgbaar/ui';
import { gemeentenVraag } from '../../api/aanbieders';
import type { Bevinding } from '../../api/bevindingen';
import { type Actiepad, stuur } from '../../api/stuur';
import { zaakVraag } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { bevindingTeksten } from '../../teksten/bevindingen';
import { opties } from '../../teksten/waarden';
import { zaakacties } from '../../teksten/zaakacties';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { minimaalvragen } from '../ketenpartners/deelvragen';
import { BevindingKader } from './bevinding-kader';

const MAX = 4000;

/** An adopted finding to who is competent. */
export function BevindingDoorgeven() {
  const { titel, inleiding } = bevindingTeksten.doorgeven;
  return (
    <BevindingKader titel={titel} inleiding={inleiding}>
      {(bevinding, gezien) => (
        <Verstrekking
          {...{ bevinding, gezien, handeling: 'geefDoor', velden: doorgiftevragen() }}
          api="/api/v1/bevindingen/{id}/_geef-door"
          teksten={bevindingTeksten.doorgeven}
        />
      )}
    </BevindingKader>
  );
}

/** A finding about a pgb-houder to the college, which decides about the pgb. */
export function BevindingVerstrekken() {
  const { titel, inleiding } = bevindingTeksten.verstrekken;
  return (
    <BevindingKader titel={titel} inleiding={inleiding}>
      {(bevinding, gezien) => <AanCollege bevinding={bevinding} gezien={gezien} />}
    </BevindingKader>
  );
}

interface DeelProps {
  bevinding: Bevinding;
  gezien: Gezien<Bevinding>;
}

/** Of the gemeenten that the case concerns; there is most often one. */
function AanCollege({ bevinding, gezien }: DeelProps) {
  const zaak = useQuery(zaakVraag(bevinding.zaakId));
  const { data: gemeenten } = useQuery(gemeentenVraag);
  return (
    <Gegevens vraag={zaak} wat={bevindingTeksten.wat}>
      {({ gemeenteIds }) =>
        gemeenten && (
          <Verstrekking
            {...{ bevinding, gezien, handeling: 'verstrek' }}
            velden={collegevragen(gemeenten.filter(({ id }) => gemeenteIds.includes(id)))}
            api="/api/v1/bevindingen/{id}/_verstrek"
            teksten={bevindingTeksten.verstrekken}
          />
        )
      }
    </Gegevens>
  );
}

interface VerstrekkingProps extends DeelProps {
  handeling: string;
  api: Actiepad;
  velden: readonly Veld[];
  teksten: { titel: string; knop: string; gelukt: string };
}

function Verstrekking({ bevinding, gezien, handeling, api, velden, teksten }: VerstrekkingProps) {
  const { id, stelling, handelingen } = bevinding;
  if (!handelingen.includes(handeling)) return <NietMogelijk terug={`/bevindingen/${id}`} />;
  return (
    <Actieformulier<Bevinding, Bevinding>
      label={teksten.titel}
      velden={velden}
      gezien={gezien}
      knop={teksten.knop}
      verstuur={(verzoek, koppen) => stuur(api, { id }, verzoek, koppen)}
      ververs={[['bevindingen'], ['zaken'], ['verstrekkingen']]}
      gelukt={teksten.gelukt}
      terug={`/bevindingen/${id}`}
    >
      <Kaart>
        <Alinea>
          <strong className="nav-vrijetekst">{stelling}</strong>
        </Alinea>
      </Kaart>
    </Actieformulier>
  );
}

function doorgiftevragen(): Veld[] {
  const { fout, ...l } = zaakacties.geefDoor;
  return [
    {
      ...{ naam: 'ontvangers', soort: 'meer', label: l.ontvangers, verplicht: fout.ontvangers },
      opties: opties(zaakwaarden.doorgifteontvanger),
    },
    {
      ...{ naam: 'grondslag', soort: 'tekst', label: l.grondslag, uitleg: l.grondslagUitleg },
      verplicht: fout.grondslag,
    },
    { naam: 'motivering', soort: 'vak', label: l.motivering, verplicht: fout.motivering, maxTekens: MAX },
    ...minimaalvragen(() => true),
  ];
}

function collegevragen(gemeenten: readonly { id: string; naam: string }[]): Veld[] {
  const { fout, ...l } = bevindingTeksten.verstrekken;
  return [
    {
      ...{ naam: 'gemeenteId', soort: 'keuze', label: l.gemeente, verplicht: fout.gemeente },
      opties: gemeenten.map(({ id: waarde, naam: label }) => ({ waarde, label })),
    },
    {
      ...{ naam: 'motivering', soort: 'vak', label: l.motivering, uitleg: l.motiveringUitleg, regels: 3 },
      ...{ verplicht: fout.motivering, maxTekens: MAX },
    },
    ...minimaalvragen(() => true),
  ];
}
