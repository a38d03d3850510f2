import { adres } from '../../basis';
import { useCollegas, useHeeftRecht, useIk } from '../../api/ik';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { Pagina } from '../../delen/pagina';
import type { Veld } from '../../delen/velden';
import { plannerTeksten } from '../../teksten/planner';
import { opties } from '../../teksten/waarden';

const t = plannerTeksten.melden;

/** Reports days off: one's own, or as coördinator those of a colleague. */
export function AfwezigPagina() {
  const ik = useIk();
  const voorAllen = useHeeftRecht()('afwezigheid:beheren');
  const collegas = useCollegas().filter(({ actief }) => actief);
  const velden: Veld[] = [
    {
      ...{ naam: 'gebruikerId', soort: 'lijst', label: t.wie, verplicht: t.wieFout, begin: ik.id ?? '' },
      opties: collegas.map(({ id, naam }) => ({ waarde: id, label: naam })),
      als: () => voorAllen,
    },
    { naam: 'van', soort: 'datum', label: t.van, verplicht: t.vanFout },
    { naam: 'tot', soort: 'datum', label: t.tot, verplicht: t.totFout, dagen: 'vanaf-vandaag' },
    {
      ...{ naam: 'soort', soort: 'keuze', label: t.soort, uitleg: t.soortUitleg, verplicht: t.soortFout },
      ...{ opties: opties(t.soorten), begin: 'verlof' },
    },
  ];
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: plannerTeksten.titel, href: adres('/planner') }, { label: t.titel }]}
    >
      <Actieformulier<{ id: string; versie: number }>
        label={t.titel}
        velden={velden}
        knop={t.knop}
        verstuur={(verzoek, koppen) =>
          stuur('/api/v1/afwezigheden', {}, { gebruikerId: ik.id, ...verzoek }, koppen)
        }
        ververs={[['bezoeken']]}
        gelukt={t.gelukt}
        terug="/planner"
      />
    </Pagina>
  );
}
